// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/ProcessTimes.h"

#include <QByteArray>
#include <QFile>

#include <ctime>

namespace fanye::worker {
namespace {

std::optional<std::chrono::nanoseconds> processorTime(pid_t processId)
{
    clockid_t clock = 0;
    timespec used = {};
    if (clock_getcpuclockid(processId, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return std::nullopt;
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

// The second number of /proc/PID/schedstat: nanoseconds on a run queue.
std::chrono::nanoseconds waitingTime(pid_t processId)
{
    QFile file(QStringLiteral("/proc/%1/schedstat").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return std::chrono::nanoseconds(file.readLine(256).split(' ').value(1).toLongLong());
}

} // namespace

ProcessTimes timesOf(pid_t processId)
{
    if (processId <= 0) // clock_getcpuclockid() would give the clock of this process
        return {};
    return {processorTime(processId), waitingTime(processId)};
}

void TimeSpent::start(const ProcessTimes &times, Clock::time_point now)
{
    m_start = now;
    m_before = times;
}

bool TimeSpent::isOver(const ProcessTimes &times, Clock::time_point now, std::chrono::nanoseconds limit)
{
    if (!m_before.processor) // it was being forked
        m_before = times;
    if (times.processor && *times.processor - *m_before.processor > limit)
        return true;
    const auto byTheClock = now - m_start;
    return byTheClock > lastCeiling * limit || byTheClock - (times.waiting - m_before.waiting) > ceiling * limit;
}

} // namespace fanye::worker
