// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Spread.h"

namespace fanye::flip {

// A hand that thumbs through the issue: along the edge of the block (or a slider) it points at a spread, and pulling
// the block over the page lets leaves run from under the thumb, the faster the further it is pulled.
struct ThumbThroughHand
{
    SpreadNumber pointsAt;
    double pull = 0; // desktop pixels from the edge over the page
};

// Which spread is wanted by a hand that thumbs through. Pure: time comes as an argument, in seconds of any steady
// clock.
class ThumbThrough
{
public:
    enum class Grip {
        Place, // begins at the spread that is pointed at
        Pull // begins at the spread that lies open
    };

    // `away`: 1 or -1, the way in which leaves run when the block is pulled. REQUIRES: spreads > 0
    void begin(SpreadNumber origin, int spreads, int away, Grip grip, ThumbThroughHand hand, double now);
    void move(ThumbThroughHand hand, double now);
    void advance(double now); // lets leaves run for as long as the hand pulls
    void release(double now); // the spread that is wanted now is the last one
    void cancel(); // back to where it began
    void end(); // it has landed, or something else moves the book

    bool isHeld() const { return m_state == State::Held; }
    bool isActive() const { return m_state != State::Idle; } // held, or on the way to where it was let go
    bool isRunning() const; // the wanted spread changes though the hand rests
    SpreadNumber wanted() const;
    SpreadNumber origin() const { return m_origin; }

private:
    enum class State { Idle, Held, Landing };

    double bounded(double place) const;

    State m_state = State::Idle;
    SpreadNumber m_origin;
    int m_spreads = 1, m_away = 1;
    double m_place = 0; // in spreads
    double m_offset = 0; // from what is pointed at to what is wanted
    double m_speed = 0; // spreads per second
    double m_time = 0;
};

// Spreads per second at a pull of so many desktop pixels.
double thumbThroughSpeed(double pull, int spreads);

} // namespace fanye::flip
