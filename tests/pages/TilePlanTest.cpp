// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RenderPlan.h"
#include "support/Catch.h"

#include <QRegion>

#include <set>
#include <string>

using namespace fanye;
using namespace fanye::pages;

namespace {

constexpr QSize pageSize{5000, 7000}; // five by seven tiles, the last ones cut

// "1,0 2,0": the tiles by their column and row.
std::string written(const std::vector<QRect> &tiles)
{
    std::string words;
    for (const QRect &tile : tiles)
        words += (words.empty() ? "" : " ") + std::to_string(tile.x() / tileSide) + ','
            + std::to_string(tile.y() / tileSide);
    return words;
}

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

} // namespace

TEST_CASE("the tiles of a part are those it touches, from its middle outwards")
{
    struct Row
    {
        const char *what;
        QRect part;
        std::string expected;
    };
    const Row rows[] = {
        {"within one", {100, 100, 300, 300}, "0,0"},
        {"exactly one", {1024, 2048, 1024, 1024}, "1,2"},
        {"a pixel over", {1024, 2048, 1025, 1024}, "1,2 2,2"},
        {"a row, the middle first", {0, 0, 3072, 900}, "1,0 0,0 2,0"},
        {"nearer to the right", {1000, 0, 1100, 900}, "1,0 2,0 0,0"},
        {"two by two, nearer to the lower left", {900, 800, 1000, 1000}, "1,1 1,0 0,1 0,0"},
        {"more than the page", {-500, -500, 1200, 1200}, "0,0"},
        {"the last corner", {4990, 6990, 500, 500}, "4,6"},
        {"beside the page", {5000, 0, 500, 500}, ""},
        {"nothing", {}, ""},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(written(tilesOver(pageSize, row.part)) == row.expected);
    }
}

TEST_CASE("tiles lie beside each other without a gap, and end where the page ends")
{
    const QRect part(700, 3000, 4300, 4000);
    QRegion covered;
    qint64 area = 0;
    for (const QRect &tile : tilesOver(pageSize, part)) {
        CHECK(QRect(QPoint(), pageSize).contains(tile));
        covered += tile;
        area += qint64(tile.width()) * tile.height();
    }
    const QRect grown = grownToTiles(pageSize, part);
    CHECK(covered == QRegion(grown));
    CHECK(area == qint64(grown.width()) * grown.height()); // none lies on another
    CHECK(grown.contains(part & QRect(QPoint(), pageSize)));
    CHECK(grownToTiles(pageSize, grown) == grown);
    CHECK(grownToTiles(pageSize, part.translated(200, 50)) == grown); // no other tile is needed
}

TEST_CASE("pages beside each other get their tiles in turn")
{
    const std::vector<DetailRegion> detailRegions{{page(4), pageSize, {3000, 0, 2000, 900}},
                                        {page(5), pageSize, {0, 0, 900, 900}}};
    std::string order;
    for (const PaintRequest &tile : tilePlan(detailRegions))
        order += std::to_string(tile.page.number()) + ':' + written({tile.tile}) + ' ';
    CHECK(order == "4:3,0 5:0,0 4:4,0 4:2,0 ");
}

