// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <algorithm>
#include <optional>
#include <vector>

namespace fanye::flip {

// The hand that moves a magnified book under the view. What it pulls beyond the book's edge is remembered: a pull far
// past the edge, or a throw over it, turns the leaf. Pure; device pixels, seconds.
class PanDrag
{
public:
    void begin(QPointF at, double now = 0)
    {
        m_last = at;
        m_beyond = 0;
        m_steps.clear();
        m_began = now;
    }
    void end() { m_last.reset(); }
    bool isActive() const { return m_last.has_value(); }

    // How far to pan for the pointer being here now.
    QPointF moved(QPointF to, double now = 0)
    {
        const QPointF way = m_last ? to - *m_last : QPointF();
        m_last = to;
        m_steps.push_back({way, now});
        return way;
    }
    // Of a wished way only this much was possible.
    void met(QPointF wished, QPointF possible)
    {
        const double refused = wished.x() - possible.x();
        m_beyond = refused == 0 && possible.x() != 0 ? 0 : m_beyond + refused;
    }
    double beyond() const { return m_beyond; } // positive: to the right
    // Of the hand just now; a hand that has stopped before it lets go throws nothing.
    QPointF velocity(double now) const
    {
        QPointF way;
        double since = m_began;
        for (const Step &step : m_steps) {
            if (step.time >= now - remembered)
                way += step.way;
            else
                since = step.time;
        }
        const double time = std::min(remembered, now - since);
        return time > 0.005 ? way / time : QPointF();
    }

private:
    static constexpr double remembered = 0.08; // seconds
    struct Step
    {
        QPointF way;
        double time = 0;
    };
    std::optional<QPointF> m_last;
    double m_beyond = 0;
    double m_began = 0;
    std::vector<Step> m_steps;
};

} // namespace fanye::flip
