// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace fanye::flip {

// Wheels and touchpads, brought to whole turns: a notch of a wheel turns once; a swipe turns once however far it goes,
// and the momentum that follows it turns nothing. Pure.
class WheelTurns
{
public:
    // `delta`: eighths of a degree, positive away from the reader or to the left. Answers the turns to make now,
    // positive forward.
    int turns(int delta, Qt::ScrollPhase phase);

private:
    int m_collected = 0;
    bool m_hasTurned = false; // in this swipe
};

// The same where a wheel scrolls a magnified book: only what comes when there is nothing more to be scrolled counts,
// and of a swipe that has scrolled nothing does. Pure.
class WheelAtEnd
{
public:
    int turns(int delta, Qt::ScrollPhase phase, bool isStuck);

private:
    WheelTurns m_turns;
    bool m_hasScrolled = false; // in this swipe
};

} // namespace fanye::flip
