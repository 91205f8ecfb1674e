// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageHistory.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::app;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

} // namespace

TEST_CASE("back returns to where a jump began, forward to where it led")
{
    PageHistory history;
    CHECK_FALSE(history.canGoBack());
    history.leave(page(1)); // 1 -> 10
    history.leave(page(10)); // 10 -> 20
    CHECK(history.back(page(20)) == page(10));
    CHECK(history.back(page(10)) == page(1));
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward(page(1)) == page(10));
    CHECK(history.forward(page(10)) == page(20));
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("a new jump forgets what lay ahead")
{
    PageHistory history;
    history.leave(page(1));
    history.back(page(10));
    history.leave(page(1));
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back(page(30)) == page(1));
}

TEST_CASE("back leads away from the page on show, even after leaves were turned by hand")
{
    PageHistory history;
    history.leave(page(1));
    history.leave(page(10)); // to 20; then the reader turns back to 10 by hand
    CHECK(history.back(page(10)) == page(1));
}

TEST_CASE("a history does not grow without end")
{
    PageHistory history;
    for (int number = 1; number <= 1000; ++number)
        history.leave(page(number));
    int steps = 0;
    for (PageNumber at = page(2000); history.canGoBack(); ++steps)
        at = *history.back(at);
    CHECK(steps == 200);
}

TEST_CASE("pages that are no more are forgotten in both directions")
{
    PageHistory history;
    for (const int number : {1, 8, 3, 9})
        history.leave(page(number));
    REQUIRE(history.back(page(7)) == page(9));
    history.forgetAfter(page(6));
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back(page(2)) == page(3));
    CHECK(history.back(page(3)) == page(1));
    CHECK_FALSE(history.canGoBack());
}
