// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <sys/types.h>

namespace fanye::worker {

// How a process has spent its time since it was born.
struct ProcessTimes
{
    std::optional<std::chrono::nanoseconds> processor; // of all its threads; nothing where that cannot be known
    std::chrono::nanoseconds waiting{0}; // its first thread could have run, but others had the processors; 0 if not known
};

// 0 processId: nothing is known.
ProcessTimes timesOf(pid_t processId);

// How long a process has been at something, and whether that is too long. What it may use is processor time: on a busy
// machine a page takes long, and is no worse for it. A process that sleeps or hangs uses none: for it the clock counts,
// less the time in which it only waited for a processor, up to six times as much. No wait is longer than ten times that.
class TimeSpent
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr int ceiling = 6; // times the processor time, by the clock
    static constexpr int lastCeiling = 60; // the same, with the time spent waiting for a processor

    void start(const ProcessTimes &times, Clock::time_point now);
    bool isOver(const ProcessTimes &times, Clock::time_point now, std::chrono::nanoseconds limit);

private:
    Clock::time_point m_start;
    ProcessTimes m_before;
};

} // namespace fanye::worker
