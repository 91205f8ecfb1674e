// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/ProcessTimes.h"

#include "support/Catch.h"

#include <unistd.h>

using namespace fanye;
using namespace fanye::worker;
using namespace std::chrono_literals;

namespace {

struct Case
{
    const char *what = "";
    std::chrono::milliseconds processor;
    std::chrono::milliseconds waiting;
    std::chrono::milliseconds clock;
    bool isOver = false;
};

} // namespace

TEST_CASE("what counts is processor time, and the clock only for who neither runs nor waits for a processor")
{
    const Case cases[] = {
        {"quick", 100ms, 0ms, 120ms, false},
        {"all of it", 1'000ms, 0ms, 1'000ms, false},
        {"too much work", 1'001ms, 0ms, 1'100ms, true},
        {"a busy machine", 600ms, 30'000ms, 30'700ms, false},
        {"a busy machine, too much work", 1'001ms, 30'000ms, 31'100ms, true},
        {"asleep for a while", 10ms, 0ms, 6'000ms, false},
        {"asleep for ever", 10ms, 0ms, 6'001ms, true},
        {"asleep on a busy machine", 10ms, 2'000ms, 8'001ms, true},
        {"hardly served for a long time", 100ms, 59'900ms, 60'000ms, false},
        {"hardly served for ever", 100ms, 59'900ms, 60'001ms, true},
    };
    const TimeSpent::Clock::time_point start{};
    for (const Case &one : cases) {
        INFO(one.what);
        TimeSpent spent;
        spent.start({5s, 3s}, start); // what it has used before does not count
        CHECK(spent.isOver({5s + one.processor, 3s + one.waiting}, start + one.clock, 1s) == one.isOver);
    }
}

TEST_CASE("of a process that is still being forked only the clock is known")
{
    TimeSpent spent;
    const TimeSpent::Clock::time_point start{};
    spent.start({}, start);
    CHECK(!spent.isOver({}, start + 6s, 1s));
    CHECK(spent.isOver({}, start + 7s, 1s));
    CHECK(!spent.isOver({20s, 9s}, start + 5s, 1s)); // its first moments are not held against it
    CHECK(spent.isOver({22s, 9s}, start + 5s, 1s));
}

TEST_CASE("the times of a process are its own")
{
    CHECK(!timesOf(0).processor);
    CHECK(!timesOf(-1).processor);
    const auto before = timesOf(getpid()).processor;
    REQUIRE(before);
    for (volatile int i = 0; *timesOf(getpid()).processor - *before < 20ms;)
        i = i + 1;
    CHECK(*timesOf(getpid()).processor < *before + 10s);
}
