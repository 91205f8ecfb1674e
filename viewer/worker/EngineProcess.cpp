// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/EngineProcess.h"

#include "worker/StartEngine.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <mutex>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace fanye {
namespace {

// The window goes before its workers, or its leaves would stutter while they paint on the same few processors.
constexpr int workerNiceness = 12;

std::vector<std::unique_ptr<EngineProcess>> &startedAhead()
{
    static std::vector<std::unique_ptr<EngineProcess>> processes;
    return processes;
}

// Killed ones that the system has not yet taken away: waiting for them could keep the window waiting. Any thread: of an
// issue that is closed while its file is still being opened, the last to let go of the workers is the opening's thread.
class Graves
{
public:
    void add(pid_t pid)
    {
        const std::lock_guard lock(m_mutex);
        m_pids.push_back(pid);
    }
    void buryWhoCanBe()
    {
        const std::lock_guard lock(m_mutex);
        m_pids.erase(std::remove_if(m_pids.begin(), m_pids.end(),
                                    [](pid_t pid) { return waitpid(pid, nullptr, WNOHANG) != 0; }),
                     m_pids.end());
    }

private:
    std::mutex m_mutex;
    std::vector<pid_t> m_pids;
};

// Outlives whatever thread is still opening a file when the program ends.
Graves &graves()
{
    static auto *const all = new Graves;
    return *all;
}

// Not what a crash ends with, even one that a library brings about itself.
bool isKilledFromOutside(int status)
{
    return WIFSIGNALED(status) && (WTERMSIG(status) == SIGKILL || WTERMSIG(status) == SIGTERM);
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
    graves().buryWhoCanBe();
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return nullptr;
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    if (auto birth = Nursery::bear(theirs))
        return std::unique_ptr<EngineProcess>(new EngineProcess(std::move(*birth), std::move(ours)));
    const pid_t processId = startEngine(theirs, EngineRole::Worker);
    if (processId == 0)
        return nullptr;
    return std::unique_ptr<EngineProcess>(new EngineProcess(Birth(processId), std::move(ours)));
}

EngineProcess::~EngineProcess()
{
    if (end() != End::NotYet) // its number may be somebody else's by now
        return;
    ::kill(processId(), SIGKILL);
    graves().add(processId());
    graves().buryWhoCanBe();
}

std::uint32_t EngineProcess::send(const Order &order, int descriptor)
{
    return m_channel.send(framed(order, ++m_lastSerial), descriptor) ? m_lastSerial : 0;
}

void EngineProcess::stepBack()
{
    if (processId() != 0)
        setpriority(PRIO_PROCESS, id_t(processId()), workerNiceness);
}

EngineProcess::End EngineProcess::end()
{
    int status = 0;
    if (processId() == 0)
        return End::ByItself; // it was never born
    if (m_end == End::NotYet && waitpid(processId(), &status, WNOHANG) != 0)
        m_end = isKilledFromOutside(status) ? End::FromOutside : End::ByItself;
    return m_end;
}

qint64 EngineProcess::ownBytes() const
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readLine(256).split(' ');
    return fields.size() > 2 ? (fields[1].toLongLong() - fields[2].toLongLong()) * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace fanye
