// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/EngineProcess.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace fanye {
namespace {

// The window goes before its workers, or its leaves would stutter while they paint on the same few processors.
constexpr int workerNiceness = 5;

std::vector<std::unique_ptr<EngineProcess>> &startedAhead()
{
    static std::vector<std::unique_ptr<EngineProcess>> processes;
    return processes;
}

// Killed ones that the system has not yet taken away: waiting for them could keep the window waiting.
std::vector<pid_t> &graves()
{
    static std::vector<pid_t> pids;
    return pids;
}

void buryWhoCanBe()
{
    auto &pids = graves();
    pids.erase(std::remove_if(pids.begin(), pids.end(), [](pid_t pid) { return waitpid(pid, nullptr, WNOHANG) != 0; }),
               pids.end());
}

// Libraries remark on every oddity of a file, in words that the file may choose.
bool mayTalk()
{
    return qEnvironmentVariableIsSet("FANYE_ENGINE_TALKS");
}

// Says where the worker's files are: the socket as 3, nothing to read, messages nowhere or where ours go, and nothing
// else.
class FileActions
{
public:
    explicit FileActions(int socket)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, socket, 3);
        posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        if (!mayTalk())
            posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&m_actions, STDERR_FILENO, STDOUT_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&m_actions, 4);
    }
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    FileActions(const FileActions &) = delete;
    FileActions &operator=(const FileActions &) = delete;
    const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions = {};
};

// Not what a crash ends with, even one that a library brings about itself.
bool isKilledFromOutside(int status)
{
    return WIFSIGNALED(status) && (WTERMSIG(status) == SIGKILL || WTERMSIG(status) == SIGTERM);
}

// With no signal blocked or ignored, whatever the window does with its own.
class Attributes
{
public:
    Attributes()
    {
        sigset_t all;
        sigset_t none;
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    ~Attributes() { posix_spawnattr_destroy(&m_attributes); }
    Attributes(const Attributes &) = delete;
    Attributes &operator=(const Attributes &) = delete;
    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes = {};
};

} // namespace

QString EngineProcess::program()
{
    const QString wished = qEnvironmentVariable("FANYE_ENGINE");
    if (!wished.isEmpty())
        return wished;
    // There may be no application object yet to ask for the folder.
    const QString self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    const QString beside = QFileInfo(self).path() + QStringLiteral("/fanye-engine");
    return QFile::exists(beside) ? beside : QStringLiteral(FANYE_ENGINE_FOLDER "/fanye-engine");
}

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
    buryWhoCanBe();
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return nullptr;
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    QByteArray path = QFile::encodeName(program());
    QByteArray parent = QByteArray::number(getpid());
    char *const arguments[] = {path.data(), parent.data(), nullptr};
    pid_t processId = 0;
    const FileActions actions(theirs.number());
    const Attributes attributes;
    if (posix_spawn(&processId, path.constData(), actions.get(), attributes.get(), arguments, environ) != 0)
        return nullptr;
    setpriority(PRIO_PROCESS, id_t(processId), workerNiceness);
    return std::unique_ptr<EngineProcess>(new EngineProcess(processId, std::move(ours)));
}

EngineProcess::~EngineProcess()
{
    if (end() != End::NotYet) // its number may be somebody else's by now
        return;
    ::kill(m_processId, SIGKILL);
    graves().push_back(m_processId);
    buryWhoCanBe();
}

std::uint32_t EngineProcess::send(const Order &order, int descriptor)
{
    return m_channel.send(framed(order, ++m_lastSerial), descriptor) ? m_lastSerial : 0;
}

EngineProcess::End EngineProcess::end()
{
    int status = 0;
    if (m_end == End::NotYet && waitpid(m_processId, &status, WNOHANG) != 0)
        m_end = isKilledFromOutside(status) ? End::FromOutside : End::ByItself;
    return m_end;
}

qint64 EngineProcess::ownBytes() const
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(m_processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readLine(256).split(' ');
    return fields.size() > 2 ? (fields[1].toLongLong() - fields[2].toLongLong()) * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace fanye
