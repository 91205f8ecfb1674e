// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/DeathCount.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::worker;
using namespace std::chrono_literals;

TEST_CASE("three deaths in a minute are enough")
{
    const DeathCount::Clock::time_point start{};
    DeathCount deaths;
    deaths.died(Death::Crashed, start);
    deaths.died(Death::Crashed, start + 10s);
    CHECK(!deaths.isEnough());
    deaths.died(Death::Crashed, start + 59s);
    CHECK(deaths.isEnough());
}

TEST_CASE("old deaths are forgotten")
{
    const DeathCount::Clock::time_point start{};
    DeathCount deaths;
    for (const auto at : {0s, 40s, 80s, 120s, 160s}) {
        deaths.died(Death::Crashed, start + at);
        CHECK(!deaths.isEnough());
    }
}

TEST_CASE("whoever gets something done may die again")
{
    const DeathCount::Clock::time_point start{};
    DeathCount deaths;
    for (int i = 0; i < 10; ++i) {
        deaths.died(Death::Crashed, start);
        deaths.died(Death::Crashed, start);
        CHECK(!deaths.isEnough());
        deaths.finishedSomething();
    }
}

TEST_CASE("kills from outside are enough only when there are many, however slowly they come")
{
    const DeathCount::Clock::time_point start{};
    DeathCount deaths;
    for (int i = 0; i < 3 * Suspicion::killsLikeACrash; ++i) {
        CHECK(!deaths.isEnough());
        deaths.died(Death::Killed, start + i * 40s);
    }
    CHECK(deaths.isEnough());
    deaths.finishedSomething();
    CHECK(!deaths.isEnough());
}

TEST_CASE("any death but a kill from outside speaks against what was under way")
{
    for (const Death how : {Death::Crashed, Death::TooSlow, Death::TooLarge}) {
        Suspicion suspicion;
        suspicion.add(how);
        CHECK(suspicion.crashes() == 1);
    }
    Suspicion suspicion;
    for (int i = 0; i < Suspicion::killsLikeACrash; ++i) {
        CHECK(suspicion.crashes() == 0);
        suspicion.add(Death::Killed);
    }
    CHECK(suspicion.crashes() == 1);
}
