// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/PageEdges.h"
#include "support/Catch.h"

#include <algorithm>

using namespace fanye;
using namespace fanye::flip;

namespace {

using Kind = EdgeMark::Kind;

const EdgeColours colours{QColor(10, 10, 10), QColor(200, 150, 0), QColor(180, 0, 0), QColor(0, 0, 200),
                          QColor(220, 190, 40)};
constexpr QRgb background = 0xffdddddd;

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

// A book of two pages of 300 x 500 in a view of 700 x 540.
BackgroundPlan plan(double left = 4, double right = 12)
{
    BackgroundPlan plan;
    plan.layout.sheet = {300, 500};
    plan.layout.spine = {350, 20};
    plan.view = {700, 540};
    plan.left = {1, left};
    plan.right = {1, right};
    return plan;
}

PageEdges edges(int pages, std::vector<EdgeMark> marks = {})
{
    PageEdges edges;
    edges.setPageCount(pages);
    edges.setColours(colours);
    edges.setEdgeMarks(std::move(marks));
    return edges;
}

// The row of one side's marks that a page has, painted on plain ground: how many columns from the sheet are changed.
int reachOf(const BackgroundPlan &plan, SheetSide side, double row)
{
    std::vector<quint32> pixels(std::size_t(plan.view.width()), background);
    const Pile &pile = side == SheetSide::Left ? plan.left : plan.right;
    const QRect sheet = plan.layout.side(side);
    const int way = side == SheetSide::Left ? -1 : 1;
    const int begin = side == SheetSide::Left ? sheet.left() - 1 : sheet.right() + 1;
    const auto &marks = side == SheetSide::Left ? plan.leftMarks : plan.rightMarks;
    marks->paint(pixels.data(), int(row), {0, plan.view.width()}, {begin, way, pile.thickness});
    int reach = 0;
    for (int x = begin; x >= 0 && x < plan.view.width() && pixels[std::size_t(x)] != background; x += way)
        ++reach;
    const auto changed = std::count_if(pixels.begin(), pixels.end(), [](quint32 p) { return p != background; });
    CHECK(changed == reach); // nothing inside the sheet, nothing apart
    return reach;
}

} // namespace

TEST_CASE("the side of a page follows from what lies open")
{
    struct Row
    {
        Spread open;
        Binding binding;
        int expected;
    };
    const Row rows[] = {
        {{page(6), page(7), {}}, Binding::Left, 7},  {{{}, page(1), {}}, Binding::Left, 1},
        {{page(20), {}, {}}, Binding::Left, 21},     {{{}, {}, page(8)}, Binding::Left, 9},
        {{page(7), page(6), {}}, Binding::Right, 7}, {{page(1), {}, {}}, Binding::Right, 1},
        {{{}, page(20), {}}, Binding::Right, 21},
    };
    for (const Row &r : rows)
        CHECK(comingBegin(r.open, r.binding).number() == r.expected);
}

TEST_CASE("a mark stands on the side where its page lies, at the height of its page")
{
    PageEdges marked = edges(10, {{page(3), Kind::Section}, {page(8), Kind::Article}});
    const ThumbIndex scale(10, 500);
    for (SheetSide before : {SheetSide::Left, SheetSide::Right}) {
        BackgroundPlan book = plan();
        marked.markOn(book, {page(5), page(5)}, before);
        CHECK(reachOf(book, before, scale.middleOf(page(3))) > 0);
        CHECK(reachOf(book, opposite(before), scale.middleOf(page(3))) == 0);
        CHECK(reachOf(book, opposite(before), scale.middleOf(page(8))) > 0);
        CHECK(reachOf(book, before, scale.middleOf(page(8))) == 0);
        CHECK(reachOf(book, before, scale.middleOf(page(5))) == 0);
    }
    BackgroundPlan flying = plan();
    marked.markOn(flying, {page(2), page(6)}, SheetSide::Left); // page 3 is in the air
    CHECK(reachOf(flying, SheetSide::Left, scale.middleOf(page(3))) == 0);
    CHECK(reachOf(flying, SheetSide::Right, scale.middleOf(page(3))) == 0);
}

