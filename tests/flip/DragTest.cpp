// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hand and the paper, over the whole book: any grabbed point, either side, either binding, one page or two.
#include "flip/state/BookState.h"
#include "flip/state/DragTurn.h"
#include "support/Catch.h"

#include <cmath>
#include <random>

using namespace fanye;
using namespace fanye::flip;

namespace {

double apart(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

class RandomBook
{
public:
    explicit RandomBook(unsigned seed)
        : m_engine(seed)
    {
    }

    double between(double low, double high) { return low + (high - low) * m_share(m_engine); }
    bool either() { return between(0, 1) < 0.5; }

    void open()
    {
        IssueFacts facts;
        facts.pages.assign(12, PageGeometry{{between(300, 900), between(400, 900)}});
        facts.binding = either() ? Binding::Left : Binding::Right;
        state.setIssue(facts, {}, PageNumber::fromNumber(5));
        state.setPairs(either() ? Sides::Two : Sides::One, Pairing::Natural);
        Viewport viewport;
        viewport.view = {int(between(300, 4000)), int(between(300, 2400))};
        viewport.scale = either() ? 1 : 2;
        viewport.zoom = between(0.6, 3);
        state.setViewport(viewport);
    }
    // A point of a page that is in sight.
    QPointF onPaper()
    {
        const SheetSide after = opposite(state.sideBefore());
        const SheetSide side = state.sides() == Sides::One || either() ? after : state.sideBefore();
        const QRectF sheet = state.layout().side(side);
        const double out = between(0.31, 0.999) * sheet.width();
        return {side == SheetSide::Right ? sheet.left() + out : sheet.right() - out,
                sheet.top() + between(0.001, 0.999) * sheet.height()};
    }
    Sheet sheet() const { return {double(state.layout().sheet.width()), double(state.layout().sheet.height())}; }
    // Where the grabbed point of the only leaf in the air is seen.
    QPointF seen(const FlyingLeaf &leaf) const
    {
        const LeafShape shape(sheet(), leaf, Cover::Soft);
        BentLeaf bent;
        bent.layout = state.layout();
        bent.boundOn = leaf.beganTurned ? state.sideBefore() : opposite(state.sideBefore());
        return bent.toView(lifted(shape.curl(), shape.grabbed()).at);
    }
    bool canFollow(const FlyingLeaf &leaf, QPointF pointer) const
    {
        const Sheet paper = sheet();
        const QPointF share = state.toSheet(leaf, pointer), bottom(0, paper.height);
        const QPointF place(share.x() * paper.width, share.y() * paper.height);
        const QPointF grabbed(leaf.grabbed.x() * paper.width, leaf.grabbed.y() * paper.height);
        return apart(place, {}) <= apart(grabbed, {}) && apart(place, bottom) <= apart(grabbed, bottom);
    }

    BookState state;

private:
    std::mt19937 m_engine;
    std::uniform_real_distribution<double> m_share{0, 1};
};

} // namespace

TEST_CASE("over 10,000 random drags the grabbed point stays within half a pixel of the pointer, and the spine in place")
{
    RandomBook book(20240229);
    double worst = 0, worstSpine = 0;
    int tracked = 0, oneSided = 0, back = 0, boundRight = 0;
    while (tracked < 10000) {
        book.open();
        DragTurn hand(book.state);
        const QPointF from = book.onPaper();
        hand.press(from, 0);
        // To anywhere, by way of anywhere.
        const QRect view(QPoint(), book.state.viewport().view);
        QPointF to;
        for (int step = 1; step <= 3; ++step) {
            to = {book.between(-0.2, 1.2) * view.width(), book.between(-0.2, 1.2) * view.height()};
            hand.move(to, 0.1 * step);
        }
        if (!hand.isDragging())
            continue;
        const FlyingLeaf &leaf = book.state.leaves().leaves().front();
        if (!book.canFollow(leaf, to))
            continue;
        ++tracked;
        oneSided += book.state.sides() == Sides::One;
        back += leaf.beganTurned;
        boundRight += book.state.facts().binding == Binding::Right;
        worst = std::max(worst, apart(book.seen(leaf), to));
        const LeafShape shape(book.sheet(), leaf, Cover::Soft);
        for (double y : {0.0, 0.5, 1.0}) {
            const QPointF spine(0, y * book.sheet().height);
            worstSpine = std::max(worstSpine, apart(lifted(shape.curl(), spine).at, spine));
        }
    }
    INFO("worst distance to the pointer " << worst << " px, worst movement of the spine " << worstSpine << " px; "
                                          << oneSided << " of one page alone, " << back << " backwards, " << boundRight
                                          << " bound right");
    CHECK(worst <= 0.5);
    CHECK(worstSpine <= 1e-6);
    CHECK(oneSided > 1000);
    CHECK(back > 1000);
    CHECK(boundRight > 3000);
}

TEST_CASE("a leaf that is caught in flight does not move, wherever it is caught")
{
    RandomBook book(7);
    int caught = 0;
    double worst = 0;
    while (caught < 500) {
        book.open();
        if (!book.state.canLift(true))
            continue;
        book.state.turnTo(SpreadNumber::fromIndex(book.state.leaves().open().index() + 1));
        book.state.advance(book.between(0.03, 0.25), 0.0003);
        if (!book.state.leaves().isMoving())
            continue;
        const FlyingLeaf before = book.state.leaves().leaves().front();
        const QRect view(QPoint(), book.state.viewport().view);
        const QPointF at(book.between(0, 1) * view.width(), book.between(0, 1) * view.height());
        DragTurn hand(book.state);
        hand.press(at, 1);
        if (!hand.linger(1.06))
            continue;
        ++caught;
        const FlyingLeaf &after = book.state.leaves().leaves().front();
        REQUIRE(after.motion.isHeld());
        const Curl was = LeafShape(book.sheet(), before, Cover::Soft).curl(),
                   is = LeafShape(book.sheet(), after, Cover::Soft).curl();
        for (QPointF corner : {QPointF(book.sheet().width, 0), QPointF(book.sheet().width, book.sheet().height)})
            worst = std::max(worst, apart(lifted(was, corner).at, lifted(is, corner).at));
    }
    INFO("worst jump of a corner " << worst << " px");
    CHECK(worst <= 0.5);
}
