// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/BookState.h"

#include <algorithm>

namespace fanye::flip {

using namespace pages;

namespace {

// A spread of so many pixels is more than two cores can bend in time for every frame. What an eye would follow on a leaf
// that passes is lost at that speed.
constexpr qint64 largeSpread = 1600 * 1100, hugeSpread = 2200 * 1500;
constexpr double passing = 600, rushing = 1500; // pixels a second

Sampling samplingOf(qint64 spread, double speed)
{
    if (spread > hugeSpread && speed > rushing)
        return Sampling::Coarse;
    return spread > largeSpread && speed > passing ? Sampling::Nearest : Sampling::Smooth;
}

constexpr double goneBefore = 0.15; // of its way: so long before it lands a page alone begins to vanish

} // namespace

void BookState::setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start)
{
    m_faces.setIssue(facts, std::move(pictures));
    m_pinned.clear();
    m_lift.reset();
    m_sought.reset();
    m_edges.setPageCount(facts.pageCount());
    m_imposition = Imposition(facts, sides(), pairing());
    m_leaves.reset(spreads().of(start));
    relayout();
}

void BookState::clear()
{
    setIssue({}, {}, {});
}

Spread BookState::spread() const
{
    return hasIssue() ? spreads().at(m_leaves.open()) : Spread();
}

PageNumber BookState::page() const
{
    return spread().firstRead(facts().binding);
}

void BookState::setPairs(Sides sides, Pairing pairing)
{
    if (sides == this->sides() && pairing == this->pairing() && hasIssue())
        return;
    if (!spread().has(m_cached))
        m_cached = page();
    m_imposition = Imposition(facts(), sides, pairing);
    m_leaves.reset(spreads().of(m_cached));
    m_pinned.clear();
    m_sought.reset();
    relayout();
}

void BookState::setViewport(const Viewport &viewport)
{
    m_viewport = viewport;
    relayout();
}

QSizeF BookState::sheetPoints() const
{
    return m_imposition.sheetPoints(m_leaves.open());
}

bool BookState::needsOtherSheet() const
{
    if (!hasIssue() || sides() == Sides::Two)
        return false;
    const QSizeF open = sheetPoints();
    return std::any_of(m_leaves.leaves().begin(), m_leaves.leaves().end(), [&](const FlyingLeaf &leaf) {
        return m_imposition.sheetPoints(leaf.from) != open || m_imposition.sheetPoints(leaf.to) != open;
    });
}

void BookState::relayout()
{
    m_layout = layoutBook(sheetPoints(), sides(), facts().binding, m_viewport);
    // What fits the view is painted whole, however many pixels that has.
    const qint64 view = qint64(m_viewport.view.width()) * m_viewport.view.height();
    m_faces.setSheet(m_layout.sheet, sides(), std::max(mostWholePixels, view * 4 / 5));
}

FacePointer BookState::shown(SpreadNumber spread, SheetSide side)
{
    const auto wanted = m_imposition.printedOn(spread, side);
    return wanted ? m_faces.face(*wanted) : nullptr;
}

SheetSide BookState::boundOn(const FlyingLeaf &leaf) const
{
    return leaf.beganTurned ? sideBefore() : opposite(sideBefore());
}

const LeafFaces &BookState::facesOf(const FlyingLeaf &leaf)
{
    const SheetSide bound = boundOn(leaf);
    const LeafSide front = m_imposition.leafSide(leaf.beganTurned ? leaf.to : leaf.from, bound);
    const LeafSide back = m_imposition.leafSide(leaf.beganTurned ? leaf.from : leaf.to, opposite(bound));
    return m_pinned.of(leaf.id, front, back, leaf.motion.isHeld() ? Grip::Held : Grip::Flying);
}

Sheet BookState::sheet() const
{
    return {double(m_layout.sheet.width()), double(m_layout.sheet.height())};
}

LeafShape BookState::shape(const FlyingLeaf &leaf) const
{
    const bool isHardCover = m_cover == Cover::Hard && m_imposition.isCover(leaf.from, leaf.to);
    return {sheet(), leaf, isHardCover ? Cover::Hard : Cover::Soft};
}

QPointF BookState::handOf(const FlyingLeaf &leaf) const
{
    const QPointF hand = shape(leaf).held();
    return {hand.x() / sheet().width, hand.y() / sheet().height};
}

BentLeaf BookState::bent(const FlyingLeaf &leaf) const
{
    BentLeaf bent;
    bent.id = leaf.id;
    bent.layout = m_layout;
    bent.boundOn = boundOn(leaf);
    const LeafShape shape = this->shape(leaf);
    bent.curl = shape.curl();
    bent.hardCover = shape.hardCover();
    bent.weight = m_weight;
    const qint64 spread = 2 * qint64(m_layout.sheet.width()) * m_layout.sheet.height();
    const double speed = std::abs(leaf.motion.velocity()) * 2 * m_layout.sheet.width();
    bent.sampling = samplingOf(spread, speed);
    if (sides() == Sides::One) {
        bent.fade = std::max(8, m_layout.sheet.width() / 12);
        bent.fadeSide = sideBefore();
        const double turned = leaf.beganTurned ? 1 - shape.lift() : shape.lift();
        bent.beyond = std::min(1.0, (1 - turned) / goneBefore);
    }
    return bent;
}

bool BookState::canBeSeen(const FlyingLeaf &leaf) const
{
    return isKnown(leaf.to) && isKnown(leaf.from);
}

bool BookState::isKnown(SpreadNumber spread) const
{
    const auto isSideKnown = [&](SheetSide side) {
        const auto wish = m_imposition.printedOn(spread, side);
        return !wish || !wish->page || m_faces.isLost(*wish->page)
            || m_faces.picture(*wish->page, m_faces.paintedSize(*wish)).sharpness != Sharpness::None;
    };
    return isSideKnown(sideBefore()) && isSideKnown(opposite(sideBefore()));
}

bool BookState::prepare(SpreadNumber spread)
{
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto wanted = m_imposition.printedOn(spread, side))
            if (m_faces.isWorthMaking(*wanted)) {
                m_faces.face(*wanted);
                return true;
            }
    return false;
}

bool BookState::prepareNext()
{
    if (!hasIssue() || m_viewport.view.isEmpty())
        return false;
    const int open = m_leaves.open().index();
    return prepare(SpreadNumber::fromIndex(open + 1)) || prepare(SpreadNumber::fromIndex(open - 1));
}

void BookState::prepareAhead()
{
    if (m_hasMadeFaces || !m_leaves.isMoving() || m_style != TurnStyle::Curl)
        return;
    const SpreadNumber open = m_leaves.open();
    const bool isForward = open == m_leaves.comingPile();
    const FlyingLeaf &last = isForward ? m_leaves.leaves().back() : m_leaves.leaves().front();
    if (last.to.index() - last.from.index() == 1)
        prepare(SpreadNumber::fromIndex(open.index() + (isForward ? 1 : -1)));
}

} // namespace fanye::flip
