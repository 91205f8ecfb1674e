// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpeechPace.h"
#include "support/Catch.h"

using namespace fanye::aloud;

TEST_CASE("the pace is learned from what was spoken")
{
    SpeechPace pace;
    const int guessed = pace.millisecondsFor(10);
    CHECK(guessed > 0);
    pace.spoke(10, 1000);
    CHECK(pace.millisecondsFor(20) == 2000);
    pace.spoke(10, 2000);
    CHECK(pace.millisecondsFor(10) > 1000);
    CHECK(pace.millisecondsFor(10) < 2000);
    pace.spoke(0, 1000);
    pace.spoke(10, -5);
    CHECK(pace.millisecondsFor(10) < 2000);
    CHECK(pace.millisecondsFor(-3) == 0);
    pace.forget();
    CHECK(pace.millisecondsFor(10) == guessed);
}

TEST_CASE("speeds are rates of the voice")
{
    CHECK(rateFor(100) == 0);
    CHECK(rateFor(50) == Approx(-0.92).margin(0.01));
    CHECK(rateFor(200) == Approx(0.64).margin(0.01));
    CHECK(rateFor(10) == -1);
    CHECK(rateFor(1000) == 1);
}
