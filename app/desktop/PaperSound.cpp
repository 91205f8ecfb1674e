// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PaperSound.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>

namespace fanye::app {
namespace {

constexpr double slowestHeard = 0.6;
constexpr double loudestSpeed = 11;
constexpr double loudest = 0.42; // peak amplitude: a rustle

// Deterministic noise in [-1, 1].
class Noise
{
public:
    double next()
    {
        m_state = m_state * 1664525u + 1013904223u;
        return double(m_state >> 8) / double(1u << 23) - 1;
    }

private:
    std::uint32_t m_state = 20260401;
};

// Low-pass filter with its cutoff at about `hertz`.
class LowPass
{
public:
    explicit LowPass(double hertz)
        : m_share(1 - std::exp(-2 * std::numbers::pi * hertz / soundRate))
    {
    }
    double next(double sample) { return m_value += m_share * (sample - m_value); }

private:
    double m_share;
    double m_value = 0;
};

// Envelope: rises from 0 to 1 while the leaf lifts, falls back to 0 while it comes down.
double swell(double way)
{
    const double rise = 0.35;
    const double share = way < rise ? way / rise : (1 - way) / (1 - rise);
    return share * share * (3 - 2 * share);
}

} // namespace

std::vector<float> paperSound(double speed)
{
    if (speed < slowestHeard)
        return {};
    const double force = std::min(speed / loudestSpeed, 1.0);
    const double seconds = 0.40 - 0.18 * force;
    Noise noise;
    LowPass soft(1800 + 4200 * force), rumble(700), softGrain(60);
    std::vector<float> samples(std::size_t(seconds * soundRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double air = soft.next(noise.next());
        const double grain
            = std::min(1.0, 0.55 + 4 * std::abs(softGrain.next(noise.next()))); // irregular, as paper fibres are
        const double strength = force * grain * swell(double(i) / double(samples.size()));
        samples[i] = float(loudest * strength * (air - rumble.next(air)));
    }
    return samples;
}

} // namespace fanye::app
