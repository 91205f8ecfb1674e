// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace fanye::flip {

// Turns wheel events into whole page turns: a notch of a wheel is one turn; a swipe on a touchpad is one however far it
// goes, and the momentum that follows it is none. Pure.
class WheelTurns
{
public:
    // Turns to make now, positive forward. `delta`: eighths of a degree, positive away from the reader or to the left.
    int turns(int delta, Qt::ScrollPhase phase);

private:
    int m_collected = 0;
    bool m_hasTurned = false; // in this swipe
};

// The same where a wheel scrolls a magnified book: counts only when there is nothing more to scroll, and never within a
// swipe that has scrolled. Pure.
class WheelAtEnd
{
public:
    int turns(int delta, Qt::ScrollPhase phase, bool isStuck);

private:
    WheelTurns m_turns;
    bool m_hasScrolled = false; // in this swipe
};

} // namespace fanye::flip
