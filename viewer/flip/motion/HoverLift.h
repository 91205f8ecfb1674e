// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/Spring.h"

#include <optional>

namespace fanye::flip {

// An outer corner of an open page: it turns forward or back.
struct PageCorner
{
    bool isForward = true;
    bool isTop = false;

    friend bool operator==(const PageCorner &, const PageCorner &) = default;
};

// A corner that is lifted a little.
struct CornerLift
{
    PageCorner corner;
    double amount = 0; // 0 to 1
};

constexpr double hoverRest = 0.12; // seconds that a pointer rests at a corner before it lifts

// Lifts a corner when the pointer has rested on it, and lets it fall when the pointer goes. Pure; seconds.
class HoverLift
{
public:
    void over(std::optional<PageCorner> corner, double now);
    void drop(); // at once, without a motion

    bool isWaiting(double now) const; // for the pointer to have rested
    bool advance(double seconds, double now); // true: it moves
    std::optional<CornerLift> lift() const;

private:
    std::optional<PageCorner> m_under; // the pointer
    double m_since = 0;
    std::optional<PageCorner> m_lifted;
    Spring m_amount;
};

} // namespace fanye::flip
