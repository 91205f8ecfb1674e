// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/PagesToRead.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::worker;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

// The numbers of the next pages, each begun, until none is left or so many are told.
std::vector<int> begun(PagesToRead &pages, std::size_t most = 99)
{
    std::vector<int> numbers;
    while (numbers.size() < most) {
        const auto next = pages.next();
        if (!next)
            break;
        pages.begin(*next);
        numbers.push_back(next->number());
    }
    return numbers;
}

} // namespace

TEST_CASE("text is read of the pages on show, of those on either side, and then of all in order")
{
    struct Row
    {
        int preferred, pageCount;
        TextOrder order;
        std::vector<int> expected;
    };
    const Row rows[] = {
        {1, 5, TextOrder::FromStart, {1, 2, 3, 4, 5}},
        {4, 7, TextOrder::FromStart, {4, 5, 3, 6, 7, 1, 2}},
        {5, 5, TextOrder::FromStart, {5, 4, 1, 2, 3}},
        {9, 3, TextOrder::FromStart, {1, 2, 3}},
        {3, 5, TextOrder::FromEnd, {5, 4, 3, 2, 1}},
        {1, 0, TextOrder::FromStart, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.preferred, row.pageCount);
        PagesToRead pages;
        pages.reset(std::size_t(row.pageCount));
        pages.setOrder(row.order);
        pages.prefer(page(row.preferred));
        CHECK(begun(pages) == row.expected);
        CHECK(pages.left() == std::size_t(row.pageCount)); // they are only under way
    }
}

TEST_CASE("what a reader turns to meanwhile goes first")
{
    PagesToRead pages;
    pages.reset(20);
    CHECK(begun(pages, 2) == std::vector{1, 2});
    pages.prefer(page(12));
    CHECK(begun(pages, 6) == std::vector{12, 13, 11, 14, 15, 3});
}

TEST_CASE("a page that was lost under way is wanted again, in either order")
{
    const TextOrder order = GENERATE(TextOrder::FromStart, TextOrder::FromEnd);
    PagesToRead pages;
    pages.reset(4);
    pages.setOrder(order);
    begun(pages);
    CHECK_FALSE(pages.isWanted(page(2)));
    pages.wantAgain({page(2), page(3)});
    CHECK(pages.isWanted(page(2)));
    CHECK(begun(pages) == (order == TextOrder::FromStart ? std::vector{2, 3} : std::vector{3, 2}));
}

TEST_CASE("a page is finished once, and not wanted any more")
{
    PagesToRead pages;
    pages.reset(3);
    CHECK(pages.finish(page(2)));
    CHECK_FALSE(pages.finish(page(2)));
    CHECK(pages.left() == 2);
    CHECK_FALSE(pages.isWanted(page(2)));
    CHECK(pages.unfinished() == std::vector{page(1), page(3)});
    CHECK(begun(pages) == std::vector{1, 3});
    CHECK_FALSE(pages.isWanted(page(4)));
}

TEST_CASE("only the pages of a range are read, as far as the issue has them")
{
    PagesToRead pages;
    const auto order = GENERATE(TextOrder::FromStart, TextOrder::FromEnd);
    pages.setOrder(order);
    pages.setOnly({{page(3), page(5)}});
    pages.reset(9);
    CHECK(pages.left() == 3);
    CHECK_FALSE(pages.isWanted(page(2)));
    CHECK(begun(pages) == (order == TextOrder::FromStart ? std::vector{3, 4, 5} : std::vector{5, 4, 3}));
    pages.reset(4);
    CHECK(begun(pages) == (order == TextOrder::FromStart ? std::vector{3, 4} : std::vector{4, 3}));
    pages.reset(2);
    CHECK(pages.left() == 0);
    CHECK(begun(pages).empty());
}
