// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/Zygote.h"

#include "system/PassDescriptor.h"
#include "worker/process/StartEngine.h"
#include "worker/process/ZombieReaper.h"
#include "worker/protocol/SpawnNotice.h"

#include <QFileInfo>

#include <cerrno>
#include <sys/socket.h>

namespace fanye::worker {

using namespace system;

namespace {

std::shared_ptr<Zygote> &ours()
{
    static std::shared_ptr<Zygote> zygote;
    return zygote;
}

// Another program in the place of fanye-engine can only be a worker.
bool hasZygote(const QString &program)
{
    return QFileInfo(program).fileName() == QLatin1String("fanye-engine");
}

} // namespace

std::optional<PendingPid> Zygote::spawn(const Descriptor &socket)
{
    const QString program = engineProgram();
    if (!hasZygote(program))
        return std::nullopt;
    if (ours() && ours()->m_program != program)
        ours().reset();
    for (int attempt = 0; attempt < 2; ++attempt) { // the zygote may have been killed since the last time
        if (!ours())
            ours() = open(program);
        if (!ours())
            break;
        const std::uint32_t serial = ++ours()->m_lastSerial;
        if (ours()->request(socket, serial))
            return PendingPid(ours(), serial);
        ours().reset();
    }
    return std::nullopt;
}

pid_t Zygote::processId()
{
    return ours() ? ours()->m_processId : 0;
}

std::shared_ptr<Zygote> Zygote::open(const QString &program)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return nullptr;
    Descriptor mine(ends[0]);
    const Descriptor its(ends[1]);
    const pid_t processId = startEngine(its, EngineRole::Zygote);
    return processId != 0 ? std::shared_ptr<Zygote>(new Zygote(program, processId, std::move(mine))) : nullptr;
}

Zygote::Zygote(const QString &program, pid_t processId, Descriptor socket)
    : m_program(program)
    , m_processId(processId)
    , m_socket(std::move(socket))
{
}

Zygote::~Zygote()
{
    end();
}

void Zygote::end()
{
    if (!std::exchange(m_hasEnded, true)) // its pid may have been recycled
        ZombieReaper::end(PendingPid(m_processId));
}

bool Zygote::request(const Descriptor &socket, std::uint32_t serial)
{
    return passDescriptor(m_socket.number(), socket.number(), serial);
}

std::optional<pid_t> Zygote::processIdOf(std::uint32_t serial)
{
    const std::lock_guard lock(m_listening);
    takeNotices();
    const auto spawned = m_spawned.find(serial);
    if (spawned == m_spawned.end())
        return m_isGone ? std::optional<pid_t>(0) : std::nullopt;
    const pid_t processId = spawned->second;
    m_spawned.erase(spawned);
    return processId;
}

void Zygote::takeNotices()
{
    while (!m_isGone) {
        SpawnNotice notice;
        const ssize_t size = recv(m_socket.number(), &notice, sizeof notice, MSG_DONTWAIT);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == EAGAIN)
            return;
        m_isGone = size != ssize_t(sizeof notice);
        if (!m_isGone)
            m_spawned[notice.serial] = notice.processId > 0 ? notice.processId : 0;
    }
}

std::optional<pid_t> PendingPid::processId()
{
    if (m_zygote) {
        const auto number = m_zygote->processIdOf(m_serial);
        if (!number)
            return std::nullopt;
        m_processId = *number;
        m_zygote.reset();
    }
    return m_processId;
}

void PendingPid::replaceZygote()
{
    if (!m_zygote || m_zygote != ours())
        return;
    m_zygote->end(); // ended, not only released: other pending workers hold it too
    ours().reset();
}

} // namespace fanye::worker
