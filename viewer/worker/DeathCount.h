// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

namespace fanye {

// When to stop starting a worker again: after three deaths within a minute with no order finished in between. A file
// with many bad pages among good ones thus keeps its lane; one that kills every worker does not keep it busy for ever.
class DeathCount
{
public:
    using Clock = std::chrono::steady_clock;

    void finishedSomething() { m_deaths.clear(); }
    void died(Clock::time_point now)
    {
        while (!m_deaths.empty() && now - m_deaths.front() > std::chrono::minutes(1))
            m_deaths.erase(m_deaths.begin());
        m_deaths.push_back(now);
    }
    bool isEnough() const { return m_deaths.size() >= 3; }

private:
    std::vector<Clock::time_point> m_deaths;
};

} // namespace fanye
