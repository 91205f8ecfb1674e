// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SetAside.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::pages;
using namespace std::chrono_literals;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

PaintRequest whole(int number, QSize size = {100, 200})
{
    return {page(number), size, {}};
}

} // namespace

TEST_CASE("a page that is set aside is tried again after a while that doubles, and not for ever")
{
    SetAside aside;
    SetAside::Time now = 500ms;
    for (const auto wait : {1s, 2s, 4s, 8s, 16s}) {
        aside.failed(whole(3), now);
        CHECK(aside.has(page(3)));
        CHECK(aside.untilNext(now) == wait);
        CHECK_FALSE(aside.release(now + wait - 1ms));
        CHECK(aside.has(page(3)));
        now += wait;
        CHECK(aside.untilNext(now) == 0ms);
        CHECK(aside.release(now));
        CHECK_FALSE(aside.has(page(3)));
        CHECK_FALSE(aside.untilNext(now));
    }
    aside.failed(whole(3), now);
    CHECK_FALSE(aside.untilNext(now));
    CHECK_FALSE(aside.release(now + 1h));
    CHECK(aside.has(page(3)));

    aside.cameIntoView(page(3)); // somebody wants it again
    CHECK_FALSE(aside.has(page(3)));
    aside.failed(whole(3), now);
    CHECK(aside.untilNext(now) == 1s);
}

TEST_CASE("a page counts as a whole, a tile by itself")
{
    SetAside aside;
    aside.failed(whole(3), 0ms);
    CHECK(aside.has(whole(3, {50, 100})));
    CHECK_FALSE(aside.has(page(4)));
    const PaintRequest tile{page(5), {4000, 8000}, {0, 0, 512, 512}}, beside{page(5), {4000, 8000}, {512, 0, 512, 512}};
    aside.failed(tile, 0ms);
    CHECK(aside.has(tile));
    CHECK_FALSE(aside.has(beside));
    CHECK_FALSE(aside.has(page(5)));
}

TEST_CASE("what has been painted has no past")
{
    SetAside aside;
    aside.failed(whole(3), 0ms);
    CHECK(aside.release(1s));
    aside.failed(whole(3), 1s);
    aside.painted(whole(3, {50, 100}));
    CHECK_FALSE(aside.has(page(3)));
    CHECK_FALSE(aside.untilNext(2s));
    aside.failed(whole(3), 2s);
    CHECK(aside.untilNext(2s) == 1s);
}

TEST_CASE("the next to be tried is the one that has waited longest")
{
    SetAside aside;
    CHECK_FALSE(aside.untilNext(0ms));
    aside.failed(whole(3), 0ms);
    aside.failed(whole(4), 400ms);
    CHECK(aside.untilNext(500ms) == 500ms);
    CHECK(aside.release(1s));
    CHECK_FALSE(aside.has(page(3)));
    CHECK(aside.has(page(4)));
    CHECK(aside.untilNext(1s) == 400ms);
}