TEST_CASE("sections reach further than articles, ribbons further than both; a thin block has them, too")
{
    PageEdges marked = edges(10, {{page(2), Kind::Section}, {page(4), Kind::Article}, {page(6), Kind::Bookmark},
                                  {page(6), Kind::Article}, {page(8), Kind::Hit}});
    const ThumbIndex scale(10, 500);
    for (double thickness : {0.0, 0.4, 3.0, 12.5}) {
        BackgroundPlan book = plan(0, thickness);
        marked.markOn(book, {page(1), page(1)}, SheetSide::Left);
        const auto reach = [&](int number) { return reachOf(book, SheetSide::Right, scale.middleOf(page(number))); };
        CAPTURE(thickness);
        CHECK(reach(4) >= std::max(5.0, thickness));
        CHECK(reach(2) > reach(4));
        CHECK(reach(8) > reach(4));
        CHECK(reach(6) > reach(2));
        CHECK(reach(6) <= edgeReach(thickness, 1));
    }
}

TEST_CASE("what was made is used again until something about it changes")
{
    PageEdges marked = edges(10, {{page(3), Kind::Section}});
    BackgroundPlan first = plan(), again = plan(5, 11), other = plan();
    marked.markOn(first, {page(5), page(5)}, SheetSide::Left);
    marked.markOn(again, {page(5), page(5)}, SheetSide::Left); // a leaf moves: the block has another thickness
    CHECK(first.leftMarks == again.leftMarks);
    CHECK(first.rightMarks == again.rightMarks);
    marked.setPointed(PageEdges::Spot{SheetSide::Right, page(9)});
    marked.markOn(other, {page(5), page(5)}, SheetSide::Left);
    CHECK(first.leftMarks == other.leftMarks);
    CHECK(first.rightMarks != other.rightMarks);
    CHECK(reachOf(other, SheetSide::Right, ThumbIndex(10, 500).middleOf(page(9))) > 12);
}

TEST_CASE("the edge is wide enough to be met, also of a thin issue, and does not take the page")
{
    for (double thickness : {0.2, 3.0, 16.0})
        for (double scale : {1.0, 2.0}) {
            BackgroundPlan book = plan(thickness * scale, thickness * scale);
            book.scale = scale;
            for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
                const QRectF zone = edgeZone(book, side);
                CHECK(zone.width() >= 12 * scale);
                CHECK(zone.width() >= thickness * scale);
                CHECK_FALSE(zone.intersects(QRectF(book.layout.side(side)).adjusted(1, 0, -1, 0)));
            }
        }
}

TEST_CASE("a place on an edge is a page; where no pages lie, none")
{
    const PageEdges marked = edges(10);
    const auto spot = [&](const BackgroundPlan &book, double x, double y) { return marked.spotAt(book, {x, y}); };
    CHECK(spot(plan(), 655, 20 + 225) == PageEdges::Spot{SheetSide::Right, page(5)});
    CHECK(spot(plan(), 45, 20 + 475) == PageEdges::Spot{SheetSide::Left, page(10)});
    CHECK_FALSE(spot(plan(), 640, 245)); // on the page
    CHECK_FALSE(spot(plan(), 690, 245)); // on the background
    CHECK_FALSE(spot(plan(), 655, 10)); // above
    BackgroundPlan cover = plan();
    cover.left.presence = 0;
    CHECK_FALSE(spot(cover, 45, 245));
    CHECK(spot(cover, 655, 245).has_value());
    CHECK_FALSE(edges(1).spotAt(plan(), {655, 245})); // a single page has nothing to turn to
    CHECK_FALSE(edges(0).spotAt(plan(), {655, 245}));
}

TEST_CASE("a marked page is met though many pages share its row")
{
    const PageEdges marked = edges(3000, {{page(1000), Kind::Section}});
    const BackgroundPlan book = plan();
    const double height = marked.heightOf(book, page(1000));
    CHECK(marked.spotAt(book, {655, height + 2})->page == page(1000));
    CHECK(marked.spotAt(book, {655, height + 12})->page != page(1000));
}
