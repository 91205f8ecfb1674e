// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageCache.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::pages;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

QImage picture(int side)
{
    return QImage(side, side, QImage::Format_RGB32);
}

constexpr std::size_t bytesOf100 = 100 * 100 * 4;

} // namespace

TEST_CASE("the best picture is the sharp one, then another size, then the thumbnail, then none")
{
    PageCache cache;
    CHECK(cache.best(page(1), {100, 100}).sharpness == Sharpness::None);
    cache.insertThumbnail(page(1), picture(20));
    CHECK(cache.best(page(1), {100, 100}).sharpness == Sharpness::Thumbnail);
    CHECK(cache.best(page(1), {20, 20}).sharpness == Sharpness::Sharp);
    cache.insert(page(1), picture(100));
    CHECK(cache.best(page(1), {100, 100}).sharpness == Sharpness::Sharp);
    CHECK(cache.best(page(1), {200, 200}).sharpness == Sharpness::Scaled);
    CHECK(cache.best(page(1), {200, 200}).image.width() == 100);
}

TEST_CASE("a page painted anew takes the place of its old picture")
{
    PageCache cache;
    cache.insert(page(1), picture(100));
    cache.insert(page(1), picture(50));
    CHECK(cache.bytes() == 50 * 50 * 4);
    CHECK(cache.best(page(1), {100, 100}).sharpness == Sharpness::Scaled);
}

TEST_CASE("the cache keeps its budget: what was used longest ago goes, what is pinned stays")
{
    PageCache cache(3 * bytesOf100);
    cache.pin({page(1)});
    for (int number = 1; number <= 5; ++number)
        cache.insert(page(number), picture(100));
    CHECK(cache.bytes() == 3 * bytesOf100);
    CHECK(cache.hasSharp(page(1), {100, 100}));
    CHECK_FALSE(cache.hasSharp(page(2), {100, 100}));
    CHECK_FALSE(cache.hasSharp(page(3), {100, 100}));
    CHECK(cache.hasSharp(page(4), {100, 100}));
    CHECK(cache.hasSharp(page(5), {100, 100}));
}

TEST_CASE("what was pinned counts as used")
{
    PageCache cache(3 * bytesOf100);
    for (int number = 1; number <= 3; ++number)
        cache.insert(page(number), picture(100));
    cache.pin({page(1)});
    cache.pin({});
    cache.insert(page(4), picture(100));
    CHECK(cache.hasSharp(page(1), {100, 100}));
    CHECK_FALSE(cache.hasSharp(page(2), {100, 100}));
}

TEST_CASE("pinned pages may exceed the budget, and go once they are let loose")
{
    PageCache cache(bytesOf100);
    cache.pin({page(1), page(2)});
    cache.insert(page(1), picture(100));
    cache.insert(page(2), picture(100));
    CHECK(cache.bytes() == 2 * bytesOf100);
    cache.pin({page(2)});
    CHECK(cache.bytes() == bytesOf100);
    CHECK(cache.hasSharp(page(2), {100, 100}));
}

TEST_CASE("thumbnails are kept within a reach of the page on show")
{
    PageCache cache;
    for (int number = 1; number <= 30; ++number)
        cache.insertThumbnail(page(number), picture(10));
    cache.keepThumbnailsNear(page(15), 5);
    CHECK_FALSE(cache.hasThumbnail(page(9)));
    CHECK(cache.hasThumbnail(page(10)));
    CHECK(cache.hasThumbnail(page(20)));
    CHECK_FALSE(cache.hasThumbnail(page(21)));
}
