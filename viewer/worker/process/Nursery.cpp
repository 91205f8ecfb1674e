// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/Nursery.h"

#include "system/PassDescriptor.h"
#include "worker/process/StartEngine.h"
#include "worker/process/ZombieReaper.h"
#include "worker/protocol/BirthNotice.h"

#include <QFileInfo>

#include <cerrno>
#include <sys/socket.h>

namespace fanye::worker {

using namespace system;

namespace {

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
        if (!ours())
            break;
        const std::uint32_t serial = ++ours()->m_lastSerial;
        if (ours()->order(socket, serial))
            return Birth(ours(), serial);
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
    end();
}

void Nursery::end()
{
    if (!std::exchange(m_hasEnded, true)) // its pid may have been recycled
        ZombieReaper::end(Birth(m_processId));
}

bool Nursery::order(const Descriptor &socket, std::uint32_t serial)
{
    return passDescriptor(m_socket.number(), socket.number(), serial);
}

std::optional<pid_t> Nursery::numberOf(std::uint32_t birth)
{
    const std::lock_guard lock(m_listening);
    takeNotices();
    const auto born = m_born.find(birth);
    if (born == m_born.end())
        return m_isGone ? std::optional<pid_t>(0) : std::nullopt;
    const pid_t processId = born->second;
    m_born.erase(born);
    return processId;
}

void Nursery::takeNotices()
{
    while (!m_isGone) {
        BirthNotice notice;
        const ssize_t size = recv(m_socket.number(), &notice, sizeof notice, MSG_DONTWAIT);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == EAGAIN)
            return;
        m_isGone = size != ssize_t(sizeof notice);
        if (!m_isGone)
            m_born[notice.serial] = notice.processId > 0 ? notice.processId : 0;
    }
}

std::optional<pid_t> Birth::processId()
{
    if (m_nursery) {
        const auto number = m_nursery->numberOf(m_serial);
        if (!number)
            return std::nullopt;
        m_processId = *number;
        m_nursery.reset();
    }
    return m_processId;
}

void Birth::replaceNursery()
{
    if (!m_nursery || m_nursery != ours())
        return;
    m_nursery->end(); // not only let go of: this and other births hold it
    ours().reset();
}

} // namespace fanye::worker
