// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/StartEngine.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace fanye::worker {

using namespace system;

namespace {

// Libraries print a message for every oddity of a file, and the file may choose its words.
bool mayTalk()
{
    return qEnvironmentVariableIsSet("FANYE_ENGINE_TALKS");
}

// The descriptors of the worker: the socket as 3, an empty standard input, messages discarded or sent to ours, and no
// others.
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

// Signals reset: none blocked or ignored, whatever the window has set for itself.
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

QString engineProgram()
{
    const QString chosen = qEnvironmentVariable("FANYE_ENGINE");
    if (!chosen.isEmpty())
        return chosen;
    // There may be no application object yet to ask for the folder.
    const QString self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    const QString beside = QFileInfo(self).path() + QStringLiteral("/fanye-engine");
    return QFile::exists(beside) ? beside : QStringLiteral(FANYE_ENGINE_FOLDER "/fanye-engine");
}

pid_t startEngine(const Descriptor &socket, EngineRole role)
{
    QByteArray path = QFile::encodeName(engineProgram());
    QByteArray parent = QByteArray::number(getpid());
    char zygote[] = "zygote";
    char *const arguments[] = {path.data(), parent.data(), role == EngineRole::Zygote ? zygote : nullptr, nullptr};
    pid_t processId = 0;
    const FileActions actions(socket.number());
    const Attributes attributes;
    const int trouble = posix_spawn(&processId, path.constData(), actions.get(), attributes.get(), arguments, environ);
    return trouble == 0 ? processId : 0;
}

} // namespace fanye::worker
