// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/RestartLimiter.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::worker;
using namespace std::chrono_literals;

TEST_CASE("three deaths in a minute are enough")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter deaths;
    deaths.died(ExitReason::Crashed, start);
    deaths.died(ExitReason::Crashed, start + 10s);
    CHECK(!deaths.isEnough());
    deaths.died(ExitReason::Crashed, start + 59s);
    CHECK(deaths.isEnough());
}

TEST_CASE("old deaths are forgotten")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter deaths;
    for (const auto at : {0s, 40s, 80s, 120s, 160s}) {
        deaths.died(ExitReason::Crashed, start + at);
        CHECK(!deaths.isEnough());
    }
}

TEST_CASE("whoever gets something done may die again")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter deaths;
    for (int i = 0; i < 10; ++i) {
        deaths.died(ExitReason::Crashed, start);
        deaths.died(ExitReason::Crashed, start);
        CHECK(!deaths.isEnough());
        deaths.finishedSomething();
    }
}

TEST_CASE("kills from outside are enough only when there are many, however slowly they come")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter deaths;
    for (int i = 0; i < 3 * CrashScore::killsLikeACrash; ++i) {
        CHECK(!deaths.isEnough());
        deaths.died(ExitReason::Killed, start + i * 40s);
    }
    CHECK(deaths.isEnough());
    deaths.finishedSomething();
    CHECK(!deaths.isEnough());
}

TEST_CASE("any death but a kill from outside speaks against what was under way")
{
    for (const ExitReason how : {ExitReason::Crashed, ExitReason::TooSlow, ExitReason::TooLarge}) {
        CrashScore score;
        score.add(how);
        CHECK(score.crashes() == 1);
    }
    CrashScore score;
    for (int i = 0; i < CrashScore::killsLikeACrash; ++i) {
        CHECK(score.crashes() == 0);
        score.add(ExitReason::Killed);
    }
    CHECK(score.crashes() == 1);
}
