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

class Birth;

// A fanye-engine that reads no file. It has loaded its libraries, and workers are born of it as copies: in a
// millisecond instead of eleven, and with most of their memory in common. They are children of the window all the
// same: it reaps them, and they die with it. Never waits. GUI thread; needs no application object.
class Nursery
{
public:
    // A worker that has `socket` as its end of a channel; nothing where there is no nursery to be had.
    static std::optional<Birth> bear(const system::Descriptor &socket);

    static pid_t processId(); // for tests: 0 where there is none

    ~Nursery();
    Nursery(const Nursery &) = delete;
    Nursery &operator=(const Nursery &) = delete;

private:
    friend class Birth;
    static std::shared_ptr<Nursery> open(const QString &program);
    Nursery(const QString &program, pid_t processId, system::Descriptor socket);
    void end();
    bool order(const system::Descriptor &socket, std::uint32_t serial);
    std::optional<pid_t> numberOf(std::uint32_t birth); // as Birth::processId(); asked until it is known. Any thread
    void takeNotices();

    QString m_program;
    pid_t m_processId;
    system::Descriptor m_socket;
    bool m_hasEnded = false;
    std::uint32_t m_lastSerial = 0;
    std::mutex m_listening; // over what follows
    std::unordered_map<std::uint32_t, pid_t> m_born; // told, and not asked for yet
    bool m_isGone = false;
};

// The process number of a worker, which its nursery tells once it is born. Any thread, one at a time.
class Birth
{
public:
    explicit Birth(pid_t known)
        : m_processId(known)
    {
    }
    Birth(std::shared_ptr<Nursery> nursery, std::uint32_t serial)
        : m_nursery(std::move(nursery))
        , m_serial(serial)
    {
    }
    // Nothing as long as it is not known; 0 where the worker was never born.
    std::optional<pid_t> processId();
    // Ends the nursery that does not tell it, unless that has been done; the next worker is born of another. GUI thread.
    void replaceNursery();
    std::chrono::steady_clock::duration age() const { return std::chrono::steady_clock::now() - m_asked; }

private:
    std::shared_ptr<Nursery> m_nursery; // until the number is known
    std::uint32_t m_serial = 0;
    pid_t m_processId = 0;
    std::chrono::steady_clock::time_point m_asked = std::chrono::steady_clock::now();
};

} // namespace fanye::worker
