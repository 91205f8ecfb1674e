// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/ZombieReaper.h"

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <iterator>
#include <mutex>
#include <sys/wait.h>
#include <thread>
#include <vector>

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds interval{5}; // while there are processes to reap

class Reaper
{
public:
    Reaper()
    {
        std::thread([this] { run(); }).detach();
    }
    void add(PendingPid process)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_added.push_back(std::move(process));
        }
        m_isAdded.notify_one();
    }

private:
    void run()
    {
        for (std::vector<PendingPid> left;;) {
            takeAdded(left);
            // A process may not die for a while, for example on a network share that hangs; the others must not wait
            // for it.
            left.erase(std::remove_if(left.begin(), left.end(), isReaped), left.end());
        }
    }
    void takeAdded(std::vector<PendingPid> &left)
    {
        std::unique_lock lock(m_mutex);
        const auto isAdded = [this] { return !m_added.empty(); };
        if (left.empty())
            m_isAdded.wait(lock, isAdded);
        else
            m_isAdded.wait_for(lock, interval, isAdded);
        std::move(m_added.begin(), m_added.end(), std::back_inserter(left));
        m_added.clear();
    }
    static bool isReaped(PendingPid &process)
    {
        const auto processId = process.processId();
        if (!processId)
            return false;
        if (*processId == 0)
            return true;
        ::kill(*processId, SIGKILL);
        return waitpid(*processId, nullptr, WNOHANG) != 0;
    }

    std::mutex m_mutex;
    std::condition_variable m_isAdded;
    std::vector<PendingPid> m_added;
};

// Its thread runs until the program has ended, so it is never destroyed.
Reaper &reaper()
{
    static auto *const only = new Reaper;
    return *only;
}

} // namespace

void ZombieReaper::end(PendingPid process)
{
    const auto processId = process.processId();
    if (processId == pid_t(0))
        return;
    if (processId)
        ::kill(*processId, SIGKILL);
    reaper().add(std::move(process));
}

} // namespace fanye::worker
