// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/Spring.h"

#include <vector>

namespace fanye::flip {

// How quickly a leaf settles; per second (see Spring).
constexpr double leafStiffness = 13.0;

// The motion of one leaf: progress 0 where it lay before it was turned, 1 where it lies afterwards, and velocity.
// These two are all there is to know, so a leaf can be caught, reversed and thrown at any instant without a jump.
// Pure: time comes as an argument, in seconds of any steady clock.
class Leaf
{
public:
    enum class End { Unturned, Turned };

    explicit Leaf(End lying = End::Unturned);

    double progress() const { return m_motion.value; }
    double velocity() const { return m_motion.velocity; } // per second
    End target() const { return m_target; }
    bool isHeld() const { return m_isHeld; }

    // Free flight towards an end with the present position and velocity; the leaf is no longer held.
    void aim(End target);
    void setStiffness(double stiffness) { m_stiffness = stiffness; }
    double stiffness() const { return m_stiffness; }

    // In the hand: the progress follows the pointer, the velocity is that of the last 80 ms.
    void hold(double now);
    void dragTo(double progress, double now);
    // Lets go: the leaf flies to the end that it was thrown towards.
    void release(double now);

    void advance(double seconds); // nothing while held
    // Never past a neighbour: leaves of a book do not change places.
    void keepWithin(double lowest, double highest);
    bool hasLanded(double tolerance) const; // free, and nearer to its end than `tolerance` (of the whole way)

private:
    struct Sample
    {
        double time = 0;
        double progress = 0;
    };
    double heldVelocity(double now) const;

    Spring m_motion;
    End m_target;
    double m_stiffness = leafStiffness;
    bool m_isHeld = false;
    std::vector<Sample> m_samples; // of the last moments in the hand, oldest first
};

} // namespace fanye::flip
