// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/CrashScore.h"

#include <chrono>
#include <deque>

namespace fanye::worker {

// Decides when a worker is not started again: after three crashes within a minute with no request finished in between.
// So a file with many bad pages among good ones keeps its worker, and one that ends every worker does not restart for
// ever. Several kills from outside count as a crash, whatever time lies between them: the OOM killer may be slow.
class RestartLimiter
{
public:
    using Clock = std::chrono::steady_clock;

    void finishedSomething() { *this = {}; }
    void died(ExitReason how, Clock::time_point now)
    {
        if (how == ExitReason::Killed)
            return m_kills.add(how);
        while (!m_restarts.empty() && now - m_restarts.front() > std::chrono::minutes(1))
            m_restarts.pop_front();
        m_restarts.push_back(now);
    }
    bool isEnough() const { return int(m_restarts.size()) + m_kills.crashes() >= 3; }

private:
    std::deque<Clock::time_point> m_restarts; // but for kills
    CrashScore m_kills;
};

} // namespace fanye::worker
