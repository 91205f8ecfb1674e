// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/EngineProcess.h"

#include "worker/process/StartEngine.h"
#include "worker/process/ZombieReaper.h"
#include "worker/protocol/ExitStatus.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace fanye::worker {

using namespace system;

namespace {

constexpr std::chrono::seconds longestSpawn{10}; // even on a busy machine

std::vector<std::unique_ptr<EngineProcess>> &startedAhead()
{
    static std::vector<std::unique_ptr<EngineProcess>> processes;
    return processes;
}

EngineProcess::End endOf(int status)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == outOfMemoryStatus)
        return EngineProcess::End::OutOfMemory;
    // Signals by which no crash ends a process, not even an abort of a library.
    const bool isKilled = WIFSIGNALED(status) && (WTERMSIG(status) == SIGKILL || WTERMSIG(status) == SIGTERM);
    return isKilled ? EngineProcess::End::FromOutside : EngineProcess::End::ByItself;
}

} // namespace

void EngineProcess::prestart(int count)
{
    while (int(startedAhead().size()) < count) {
        auto process = start();
        if (!process)
            return;
        startedAhead().push_back(std::move(process));
    }
}

std::unique_ptr<EngineProcess> EngineProcess::take()
{
    auto &ahead = startedAhead();
    if (ahead.empty())
        return start();
    auto process = std::move(ahead.front());
    ahead.erase(ahead.begin());
    return process;
}

std::unique_ptr<EngineProcess> EngineProcess::start()
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return nullptr;
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    if (auto pid = Zygote::spawn(theirs))
        return std::unique_ptr<EngineProcess>(new EngineProcess(std::move(*pid), std::move(ours)));
    const pid_t processId = startEngine(theirs, EngineRole::Worker);
    if (processId == 0)
        return nullptr;
    return std::unique_ptr<EngineProcess>(new EngineProcess(PendingPid(processId), std::move(ours)));
}

EngineProcess::~EngineProcess()
{
    if (end() == End::NotYet) // else its pid may have been recycled
        ZombieReaper::end(std::move(m_pid));
}

pid_t EngineProcess::processId()
{
    const pid_t known = m_pid.processId().value_or(0);
    if (known != 0 && m_setPriority != m_priority) {
        setpriority(PRIO_PROCESS, id_t(known), int(m_priority));
        m_setPriority = m_priority;
    }
    return known;
}

std::uint32_t EngineProcess::send(const Request &request, int descriptor)
{
    return m_channel.send(framed(request, ++m_lastSerial), descriptor) ? m_lastSerial : 0;
}

void EngineProcess::lowerPriority(Priority priority)
{
    m_priority = std::max(m_priority, priority); // raising a priority needs privileges
    processId();
}

bool EngineProcess::isSpawnLate()
{
    return !m_pid.processId() && m_pid.age() > longestSpawn;
}

EngineProcess::End EngineProcess::end()
{
    const auto processId = m_pid.processId();
    if (processId == pid_t(0))
        return End::FromOutside;
    int status = 0;
    if (m_end == End::NotYet && processId && waitpid(*processId, &status, WNOHANG) != 0)
        m_end = endOf(status);
    return m_end;
}

ProcessTimes EngineProcess::times()
{
    return timesOf(processId());
}

qint64 EngineProcess::ownBytes()
{
    QFile file(QStringLiteral("/proc/%1/status").arg(processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 kibibytes = 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("RssAnon:") || line.startsWith("RssShmem:"))
            kibibytes += line.simplified().split(' ').value(1).toLongLong();
    return kibibytes * 1024;
}

} // namespace fanye::worker
