// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/OpenBook.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fanye::flip {
namespace {

constexpr int cornerLiftId = -1;

// Two cores cannot bend a spread of more pixels than this in time for every frame. Detail that is left out of a leaf
// moving faster than this is not seen.
constexpr qint64 largeSpread = 1600 * 1100, hugeSpread = 2200 * 1500; // pixels
constexpr double passing = 600, rushing = 1500; // pixels a second

Sampling samplingOf(qint64 spread, double speed)
{
    if (spread > hugeSpread && speed > rushing)
        return Sampling::Coarse;
    return spread > largeSpread && speed > passing ? Sampling::Nearest : Sampling::Smooth;
}

constexpr double goneBefore = 0.15; // share of its way before landing at which a single page begins to vanish

Sheet sheetOf(const BookLayout &layout)
{
    return {double(layout.sheet.width()), double(layout.sheet.height())};
}

} // namespace

Spread OpenBook::spread() const
{
    return hasIssue() ? spreads().at(m_leaves.open()) : Spread();
}

PageNumber OpenBook::page() const
{
    return spread().firstRead(facts().binding);
}

void OpenBook::impose(Imposition imposition, PageNumber open)
{
    m_imposition = std::move(imposition);
    m_leaves.reset(spreads().of(open));
}

void OpenBook::setLayout(const Viewport &viewport)
{
    m_viewport = viewport;
    m_layout = layoutIn(viewport);
}

BookLayout OpenBook::layoutIn(const Viewport &viewport) const
{
    return layoutBook(sheetPoints(), sides(), facts().binding, viewport);
}

QSizeF OpenBook::sheetPoints() const
{
    return m_imposition.sheetPoints(m_leaves.open());
}

bool OpenBook::canLift(bool forward) const
{
    if (!hasIssue())
        return false;
    return forward ? m_leaves.comingPile().index() + 1 < spreads().count() : m_leaves.readPile().index() > 0;
}

int OpenBook::lift(bool forward, const LeafGrip &grip, double now)
{
    FlyingLeaf &leaf = m_leaves.lift(forward, now);
    leaf.grabbed = grip.grabbed;
    leaf.hand = grip.hand;
    return leaf.id;
}

void OpenBook::hold(int id, const LeafGrip &grip, double now)
{
    FlyingLeaf *leaf = m_leaves.find(id);
    if (!leaf)
        return;
    leaf->grabbed = grip.grabbed;
    leaf->hand = grip.hand;
    leaf->motion.hold(now);
}

void OpenBook::drag(int id, QPointF hand, double now)
{
    FlyingLeaf *leaf = m_leaves.find(id);
    if (!leaf)
        return;
    leaf->hand = hand;
    const double lifted = shape(*leaf).lift();
    leaf->motion.dragTo(leaf->beganTurned ? 1 - lifted : lifted, now);
}

void OpenBook::release(int id, double now)
{
    FlyingLeaf *leaf = m_leaves.find(id);
    if (!leaf || !leaf->motion.isHeld())
        return;
    leaf->sway = {shape(*leaf).sway(), 0};
    m_leaves.release(id, now);
}

std::optional<FlyingLeaf> OpenBook::liftedCorner() const
{
    if (!m_lift || m_lift->amount <= 0 || m_leaves.isMoving() || !canLift(m_lift->corner.isForward))
        return std::nullopt;
    const int open = m_leaves.open().index();
    FlyingLeaf leaf;
    leaf.id = cornerLiftId;
    leaf.from = SpreadNumber::fromIndex(m_lift->corner.isForward ? open : open - 1);
    leaf.to = SpreadNumber::fromIndex(m_lift->corner.isForward ? open + 1 : open);
    leaf.beganTurned = !m_lift->corner.isForward;
    leaf.motion.hold(0);
    leaf.grabbed = {1, m_lift->corner.isTop ? 0.0 : 1.0};
    const double away = 0.028 * m_lift->amount;
    leaf.hand = leaf.grabbed
        - QPointF(away, (m_lift->corner.isTop ? -0.6 : 0.6) * away * m_layout.sheet.width() / m_layout.sheet.height());
    return leaf;
}

SheetSide OpenBook::boundOn(const FlyingLeaf &leaf) const
{
    return leaf.beganTurned ? sideBefore() : opposite(sideBefore());
}

LeafShape OpenBook::shape(const FlyingLeaf &leaf) const
{
    const bool isHardCover = m_cover == Cover::Hard && m_imposition.isCover(leaf.from, leaf.to);
    return {sheetOf(m_layout), leaf, isHardCover ? Cover::Hard : Cover::Soft};
}

QPointF OpenBook::toSheet(const FlyingLeaf &leaf, QPointF position) const
{
    BentLeaf bound;
    bound.layout = m_layout;
    bound.boundOn = boundOn(leaf);
    const QPointF point = bound.toSheet(position);
    return {point.x() / m_layout.sheet.width(), point.y() / m_layout.sheet.height()};
}

QPointF OpenBook::handOf(const FlyingLeaf &leaf) const
{
    const QPointF hand = shape(leaf).held();
    return {hand.x() / m_layout.sheet.width(), hand.y() / m_layout.sheet.height()};
}

BentLeaf OpenBook::bent(const FlyingLeaf &leaf) const
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

QRect openSheets(const OpenBook &book)
{
    const BookLayout &layout = book.layout();
    return book.sides() == Sides::One ? layout.side(opposite(book.sideBefore()))
                                      : layout.side(SheetSide::Left) | layout.side(SheetSide::Right);
}

bool needsOtherSheet(const OpenBook &book)
{
    if (!book.hasIssue() || book.sides() == Sides::Two)
        return false;
    const QSizeF open = book.sheetPoints();
    const auto &leaves = book.leaves().leaves();
    return std::any_of(leaves.begin(), leaves.end(), [&](const FlyingLeaf &leaf) {
        return book.imposition().sheetPoints(leaf.from) != open || book.imposition().sheetPoints(leaf.to) != open;
    });
}

} // namespace fanye::flip
