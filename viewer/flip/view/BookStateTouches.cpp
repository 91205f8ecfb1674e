// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under a point of the view: a corner that could be lifted, a leaf in the air, a page.
#include "flip/view/BookState.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr int cornerLiftId = -1;

} // namespace

bool BookState::canLift(bool forward) const
{
    if (!hasIssue())
        return false;
    return forward ? m_leaves.comingPile().index() + 1 < spreads().count() : m_leaves.readPile().index() > 0;
}

std::optional<FlyingLeaf> BookState::liftedCorner() const
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

std::optional<PageCorner> BookState::cornerAt(QPointF view) const
{
    const double reach = 0.11 * m_layout.sheet.width();
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const QRectF sheet = m_layout.side(side);
        const double fromEdge = side == SheetSide::Left ? view.x() - sheet.left() : sheet.right() - view.x();
        const double fromTop = view.y() - sheet.top(), fromBottom = sheet.bottom() - view.y();
        const bool isForward = side != sideBefore();
        if (!sheet.contains(view) || fromEdge > reach || std::min(fromTop, fromBottom) > reach || !canLift(isForward))
            continue;
        return PageCorner{isForward, fromTop < fromBottom};
    }
    return std::nullopt;
}

std::optional<QPointF> BookState::cornerPaperAt(QPointF view) const
{
    const auto corner = liftedCorner();
    if (!corner)
        return std::nullopt;
    const BentLeaf bent = this->bent(*corner);
    const auto seen = bent.seenAt(view);
    if (!seen || !bent.isOffPage(seen->paper))
        return std::nullopt;
    return QPointF(seen->paper.x() / bent.sheet().width, seen->paper.y() / bent.sheet().height);
}

QPointF BookState::toSheet(const FlyingLeaf &leaf, QPointF view) const
{
    BentLeaf bound;
    bound.layout = m_layout;
    bound.boundOn = boundOn(leaf);
    const QPointF p = bound.toSheet(view);
    return {p.x() / m_layout.sheet.width(), p.y() / m_layout.sheet.height()};
}

std::optional<LeafTouch> BookState::leafAt(QPointF view) const
{
    std::optional<LeafTouch> touched;
    const auto look = [&](const FlyingLeaf &leaf, bool back) {
        const BentLeaf bent = this->bent(leaf);
        const auto seen = bent.seenAt(view);
        if (seen && seen->isBack == back)
            touched = LeafTouch{leaf.id,
                                {seen->paper.x() / m_layout.sheet.width(), seen->paper.y() / m_layout.sheet.height()},
                                bent.isOffPage(seen->paper)};
    };
    // In the order of painting, so that the topmost is found last.
    const auto &leaves = m_leaves.leaves();
    for (auto leaf = leaves.rbegin(); leaf != leaves.rend(); ++leaf)
        look(*leaf, leaf->beganTurned);
    for (const FlyingLeaf &leaf : leaves)
        look(leaf, !leaf.beganTurned);
    return touched;
}

QRectF BookState::pageInView(const LeafSide &wanted) const
{
    return QRectF(pageOnSheet(m_faces.parametersOf(wanted))).translated(m_layout.side(wanted.side).topLeft());
}

std::optional<PageSpot> BookState::spotOn(const LeafSide &wanted, QPointF onView) const
{
    if (!wanted.page)
        return std::nullopt;
    const QRectF page = pageInView(wanted);
    if (!page.contains(onView))
        return std::nullopt;
    const QSizeF points = m_faces.parametersOf(wanted).pagePoints;
    return PageSpot{*wanted.page,
                    {(onView.x() - page.x()) / page.width() * points.width(),
                     (onView.y() - page.y()) / page.height() * points.height()}};
}

std::optional<PageSpot> BookState::pageAt(QPointF view) const
{
    if (!hasIssue())
        return std::nullopt;
    if (const auto touch = leafAt(view)) {
        // The paper point, laid flat on the side where that face of the leaf belongs.
        for (const FlyingLeaf &leaf : m_leaves.leaves())
            if (leaf.id == touch->id) {
                const BentLeaf bent = this->bent(leaf);
                const QPointF paper(touch->paper.x() * bent.sheet().width, touch->paper.y() * bent.sheet().height);
                const auto seen = bent.seenAt(view);
                const bool isBack = seen && seen->isBack;
                const SheetSide side = isBack ? opposite(bent.boundOn) : bent.boundOn;
                const double x = m_layout.spine.x() + (side == SheetSide::Right ? paper.x() : -paper.x());
                const SpreadNumber spread = side == sideBefore() ? leaf.to : leaf.from;
                return spotOn(m_imposition.leafSide(spread, side), {x, m_layout.spine.y() + paper.y()});
            }
    }
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto wanted
            = m_imposition.printedOn(side == sideBefore() ? m_leaves.readPile() : m_leaves.comingPile(), side))
            if (const auto spot = spotOn(*wanted, view); spot && m_layout.side(side).contains(view.toPoint()))
                return spot;
    return std::nullopt;
}

std::optional<PageSpot> BookState::pageNear(QPointF view) const
{
    if (const auto spot = pageAt(view))
        return spot;
    std::optional<PageSpot> nearest;
    double least = 0;
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const auto wanted
            = m_imposition.printedOn(side == sideBefore() ? m_leaves.readPile() : m_leaves.comingPile(), side);
        if (!hasIssue() || !wanted || !wanted->page)
            continue;
        const QRectF page = pageInView(*wanted) & QRectF(m_layout.side(side));
        const QPointF within(std::clamp(view.x(), page.left(), page.right()),
                             std::clamp(view.y(), page.top(), page.bottom()));
        const double away = std::hypot(view.x() - within.x(), view.y() - within.y());
        if (nearest && away >= least)
            continue;
        nearest = spotOn(*wanted, within);
        least = away;
    }
    return nearest;
}

} // namespace fanye::flip
