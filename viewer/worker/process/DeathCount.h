// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/Suspicion.h"

#include <chrono>
#include <deque>

namespace fanye::worker {

// When to stop starting a worker again: after three deaths within a minute with no request finished in between. A file
// with many bad pages among good ones thus keeps its connection; one that kills every worker does not keep it busy for ever.
// Kills from outside add up to deaths slowly, but however slowly they come: the kernel's may take their time.
class DeathCount
{
public:
    using Clock = std::chrono::steady_clock;

    void finishedSomething() { *this = {}; }
    void died(Death how, Clock::time_point now)
    {
        if (how == Death::Killed)
            return m_kills.add(how);
        while (!m_deaths.empty() && now - m_deaths.front() > std::chrono::minutes(1))
            m_deaths.pop_front();
        m_deaths.push_back(now);
    }
    bool isEnough() const { return int(m_deaths.size()) + m_kills.crashes() >= 3; }

private:
    std::deque<Clock::time_point> m_deaths; // but for kills
    Suspicion m_kills;
};

} // namespace fanye::worker
