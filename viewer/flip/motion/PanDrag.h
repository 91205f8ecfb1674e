// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <algorithm>
#include <optional>
#include <vector>

namespace fanye::flip {

// A drag that pans a magnified book. Adds up how far it pulls beyond the book's edge: a pull far past the edge, or a
// throw over it, turns the leaf. Pure; device pixels, seconds.
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

    // How far to pan when the pointer moves here.
    QPointF moved(QPointF to, double now = 0)
    {
        const QPointF way = m_last ? to - *m_last : QPointF();
        m_last = to;
        m_steps.push_back({way, now});
        return way;
    }
    // Only this much of the wished way was possible.
    void met(QPointF wished, QPointF possible)
    {
        const double refused = wished.x() - possible.x();
        m_beyond = refused == 0 && possible.x() != 0 ? 0 : m_beyond + refused;
    }
    double beyond() const { return m_beyond; } // positive: to the right
    // Over the last moments: a hand that has stopped before the release throws nothing.
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
