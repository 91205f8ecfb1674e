// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageCache.h"
#include "pages/TileCache.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::pages;

namespace {

constexpr QSize size{5000, 7000}, otherSize{6000, 8400};
constexpr std::size_t bytesOf100 = 100 * 100 * 4;

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

PaintRequest tile(int column, int row, QSize whole = size)
{
    return {page(4), whole, {column * tileSide, row * tileSide, tileSide, tileSide}};
}

QImage picture()
{
    return QImage(100, 100, QImage::Format_RGB32);
}

std::vector<DetailRegion> viewportAt(int column, int row)
{
    return {{page(4), size, {column * tileSide + 10, row * tileSide + 10, 100, 100}}};
}

} // namespace

TEST_CASE("a tile belongs to its page in its size")
{
    TileCache cache;
    cache.setInSight(viewportAt(0, 0));
    cache.insert(tile(0, 0), picture());
    cache.insert(tile(0, 0), picture());
    CHECK(cache.bytes() == bytesOf100);
    CHECK(cache.has(tile(0, 0)));
    CHECK_FALSE(cache.has(tile(1, 0)));
    CHECK_FALSE(cache.has(tile(0, 0, otherSize)));
    CHECK(cache.tilesOf(page(4), size).size() == 1);
    CHECK(cache.tilesOf(page(4), otherSize).empty());
    CHECK(cache.tilesOf(page(5), size).empty());
}

TEST_CASE("tiles keep their budget: what is in sight stays, of the rest the longest unseen goes")
{
    TileCache cache(3 * bytesOf100);
    cache.setInSight(viewportAt(0, 0));
    for (int column = 0; column < 5; ++column)
        cache.insert(tile(column % 4, column / 4), picture());
    CHECK(cache.bytes() <= 3 * bytesOf100);
    CHECK(cache.has(tile(0, 0)));
    cache.setInSight(viewportAt(3, 0));
    cache.insert(tile(3, 0), picture());
    cache.insert(tile(2, 2), picture());
    CHECK(cache.bytes() <= 3 * bytesOf100);
    CHECK(cache.has(tile(3, 0)));
}

TEST_CASE("of the tiles that are not in sight those that are about to be go last")
{
    TileCache cache(3 * bytesOf100);
    cache.setInSight(viewportAt(0, 0), viewportAt(0, 1));
    cache.insert(tile(0, 0), picture());
    cache.insert(tile(0, 1), picture());
    cache.setInSight(viewportAt(1, 0), viewportAt(0, 1)); // what was in sight has gone longer ago than what came ahead
    cache.insert(tile(1, 0), picture());
    cache.setInSight(viewportAt(1, 0), viewportAt(0, 1));
    cache.insert(tile(2, 0), picture());
    CHECK(cache.has(tile(1, 0)));
    CHECK(cache.has(tile(0, 1)));
    CHECK_FALSE(cache.has(tile(0, 0)));
}

TEST_CASE("when nothing is looked at closely any more all tiles go")
{
    TileCache cache;
    cache.setInSight(viewportAt(0, 0));
    cache.insert(tile(0, 0), picture());
    cache.setInSight({});
    CHECK(cache.bytes() == 0);
    CHECK_FALSE(cache.has(tile(0, 0)));
}

TEST_CASE("a page zoomed to another size loses its tiles, other pages keep theirs")
{
    TileCache cache;
    cache.setInSight(viewportAt(0, 0));
    cache.insert(tile(0, 0), picture());
    PaintRequest other = tile(1, 1);
    other.page = page(5);
    cache.insert(other, picture());
    cache.setInSight({{page(4), otherSize, {0, 0, 500, 500}}});
    CHECK_FALSE(cache.has(tile(0, 0)));
    CHECK(cache.has(other));
    CHECK(cache.bytes() == bytesOf100);
}

TEST_CASE("pages make room for tiles")
{
    PageCache pages(3 * bytesOf100);
    for (int number = 1; number <= 3; ++number)
        pages.insert(page(number), picture());
    pages.leaveRoom(2 * bytesOf100);
    CHECK(pages.bytes() == bytesOf100);
    CHECK(pages.hasSharp(page(3), {100, 100}));
}
