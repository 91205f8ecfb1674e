// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/Spring.h"

#include <QPointF>

namespace fanye::flip {

// A pan on its way to a goal. Pure; device pixels, seconds.
class PanMotion
{
public:
    PanMotion(QPointF from, QPointF velocity, QPointF goal, double stiffness)
        : m_x{from.x(), velocity.x()}
        , m_y{from.y(), velocity.y()}
        , m_goal(goal)
        , m_stiffness(stiffness)
    {
    }

    QPointF goal() const { return m_goal; }
    QPointF position() const { return {m_x.value, m_y.value}; }

    // True: nearer to the goal than `tolerance`, and there it is now.
    bool advance(double seconds, double tolerance)
    {
        m_x.advance(seconds, m_goal.x(), m_stiffness);
        m_y.advance(seconds, m_goal.y(), m_stiffness);
        if (!m_x.isNear(m_goal.x(), tolerance) || !m_y.isNear(m_goal.y(), tolerance))
            return false;
        m_x = {m_goal.x(), 0};
        m_y = {m_goal.y(), 0};
        return true;
    }

private:
    Spring m_x, m_y;
    QPointF m_goal;
    double m_stiffness;
};

} // namespace fanye::flip