TEST_CASE("tiles that come in sight next go outwards from those in sight, and no further than there is room")
{
    constexpr std::size_t tileBytes = std::size_t(tileSide) * tileSide * 4;
    struct Row
    {
        const char *what;
        QRect seen, next;
        int room; // tiles
        std::string expected;
    };
    const Row rows[] = {
        {"down", {100, 0, 900, 900}, {100, 1024, 900, 900}, 12, "0,1"},
        {"down, over a line", {100, 500, 900, 900}, {100, 1524, 900, 900}, 12, "0,2"},
        {"to the right", {0, 0, 1900, 900}, {1024, 0, 1900, 900}, 12, "2,0"},
        {"down and to the right", {0, 0, 1900, 900}, {1024, 1024, 1900, 900}, 12, "1,1 2,1"},
        {"room for one", {0, 0, 1900, 900}, {1024, 1024, 1900, 900}, 3, "1,1"},
        {"no room", {0, 0, 1900, 900}, {1024, 1024, 1900, 900}, 2, ""},
        {"what is in sight takes more than there is", {0, 0, 4000, 4000}, {0, 1024, 4000, 4000}, 12, ""},
        {"at the page's end", {4100, 0, 900, 900}, {5124, 0, 900, 900}, 12, ""},
        {"nowhere", {100, 0, 900, 900}, {}, 12, ""},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        std::vector<QRect> tiles;
        for (const PaintRequest &tile : tilesAhead({{page(4), pageSize, row.seen}}, {{page(4), pageSize, row.next}},
                                                   std::size_t(row.room) * tileBytes))
            tiles.push_back(tile.tile);
        CHECK(written(tiles) == row.expected);
    }
    const std::vector<PaintRequest> other
        = tilesAhead({{page(4), pageSize, {4100, 0, 900, 900}}}, {{page(5), pageSize, {0, 0, 700, 900}}});
    REQUIRE(other.size() == 1); // the page beside it
    CHECK(other.front() == PaintRequest{page(5), pageSize, {0, 0, tileSide, tileSide}});
}

TEST_CASE("what is too large to be painted whole comes to one size, whatever the zoom")
{
    const QSizeF a4(595.276, 841.89);
    CHECK(wholeSize(a4, {700, 990}) == QSize(700, 990));
    CHECK(wholeSize(a4, {1504, 2127}) == QSize(1504, 2127));
    const QSize whole = wholeSize(a4, {3000, 4243});
    CHECK(wholeSize(a4, {6350, 8980}) == whole);
    CHECK(qint64(whole.width()) * whole.height() <= mostWholePixels);
    CHECK(qint64(whole.width()) * whole.height() > mostWholePixels * 99 / 100);
    CHECK(double(whole.width()) / whole.height() == Approx(a4.width() / a4.height()).margin(0.001));
    CHECK(wholeSize(a4, {6350, 8980}, 1'000'000).height() == Approx(1189).margin(1));
}

TEST_CASE("tiles in sight are painted before anything else, those that are there or cannot be are not")
{
    IssueFacts facts;
    facts.pages.resize(12);
    ViewState state{{{page(4), {1500, 2100}}}, {}, {{page(6), {700, 950}}}, {{page(4), pageSize, {100, 0, 1948, 900}}}};
    std::set<int> there; // columns
    const PlanQuestions ask{[](PageNumber, QSize) { return false; }, [](PageNumber) { return true; },
                            [](PageNumber number) { return number == page(9); },
                            [&](const PaintRequest &tile) { return there.count(tile.tile.x() / tileSide) > 0; }};
    const auto plan = [&] {
        std::string words;
        for (const PaintRequest &request : renderPlan(state, {}, facts, ask))
            words += std::to_string(request.page.number())
                + (request.tile.isNull() ? "" : ":" + written({request.tile})) + ' ';
        return words;
    };
    CHECK(plan() == "4:1,0 4:0,0 4 6 ");
    there = {1};
    CHECK(plan() == "4:0,0 4 6 ");
    state.detailRegions.front().part.translate(1024, 0); // moved on: what is no longer in sight is withdrawn
    CHECK(plan() == "4:2,0 4 6 ");
    state.comingUp = {{page(4), pageSize, {2148, 0, 1948, 900}}}; // what comes next, after what is seen, before neighbours
    CHECK(plan() == "4:2,0 4 4:3,0 6 ");
    state.comingUp.front().part = {1124, 1024, 1948, 900}; // it goes elsewhere
    CHECK(plan() == "4:2,0 4 4:2,1 6 ");
    state.comingUp.clear();
    state.detailRegions.front().page = page(9); // marked as one that cannot be painted
    CHECK(plan() == "4 6 ");
}
