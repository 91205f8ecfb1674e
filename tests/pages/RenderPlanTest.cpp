// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RenderPlan.h"
#include "support/Catch.h"

#include <set>
#include <string>

using namespace fanye;
using namespace fanye::pages;

namespace {

constexpr QSize big{700, 950};

IssueFacts issueOf(int pages)
{
    IssueFacts facts;
    facts.pages.resize(std::size_t(pages), PageGeometry{{595, 807.5}});
    return facts;
}

std::vector<ViewState::Face> faces(std::initializer_list<int> numbers)
{
    std::vector<ViewState::Face> all;
    for (const int number : numbers)
        all.push_back({PageNumber::fromNumber(number), big});
    return all;
}

// "4S 5S 6t": page 4 and 5 sharp, page 6 as a thumbnail.
std::string written(const std::vector<PaintRequest> &plan, std::size_t most)
{
    std::string words;
    for (std::size_t i = 0; i < std::min(most, plan.size()); ++i) {
        words += (i ? " " : "") + std::to_string(plan[i].page.number());
        words += plan[i].size == big ? 'S' : 't';
    }
    return words;
}

struct Have
{
    std::set<int> sharp, thumbnails, marked;

    PlanQuestions questions() const
    {
        return {
            [this](PageNumber page, QSize) { return sharp.count(page.number()) > 0; },
            [this](PageNumber page) { return thumbnails.count(page.number()) > 0; },
            [this](PageNumber page) { return marked.count(page.number()) > 0; },
        };
    }
};

} // namespace

TEST_CASE("the pages around one go outwards as far as there are any")
{
    struct Row
    {
        int middle, pageCount, reach;
        std::vector<int> expected;
    };
    const Row rows[] = {
        {3, 6, 9, {3, 4, 2, 5, 1, 6}}, {1, 9, 2, {1, 2, 3}}, {9, 9, 2, {9, 8, 7}}, {1, 1, 5, {1}}, {5, 3, 2, {3}},
        {1, 0, 5, {}},
    };
    for (const Row &row : rows) {
        std::vector<int> numbers;
        for (const PageNumber page : pagesAround(PageNumber::fromNumber(row.middle), row.pageCount, row.reach))
            numbers.push_back(page.number());
        CHECK(numbers == row.expected);
    }
}

TEST_CASE("what is on show is painted first, then what a leaf turns to, neighbours and thumbnails outwards")
{
    const IssueFacts facts = issueOf(12);
    const ViewState state{faces({4, 5}), faces({6, 7}), faces({8, 9, 3})};
    struct Row
    {
        Have have;
        std::vector<PageNumber> listed;
        std::string expected;
    };
    const Row rows[] = {
        {{{}, {4, 5, 6, 7}, {}}, {}, "4S 5S 6S 7S 8S 9S 3S 2t 1t 10t 11t 12t"},
        {{{4, 5, 6, 7}, {}, {}}, {}, "8S 9S 3S 4t 5t 6t 2t 7t 1t 10t 11t 12t"},
        {{{4, 5, 6, 7, 8, 9, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, {}}, {}, "11t 12t"},
        {{{}, {5, 6, 7}, {4, 8, 1}}, {}, "5S 6S 7S 9S 3S 2t 10t 11t 12t"},
        {{{}, {4, 5, 6, 7}, {}}, {PageNumber::fromNumber(12)}, "4S 5S 6S 7S 8S 9S 3S 12t 2t 1t 10t 11t"},
        {{{4, 5, 6, 7, 8, 9, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, {}}, {}, ""},
    };
    for (const Row &row : rows)
        CHECK(written(renderPlan(state, row.listed, facts, row.have.questions()), 99) == row.expected);
}

TEST_CASE("while leaves turn, what they show and nobody knows is painted small before anything else")
{
    const IssueFacts facts = issueOf(12);
    const ViewState turning{faces({8, 9}), faces({6, 7, 4, 5}), {}}, still{faces({8, 9}), {}, {}},
        rushing{faces({8, 9}), faces({2, 3, 4, 5, 6, 7}), {}};
    struct Row
    {
        const ViewState &state;
        Have have;
        std::string expected;
    };
    const Row rows[] = {
        {turning, {{4, 5}, {4, 5}, {}}, "6t 7t 8t 9t"},
        {turning, {{4, 5}, {4, 5, 6, 8}, {}}, "7t 9t 8S 6S"},
        {turning, {{4, 5}, {4, 5, 6, 7, 8, 9}, {}}, "8S 9S 6S 7S"},
        {turning, {{4, 5, 8}, {4, 5, 6}, {9}}, "7t 6S 8t 10t"}, // that of 8 comes in its turn
        {still, {{4, 5}, {4, 5}, {}}, "8S 9S 7t 10t"},
        {rushing, {{}, {1, 2, 3, 4, 5, 6, 7}, {}}, "8t 9t 10t 11t"},
        {rushing, {{}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, {}}, "8S 9S"},
    };
    for (const Row &row : rows)
        CHECK(written(renderPlan(row.state, {}, facts, row.have.questions()), 4) == row.expected);
}

TEST_CASE("a plan never names a page that is not there")
{
    const IssueFacts facts = issueOf(3);
    const ViewState state{faces({3, 4}), faces({0}), {}};
    CHECK(written(renderPlan(state, {PageNumber::fromNumber(99)}, facts, Have{{}, {3}, {}}.questions()), 99)
          == "3S 2t 1t");
}

TEST_CASE("a plan is short, however long the issue")
{
    const ViewState state{faces({5000}), {}, {}};
    CHECK(renderPlan(state, {}, issueOf(200000), Have{}.questions()).size() <= 48);
}

TEST_CASE("a painting is at most 4096 pixels a side and keeps its proportion")
{
    CHECK(paintableSize({700, 950}) == QSize(700, 950));
    CHECK(paintableSize({4096, 4096}) == QSize(4096, 4096));
    CHECK(paintableSize({8192, 4096}) == QSize(4096, 2048));
    CHECK(paintableSize({3000, 6000}) == QSize(2048, 4096));
}
