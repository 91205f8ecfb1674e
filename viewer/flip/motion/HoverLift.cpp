// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/HoverLift.h"

namespace fanye::flip {
namespace {

constexpr double liftStiffness = 15;
constexpr double still = 0.01; // of the whole lift

} // namespace

void HoverLift::over(std::optional<PageCorner> corner, double now)
{
    if (corner == m_under)
        return;
    m_under = corner;
    m_since = now;
}

void HoverLift::drop()
{
    m_under.reset();
    m_lifted.reset();
    m_amount = {};
}

bool HoverLift::isWaiting(double now) const
{
    return m_under && m_under != m_lifted && now - m_since < hoverRest;
}

bool HoverLift::advance(double seconds, double now)
{
    if (!m_lifted && m_under && now - m_since >= hoverRest)
        m_lifted = m_under;
    if (!m_lifted)
        return false;
    const double goal = m_lifted == m_under ? 1 : 0;
    m_amount.advance(seconds, goal, liftStiffness);
    if (!m_amount.isNear(goal, still))
        return true;
    m_amount = {goal, 0};
    if (goal > 0)
        return false;
    m_lifted.reset();
    return m_under.has_value(); // another corner may be waiting
}

std::optional<CornerLift> HoverLift::lift() const
{
    if (!m_lifted)
        return std::nullopt;
    return CornerLift{*m_lifted, m_amount.value};
}

} // namespace fanye::flip
