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

// A fanye-engine that reads no file. It has loaded its libraries, and workers are forked from it as copies: in a
// millisecond instead of eleven, and with most of their memory in common. They are children of the window all the
// same: it reaps them, and they die with it. Never waits. GUI thread; needs no application object.
class Zygote
{
public:
    // A worker that has `socket` as its end of a channel; nothing where there is no zygote to be had.
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
    std::optional<pid_t> numberOf(std::uint32_t birth); // as PendingPid::processId(); asked until it is known. Any thread
    void takeNotices();

    QString m_program;
    pid_t m_processId;
    system::Descriptor m_socket;
    bool m_hasEnded = false;
    std::uint32_t m_lastSerial = 0;
    std::mutex m_listening; // over what follows
    std::unordered_map<std::uint32_t, pid_t> m_spawned; // told, and not asked for yet
    bool m_isGone = false;
};

// The process number of a worker, which its zygote tells once it is forked. Any thread, one at a time.
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
    // Nothing as long as it is not known; 0 where the worker was never forked.
    std::optional<pid_t> processId();
    // Ends the zygote that does not tell it, unless that has been done; the next worker is forked from another. GUI thread.
    void replaceZygote();
    std::chrono::steady_clock::duration age() const { return std::chrono::steady_clock::now() - m_asked; }

private:
    std::shared_ptr<Zygote> m_zygote; // until the number is known
    std::uint32_t m_serial = 0;
    pid_t m_processId = 0;
    std::chrono::steady_clock::time_point m_asked = std::chrono::steady_clock::now();
};

} // namespace fanye::worker
