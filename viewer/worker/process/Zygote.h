// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <sys/types.h>
#include <unordered_map>

namespace fanye::worker {

class PendingPid;

// A fanye-engine that has loaded its libraries and reads no file. Workers are forked from it, which takes one
// millisecond instead of eleven and shares most of their memory. They are children of the window nevertheless: it reaps
// them, and they die with it. Never waits. GUI thread; needs no application object.
class Zygote
{
public:
    // Forks a worker whose end of the channel is `socket`; none where no zygote can be started.
    static std::optional<PendingPid> spawn(const system::Descriptor &socket);

    static pid_t processId(); // for tests: 0 where there is none

    ~Zygote();
    Zygote(const Zygote &) = delete;
    Zygote &operator=(const Zygote &) = delete;

private:
    friend class PendingPid;
    static std::shared_ptr<Zygote> open(const QString &program);
    Zygote(const QString &program, pid_t processId, system::Descriptor socket);
    void end();
    bool request(const system::Descriptor &socket, std::uint32_t serial);
    std::optional<pid_t> processIdOf(std::uint32_t serial); // see PendingPid::processId(). Any thread
    void takeNotices();

    QString m_program;
    pid_t m_processId;
    system::Descriptor m_socket;
    bool m_hasEnded = false;
    std::uint32_t m_lastSerial = 0;
    std::mutex m_listening; // guards the members below
    std::unordered_map<std::uint32_t, pid_t> m_spawned; // process ids by serial, which nobody has taken yet
    bool m_isGone = false;
};

// The process id of a worker, which its zygote sends once the worker is forked. Any thread, one at a time.
class PendingPid
{
public:
    explicit PendingPid(pid_t known)
        : m_processId(known)
    {
    }
    PendingPid(std::shared_ptr<Zygote> zygote, std::uint32_t serial)
        : m_zygote(std::move(zygote))
        , m_serial(serial)
    {
    }
    // None until it is known; 0 where the worker was never forked.
    std::optional<pid_t> processId();
    // Ends the zygote that has not sent it, unless that was done before; the next worker gets another zygote. GUI
    // thread.
    void replaceZygote();
    std::chrono::steady_clock::duration age() const { return std::chrono::steady_clock::now() - m_asked; }

private:
    std::shared_ptr<Zygote> m_zygote; // until the number is known
    std::uint32_t m_serial = 0;
    pid_t m_processId = 0;
    std::chrono::steady_clock::time_point m_asked = std::chrono::steady_clock::now();
};

} // namespace fanye::worker
