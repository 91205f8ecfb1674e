// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/WheelTurns.h"

namespace fanye::flip {
namespace {

constexpr int notch = 120;
constexpr int swipe = 90; // a touchpad's swipe is meant a little sooner than a notch

} // namespace

int WheelTurns::turns(int delta, Qt::ScrollPhase phase)
{
    if (phase == Qt::ScrollMomentum)
        return 0;
    const bool isSwipe = phase != Qt::NoScrollPhase;
    if (phase == Qt::ScrollBegin || phase == Qt::ScrollEnd) {
        m_collected = 0;
        m_hasTurned = false;
    }
    if ((delta > 0) != (m_collected > 0))
        m_collected = 0; // the other way: what was collected does not count against it
    m_collected += delta;
    if (isSwipe) {
        if (m_hasTurned || qAbs(m_collected) < swipe)
            return 0;
        m_hasTurned = true;
        return m_collected > 0 ? -1 : 1;
    }
    const int notches = m_collected / notch;
    m_collected -= notches * notch;
    return -notches;
}

int WheelAtEnd::turns(int delta, Qt::ScrollPhase phase, bool isStuck)
{
    if (phase == Qt::ScrollBegin)
        m_hasScrolled = false;
    if (delta != 0 && !isStuck) {
        m_hasScrolled = phase != Qt::NoScrollPhase;
        m_turns = {};
        return 0;
    }
    const int turns = m_turns.turns(delta, phase);
    return phase != Qt::NoScrollPhase && m_hasScrolled ? 0 : turns;
}

} // namespace fanye::flip
