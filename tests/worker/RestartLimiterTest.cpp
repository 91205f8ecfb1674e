// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/RestartLimiter.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::worker;
using namespace std::chrono_literals;

TEST_CASE("three crashes in a minute are enough")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter restarts;
    restarts.died(ExitReason::Crashed, start);
    restarts.died(ExitReason::Crashed, start + 10s);
    CHECK(!restarts.isEnough());
    restarts.died(ExitReason::Crashed, start + 59s);
    CHECK(restarts.isEnough());
}

TEST_CASE("old crashes are forgotten")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter restarts;
    for (const auto at : {0s, 40s, 80s, 120s, 160s}) {
        restarts.died(ExitReason::Crashed, start + at);
        CHECK(!restarts.isEnough());
    }
}

TEST_CASE("whoever gets something done may die again")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter restarts;
    for (int i = 0; i < 10; ++i) {
        restarts.died(ExitReason::Crashed, start);
        restarts.died(ExitReason::Crashed, start);
        CHECK(!restarts.isEnough());
        restarts.finishedSomething();
    }
}

TEST_CASE("kills from outside are enough only when there are many, however slowly they come")
{
    const RestartLimiter::Clock::time_point start{};
    RestartLimiter restarts;
    for (int i = 0; i < 3 * CrashScore::killsLikeACrash; ++i) {
        CHECK(!restarts.isEnough());
        restarts.died(ExitReason::Killed, start + i * 40s);
    }
    CHECK(restarts.isEnough());
    restarts.finishedSomething();
    CHECK(!restarts.isEnough());
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
