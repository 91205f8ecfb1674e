// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/ThumbThrough.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr double slack = 24; // desktop pixels that the block gives before leaves run
constexpr double wholePull = 420; // desktop pixels at which they run through all of the issue in
constexpr double wholeSeconds = 1.4;
constexpr double slowest = 1.5; // spreads per second

} // namespace

double thumbThroughSpeed(double pull, int spreads)
{
    const double pulled = (pull - slack) / (wholePull - slack);
    if (pulled <= 0)
        return 0;
    return slowest + std::max(8.0, spreads / wholeSeconds) * std::pow(std::min(pulled, 1.5), 1.7);
}

double ThumbThrough::bounded(double place) const
{
    return std::clamp(place, 0.0, double(m_spreads - 1));
}

void ThumbThrough::begin(SpreadNumber origin, int spreads, int away, Grip grip, ThumbThroughHand hand, double now)
{
    m_state = State::Held;
    m_origin = origin;
    m_spreads = spreads;
    m_away = away;
    m_offset = grip == Grip::Pull ? origin.index() - hand.pointsAt.index() : 0;
    m_place = bounded(hand.pointsAt.index() + m_offset);
    m_speed = 0;
    m_time = now;
    move(hand, now);
}

void ThumbThrough::move(ThumbThroughHand hand, double now)
{
    if (m_state != State::Held)
        return;
    advance(now);
    const double speed = thumbThroughSpeed(hand.pull, m_spreads);
    if (m_speed > 0 && speed == 0) // back at the edge: it goes on from the spread that is wanted now
        m_offset = std::round(m_place) - hand.pointsAt.index();
    if (speed == 0)
        m_place = bounded(hand.pointsAt.index() + m_offset);
    m_speed = speed;
}

void ThumbThrough::advance(double now)
{
    if (m_state == State::Held)
        m_place = bounded(m_place + m_away * m_speed * (now - m_time));
    m_time = now;
}

void ThumbThrough::release(double now)
{
    if (m_state != State::Held)
        return;
    advance(now);
    m_place = std::round(m_place);
    m_speed = 0;
    m_state = State::Landing;
}

void ThumbThrough::cancel()
{
    if (m_state != State::Held)
        return;
    m_place = m_origin.index();
    m_speed = 0;
    m_state = State::Landing;
}

void ThumbThrough::end()
{
    m_state = State::Idle;
    m_speed = 0;
}

bool ThumbThrough::isRunning() const
{
    return isHeld() && m_speed > 0 && m_place != bounded(m_place + m_away);
}

SpreadNumber ThumbThrough::wanted() const
{
    return SpreadNumber::fromIndex(int(std::lround(m_place)));
}

} // namespace fanye::flip
