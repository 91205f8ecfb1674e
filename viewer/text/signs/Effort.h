// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/signs/Stop.h"

#include <cstddef>
#include <utility>

namespace fanye::text {

// A budget of steps for a search that may take quadratic time: ample for any page that people read, linear for one that
// was made to take long. Once it is spent, the search ends without the rest. Spending checks the stop token.
class Effort
{
public:
    explicit Effort(std::size_t things, std::stop_token stop = {})
        : m_left(ample + perThing * things)
        , m_stop(std::move(stop))
    {
    }

    bool isSpent() const { return m_left == 0; }
    void spend(std::size_t steps) // throws Stopped
    {
        stopIfAsked(m_stop);
        m_left -= steps < m_left ? steps : m_left;
    }

private:
    static constexpr std::size_t ample = 4'000'000; // steps of some nanoseconds
    static constexpr std::size_t perThing = 50;

    std::size_t m_left;
    std::stop_token m_stop;
};

} // namespace fanye::text
