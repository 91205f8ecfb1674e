// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cmath>

namespace fanye::flip {

// Counts presses that follow each other quickly in one place: two of them take a word, three a line. Pure.
class ClickCount
{
public:
    // The desktop's: seconds from one press to the next, and how far the hand may stray.
    struct Limits
    {
        double seconds = 0.4;
        double reach = 5;
    };

    int press(QPointF at, double now, const Limits &limits)
    {
        const QPointF way = at - m_at;
        const bool follows = m_count > 0 && now - m_time <= limits.seconds
            && std::hypot(way.x(), way.y()) <= limits.reach;
        m_count = follows ? m_count + 1 : 1;
        m_at = at;
        m_time = now;
        return m_count;
    }
    void forget() { m_count = 0; }

private:
    QPointF m_at;
    double m_time = 0;
    int m_count = 0;
};

} // namespace fanye::flip
