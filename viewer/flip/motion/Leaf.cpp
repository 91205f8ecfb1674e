// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/Leaf.h"

#include <algorithm>

namespace fanye::flip {
namespace {

constexpr double handMemory = 0.08; // seconds over which a hand's speed is measured
// Delayed events arrive all at once and would look like a hand of any speed: count them as lasting a frame.
constexpr double shortestMove = 0.016; // seconds
constexpr double throwReach = 0.18; // seconds of flight after which the leaf's place decides where it lands

double place(Leaf::End end)
{
    return end == Leaf::End::Turned ? 1.0 : 0.0;
}

} // namespace

Leaf::Leaf(End lying)
    : m_motion{place(lying), 0}
    , m_target(lying)
{
}

void Leaf::aim(End target)
{
    m_target = target;
    m_isHeld = false;
    m_samples.clear();
}

void Leaf::hold(double now)
{
    m_isHeld = true;
    m_motion.velocity = 0;
    m_samples = {{now, m_motion.value}};
}

void Leaf::dragTo(double progress, double now)
{
    const auto isForgotten = [now](const Sample &sample) { return sample.time < now - handMemory; };
    // One sample older than the memory stays, so that a slow hand has something to be measured against.
    while (m_samples.size() > 1 && isForgotten(m_samples[1]))
        m_samples.erase(m_samples.begin());
    m_motion.value = progress;
    m_samples.push_back({now, progress});
    m_motion.velocity = heldVelocity(now);
}

double Leaf::heldVelocity(double now) const
{
    // The sample at the beginning of the memory is interpolated. A hand that rests sends no events: then all samples
    // are older, and the speed is 0.
    const double begin = now - handMemory;
    const auto second = std::find_if(m_samples.begin(), m_samples.end(),
                                     [begin](const Sample &sample) { return sample.time >= begin; });
    if (second == m_samples.end())
        return 0;
    Sample first = *second;
    if (second != m_samples.begin()) {
        const Sample &before = *(second - 1);
        const double share = (begin - before.time) / std::max(second->time - before.time, 1e-6);
        first = {begin, before.progress + share * (second->progress - before.progress)};
    }
    return (m_motion.value - first.progress) / std::max(now - first.time, shortestMove);
}

void Leaf::release(double now)
{
    const double velocity = heldVelocity(now);
    m_motion.velocity = velocity;
    aim(m_motion.value + velocity * throwReach > 0.5 ? End::Turned : End::Unturned);
}

void Leaf::advance(double seconds)
{
    if (m_isHeld)
        return;
    m_motion.advance(seconds, place(m_target), m_stiffness);
    keepWithin(0, 1);
}

void Leaf::keepWithin(double lowest, double highest)
{
    const double kept = std::clamp(m_motion.value, lowest, std::max(lowest, highest));
    if (kept == m_motion.value)
        return;
    const bool isPushing = (kept < m_motion.value) == (m_motion.velocity > 0);
    m_motion = {kept, isPushing ? 0 : m_motion.velocity};
}

bool Leaf::hasLanded(double tolerance) const
{
    return !m_isHeld && m_motion.isNear(place(m_target), tolerance);
}

} // namespace fanye::flip
