// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <sys/types.h>

namespace fanye::worker {

// How a process has spent its time since its start.
struct ProcessTimes
{
    std::optional<std::chrono::nanoseconds> processor; // of all its threads; none where it is unknown
    std::chrono::nanoseconds waiting{0}; // of its first thread, for a processor; 0 where it is unknown
};

// 0 processId: nothing is known.
ProcessTimes timesOf(pid_t processId);

// Whether a process has spent too long on a request. The limit is processor time, because on a busy machine even a
// simple page takes long. A process that sleeps or hangs uses none: for it wall-clock time counts, less the time in
// which it only waited for a processor, with a limit six times as high. With that waiting time the limit is sixty times
// as high.
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
