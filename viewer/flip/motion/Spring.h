// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace fanye::flip {

// A value that a critically damped spring draws to a target: as quickly as is possible without overshoot (unless it has
// an initial velocity). Exact for any step: x(t) = T + ((x0 - T) + (v0 + w (x0 - T)) t) e^(-wt).
struct Spring
{
    double value = 0;
    double velocity = 0; // per second

    // `stiffness` is w, per second. After 10 / w seconds less than a thousandth of the way is left.
    void advance(double seconds, double target, double stiffness)
    {
        const double away = value - target;
        const double push = velocity + stiffness * away;
        const double decay = std::exp(-stiffness * seconds);
        value = target + (away + push * seconds) * decay;
        velocity = (velocity - stiffness * push * seconds) * decay;
    }

    bool isNear(double target, double distance) const
    {
        return std::abs(value - target) <= distance && std::abs(velocity) <= 20 * distance;
    }

    friend bool operator==(const Spring &, const Spring &) = default;
};

} // namespace fanye::flip
