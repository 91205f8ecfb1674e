// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpeechPace.h"

#include <algorithm>
#include <cmath>

namespace fanye::aloud {

namespace {

constexpr double newest = 0.4; // weight beside what is known
constexpr double leastPerUnit = 5, mostPerUnit = 2000; // milliseconds
// What speech-dispatcher's voices make of the ends and the middle of the scale, in words a minute.
constexpr double slowest = 80, usual = 175, fastest = 450;

} // namespace

void SpeechPace::spoke(int units, int milliseconds)
{
    if (units <= 0 || milliseconds <= 0)
        return;
    const double perUnit = std::clamp(double(milliseconds) / units, leastPerUnit, mostPerUnit);
    m_perUnit = m_isKnown ? (1 - newest) * m_perUnit + newest * perUnit : perUnit;
    m_isKnown = true;
}

int SpeechPace::millisecondsFor(int units) const
{
    return int(std::lround(m_perUnit * std::max(0, units)));
}

double rateFor(int speed)
{
    const double words = usual * speed / 100;
    const double rate = words < usual ? (words - usual) / (usual - slowest) : (words - usual) / (fastest - usual);
    return std::clamp(rate, -1.0, 1.0);
}

} // namespace fanye::aloud
