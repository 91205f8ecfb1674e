// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Looks.h"
#include "PaintedBook.h"
#include "support/Catch.h"

#include <cmath>

using namespace fanye;
using namespace fanye::flip;

TEST_CASE("a leaf that is only just lifted, or lies turned but for a hair, is the still picture to the last pixel")
{
    for (Binding binding : {Binding::Left, Binding::Right})
        for (int way : {1, -1})
            for (double height : {0.0, 0.4, 1.0}) {
                INFO("binding " << int(binding) << " way " << way << " grabbed at " << height);
                PaintedBook book(20, binding);
                const int open = book.state.leaves().open().index();
                const QImage before = book.frame();
                const int id = book.state.lift(way > 0, {{1, height}, {1, height}}, 0);
                CHECK(differing(book.frame(), before) == 0);
                book.state.drag(id, {-1, height}, 0);
                const QImage last = book.frame();
                book.state.layOpen(spread(open + way));
                // The piles beside the pages are thinner and thicker by a leaf: only the pages are compared.
                const QRect pages
                    = book.state.layout().side(SheetSide::Left) | book.state.layout().side(SheetSide::Right);
                CHECK(differing(last.copy(pages), book.frame().copy(pages)) == 0);
                CHECK(differing(last.copy(pages), before.copy(pages)) > 1000);
            }
}

TEST_CASE("painting only what has changed leaves nothing behind")
{
    struct Row
    {
        const char *what;
        Binding binding;
        std::vector<int> turns; // to these spreads, one after the other
        Cover cover = Cover::Soft;
    };
    const Row rows[] = {
        {"one turn", Binding::Left, {4}},
        {"back", Binding::Left, {2}},
        {"bound right", Binding::Right, {4}},
        {"three leaves", Binding::Left, {6}},
        {"there and back", Binding::Left, {5, 2}},
        {"over the cover and back", Binding::Left, {0, 3}},
        {"to the end", Binding::Left, {10, 9}},
        {"over a hard cover and back", Binding::Left, {0, 3}, Cover::Hard},
        {"over a hard cover, bound right", Binding::Right, {0, 2}, Cover::Hard},
        {"over a hard back cover", Binding::Left, {10, 8}, Cover::Hard},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        PaintedBook::Issue issue{20, row.binding};
        issue.cover = row.cover;
        PaintedBook book(issue);
        QImage painted = book.frame();
        BookScene shown = book.state.scene();
        for (int to : row.turns) {
            book.state.turnTo(spread(to));
            for (int i = 0; i < 16; ++i) {
                book.state.advance(1.0 / 60, 0.0003);
                book.paintOver(painted, shown);
                if (i % 5 == 0)
                    CHECK(differing(painted, book.frame()) == 0);
            }
        }
        book.settle();
        book.paintOver(painted, shown);
        CHECK(differing(painted, book.frame()) == 0);
    }
}

TEST_CASE("what is painted of a bent leaf is what the inverse map says")
{
    PaintedBook book(20);
    const int id = book.state.lift(true, {{1, 0.9}, {-0.35, 0.75}}, 0);
    const QImage image = book.frame();
    const BookScene scene = book.state.scene();
    const BentLeaf &bent = scene.leaves.front();
    const Face &back = *bent.back;
    int compared = 0, near = 0;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3) {
            const QPointF place = bent.toSheet({x + 0.5, y + 0.5});
            const auto seen = seenAt(bent.curl, bent.sheet(), place);
            if (!seen || !seen->isBack || bent.curl.distance(place) > -2 || seen->paper.x() > bent.sheet().width - 2
                || seen->paper.y() < 2 || seen->paper.y() > bent.sheet().height - 2)
                continue;
            const double column = bent.sheet().width - seen->paper.x() - 0.5, row = seen->paper.y() - 0.5;
            const auto at = [&](int c, int r) { return qGreen(back.row(int(row) + r)[int(column) + c]); };
            const double fx = column - std::floor(column), fy = row - std::floor(row);
            const double expected
                = (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
            ++compared;
            // What shines through takes a little light away.
            const double painted = qGreen(image.pixel(x, y));
            near += painted <= expected + 3 && painted >= 0.88 * expected - 3;
        }
    CHECK(compared > 5000);
    CHECK(near == compared);
    CHECK(leafAt(book.state,
                 bent.toView(lifted(bent.curl, {bent.sheet().width, 0.9 * bent.sheet().height}).at) + QPointF(2, 0)));
    CHECK(book.state.leaves().find(id));
}

TEST_CASE("a point of the view leads to the point of the page that is seen there, flat or bent")
{
    PaintedBook book(20); // pages 6 and 7 lie open
    const BookLayout layout = book.state.layout();
    const QRect left = layout.side(SheetSide::Left), right = layout.side(SheetSide::Right);
    const auto flat = book.state.pageAt(QRectF(right).center());
    REQUIRE(flat);
    CHECK(flat->page.number() == 7);
    CHECK(flat->point.x() == Approx(PageGeometry().size.width() / 2).margin(2));
    CHECK(book.state.pageAt(QRectF(left).center())->page.number() == 6);
    CHECK_FALSE(book.state.pageAt({2, 2}));

    book.state.lift(true, {{1, 0.5}, {-0.6, 0.5}}, 0); // most of page 8 is seen, over the left page
    const auto bent = book.state.pageAt({layout.spine.x() - 0.55 * left.width(), QRectF(left).center().y()});
    REQUIRE(bent);
    CHECK(bent->page.number() == 8);
    CHECK(bent->point.x() == Approx(PageGeometry().size.width() * 0.05).margin(4));
}

TEST_CASE("one page alone turns to the next, and nothing stays beside it")
{
    for (int way : {1, -1}) {
        PaintedBook book(9, Binding::Left, {500, 700}, Sides::One);
        QImage painted = book.frame();
        BookScene shown = book.state.scene();
        book.state.turnTo(spread(5 + way));
        for (int i = 0; i < 10; ++i) {
            book.fly(1.0 / 60);
            book.paintOver(painted, shown);
        }
        CHECK(differing(painted, book.frame()) == 0);
        book.settle();
        book.paintOver(painted, shown);
        CHECK(differing(painted, book.frame()) == 0);
    }
}
