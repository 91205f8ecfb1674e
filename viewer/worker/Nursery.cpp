// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Nursery.h"

#include "worker/PassDescriptor.h"
#include "worker/StartEngine.h"

#include <QFileInfo>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace fanye {
namespace {

constexpr int longestBirth = 5'000; // ms; a machine may be busy, but not for ever

std::shared_ptr<Nursery> &ours()
{
    static std::shared_ptr<Nursery> nursery;
    return nursery;
}

// Another program in its place knows only how to be a worker.
bool hasNursery(const QString &program)
{
    return QFileInfo(program).fileName() == QLatin1String("fanye-engine");
}

} // namespace

std::optional<Birth> Nursery::bear(const Descriptor &socket)
{
    const QString program = engineProgram();
    if (!hasNursery(program))
        return std::nullopt;
    if (ours() && ours()->m_program != program)
        ours().reset();
    for (int attempt = 0; attempt < 2; ++attempt) { // it may have been killed since the last time
        if (!ours())
            ours() = open(program);
        if (ours() && ours()->order(socket))
            return Birth(ours(), ours()->m_ordered++);
        ours().reset();
    }
    return std::nullopt;
}

pid_t Nursery::processId()
{
    return ours() ? ours()->m_processId : 0;
}

std::shared_ptr<Nursery> Nursery::open(const QString &program)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return nullptr;
    Descriptor mine(ends[0]);
    const Descriptor its(ends[1]);
    const pid_t processId = startEngine(its, EngineRole::Nursery);
    return processId != 0 ? std::shared_ptr<Nursery>(new Nursery(program, processId, std::move(mine))) : nullptr;
}

Nursery::Nursery(const QString &program, pid_t processId, Descriptor socket)
    : m_program(program)
    , m_processId(processId)
    , m_socket(std::move(socket))
{
}

Nursery::~Nursery()
{
    ::kill(m_processId, SIGKILL);
    waitpid(m_processId, nullptr, 0);
}

bool Nursery::order(const Descriptor &socket)
{
    return passDescriptor(m_socket.number(), socket.number());
}

pid_t Nursery::numberOf(std::size_t birth)
{
    const std::lock_guard lock(m_listening);
    while (m_born.size() <= birth) {
        pollfd told{m_socket.number(), POLLIN, 0};
        pid_t processId = 0;
        const bool isTold = poll(&told, 1, longestBirth) == 1
            && recv(m_socket.number(), &processId, sizeof processId, MSG_DONTWAIT) == ssize_t(sizeof processId);
        if (!isTold && errno == EINTR)
            continue;
        m_born.push_back(isTold && processId > 0 ? processId : 0);
    }
    return m_born[birth];
}

pid_t Birth::processId() const
{
    if (m_nursery) {
        m_processId = m_nursery->numberOf(m_place);
        m_nursery.reset();
    }
    return m_processId;
}

} // namespace fanye
