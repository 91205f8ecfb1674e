// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/DeathCount.h"

#include "support/Catch.h"

using namespace fanye;
using namespace std::chrono_literals;

TEST_CASE("three deaths in a minute are enough")
{
    const DeathCount::Clock::time_point start{};
    DeathCount deaths;
    deaths.died(start);
    deaths.died(start + 10s);
    CHECK(!deaths.isEnough());
    deaths.died(start + 59s);
    CHECK(deaths.isEnough());
}

TEST_CASE("old deaths are forgotten")
{
    const DeathCount::Clock::time_point start{};
    DeathCount deaths;
    for (const auto at : {0s, 40s, 80s, 120s, 160s}) {
        deaths.died(start + at);
        CHECK(!deaths.isEnough());
    }
}

TEST_CASE("whoever gets something done may die again")
{
    const DeathCount::Clock::time_point start{};
    DeathCount deaths;
    for (int i = 0; i < 10; ++i) {
        deaths.died(start);
        deaths.died(start);
        CHECK(!deaths.isEnough());
        deaths.finishedSomething();
    }
}
