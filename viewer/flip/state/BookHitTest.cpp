// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/BookHitTest.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr double cornerReach = 0.11; // of a page's width
constexpr double edgeShare = 0.06; // of a page's width

QPointF inShares(QPointF paper, const BookLayout &layout)
{
    return {paper.x() / layout.sheet.width(), paper.y() / layout.sheet.height()};
}

std::optional<LeafSide> lyingOn(const OpenBook &book, SheetSide side)
{
    const LeafStack &leaves = book.leaves();
    return book.imposition().printedOn(side == book.sideBefore() ? leaves.readPile() : leaves.comingPile(), side);
}

std::optional<PageSpot> spotOn(const OpenBook &book, const FaceStore &faces, const LeafSide &side, QPointF position)
{
    if (!side.page)
        return std::nullopt;
    const QRectF page = pageInView(book, faces, side);
    if (!page.contains(position))
        return std::nullopt;
    const QSizeF points = faces.parametersOf(side).pagePoints;
    return PageSpot{*side.page,
                    {(position.x() - page.x()) / page.width() * points.width(),
                     (position.y() - page.y()) / page.height() * points.height()}};
}

// The point of the paper is looked up where it lies once that side of the leaf lies flat.
std::optional<PageSpot> spotOnLeaf(const OpenBook &book, const FaceStore &faces, const FlyingLeaf &leaf,
                                   const LeafTouch &touch, QPointF position)
{
    const BentLeaf bent = book.bent(leaf);
    const QPointF paper(touch.paper.x() * bent.sheet().width, touch.paper.y() * bent.sheet().height);
    const auto seen = bent.seenAt(position);
    const bool isBack = seen && seen->isBack;
    const SheetSide side = isBack ? opposite(bent.boundOn) : bent.boundOn;
    const QPoint spine = book.layout().spine;
    const double x = spine.x() + (side == SheetSide::Right ? paper.x() : -paper.x());
    const SpreadNumber spread = side == book.sideBefore() ? leaf.to : leaf.from;
    return spotOn(book, faces, book.imposition().leafSide(spread, side), {x, spine.y() + paper.y()});
}

} // namespace

std::optional<LeafTouch> leafAt(const OpenBook &book, QPointF position)
{
    std::optional<LeafTouch> touched;
    const auto look = [&](const FlyingLeaf &leaf, bool back) {
        const BentLeaf bent = book.bent(leaf);
        const auto seen = bent.seenAt(position);
        if (seen && seen->isBack == back)
            touched = LeafTouch{leaf.id, inShares(seen->paper, book.layout()), bent.isOffPage(seen->paper)};
    };
    // In the order of painting, so that the topmost is found last.
    const auto &leaves = book.leaves().leaves();
    for (auto leaf = leaves.rbegin(); leaf != leaves.rend(); ++leaf)
        look(*leaf, leaf->beganTurned);
    for (const FlyingLeaf &leaf : leaves)
        look(leaf, !leaf.beganTurned);
    return touched;
}

bool isOnBentLeaf(const OpenBook &book, QPointF position)
{
    const auto touch = book.leaves().isMoving() ? leafAt(book, position) : std::nullopt;
    return touch && touch->isBent;
}

std::optional<PageCorner> cornerAt(const OpenBook &book, QPointF position)
{
    const double reach = cornerReach * book.layout().sheet.width();
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const QRectF sheet = book.layout().side(side);
        const double fromEdge = side == SheetSide::Left ? position.x() - sheet.left() : sheet.right() - position.x();
        const double fromTop = position.y() - sheet.top(), fromBottom = sheet.bottom() - position.y();
        const bool isForward = side != book.sideBefore();
        if (!sheet.contains(position) || fromEdge > reach || std::min(fromTop, fromBottom) > reach
            || !book.canLift(isForward))
            continue;
        return PageCorner{isForward, fromTop < fromBottom};
    }
    return std::nullopt;
}

std::optional<QPointF> cornerPaperAt(const OpenBook &book, QPointF position)
{
    const auto corner = book.liftedCorner();
    if (!corner)
        return std::nullopt;
    const BentLeaf bent = book.bent(*corner);
    const auto seen = bent.seenAt(position);
    if (!seen || !bent.isOffPage(seen->paper))
        return std::nullopt;
    return inShares(seen->paper, bent.layout);
}

bool isAtOuterEdge(const OpenBook &book, QPointF position)
{
    const double fromSpine = std::abs(position.x() - book.layout().spine.x());
    return std::abs(fromSpine / book.layout().sheet.width() - 1) < edgeShare;
}

std::optional<PageSpot> pageAt(const OpenBook &book, const FaceStore &faces, QPointF position)
{
    if (!book.hasIssue())
        return std::nullopt;
    if (const auto touch = leafAt(book, position))
        for (const FlyingLeaf &leaf : book.leaves().leaves())
            if (leaf.id == touch->id)
                return spotOnLeaf(book, faces, leaf, *touch, position);
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto lying = lyingOn(book, side))
            if (const auto spot = spotOn(book, faces, *lying, position);
                spot && book.layout().side(side).contains(position.toPoint()))
                return spot;
    return std::nullopt;
}

std::optional<PageSpot> pageNear(const OpenBook &book, const FaceStore &faces, QPointF position)
{
    if (const auto spot = pageAt(book, faces, position))
        return spot;
    std::optional<PageSpot> nearest;
    double least = 0;
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const auto lying = book.hasIssue() ? lyingOn(book, side) : std::nullopt;
        if (!lying || !lying->page)
            continue;
        const QRectF page = pageInView(book, faces, *lying) & QRectF(book.layout().side(side));
        const QPointF within(std::clamp(position.x(), page.left(), page.right()),
                             std::clamp(position.y(), page.top(), page.bottom()));
        const double away = std::hypot(position.x() - within.x(), position.y() - within.y());
        if (nearest && away >= least)
            continue;
        nearest = spotOn(book, faces, *lying, within);
        least = away;
    }
    return nearest;
}

QRectF pageInView(const OpenBook &book, const FaceStore &faces, const LeafSide &side)
{
    return QRectF(pageOnSheet(faces.parametersOf(side))).translated(book.layout().side(side.side).topLeft());
}

std::optional<QRectF> openPartInView(const OpenBook &book, const FaceStore &faces, PageNumber page,
                                     const std::optional<QRectF> &part)
{
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const auto printed = book.hasIssue() ? book.imposition().printedOn(book.leaves().open(), side) : std::nullopt;
        if (!printed || printed->page != page)
            continue;
        const QRectF whole = pageInView(book, faces, *printed);
        const QSizeF points = faces.parametersOf(*printed).pagePoints;
        const QRectF rect = part.value_or(QRectF(QPointF(), points));
        const double x = whole.width() / points.width(), y = whole.height() / points.height();
        return QRectF(whole.x() + rect.x() * x, whole.y() + rect.y() * y, rect.width() * x, rect.height() * y);
    }
    return std::nullopt;
}

} // namespace fanye::flip
