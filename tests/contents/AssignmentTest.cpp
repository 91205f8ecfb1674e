// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/Assignment.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;

TEST_CASE("Pairs are chosen so that all together weigh most")
{
    struct Case
    {
        const char *what;
        std::vector<WeightedPair> possible, chosen;
    };
    const Case cases[] = {
        {"nothing", {}, {}},
        {"the one there is", {{3, 7, 0.1}}, {{3, 7, 0.1}}},
        {"the heavier of two", {{0, 0, 1}, {0, 1, 2}}, {{0, 1, 2}}},
        {"not the heaviest, where two that give way weigh more",
         {{0, 0, 5}, {0, 1, 4}, {1, 0, 4}},
         {{0, 1, 4}, {1, 0, 4}}},
        {"one stays alone rather than spoil a pair", {{0, 0, 9}, {1, 0, 3}}, {{0, 0, 9}}},
        {"groups that share nothing", {{0, 0, 1}, {5, 9, 1}}, {{0, 0, 1}, {5, 9, 1}}},
        {"crossing the order of the list", {{0, 1, 1}, {1, 0, 1}, {0, 0, 0.4}, {1, 1, 0.4}}, {{0, 1, 1}, {1, 0, 1}}},
    };
    for (const Case &c : cases) {
        INFO(c.what);
        CHECK(heaviestPairs(c.possible) == c.chosen);
    }
}

TEST_CASE("Where there are too many to try all, the heaviest come first")
{
    const std::vector<WeightedPair> possible{{0, 0, 5}, {0, 1, 4}, {1, 0, 4}};
    CHECK(heaviestPairs(possible, 1) == std::vector<WeightedPair>{{0, 0, 5}});
}
