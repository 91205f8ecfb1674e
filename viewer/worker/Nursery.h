// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/Descriptor.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace fanye {

class Birth;

// A fanye-engine that reads no file. It has loaded its libraries, and workers are born of it as copies: in a
// millisecond instead of eleven, and with most of their memory in common. They are children of the window all the
// same: it waits for them, and they die with it. GUI thread; needs no application object.
class Nursery
{
public:
    // A worker that has `socket` as its end of a channel; nothing where there is no nursery to be had.
    static std::optional<Birth> bear(const Descriptor &socket);

    static pid_t processId(); // for tests: 0 where there is none

    ~Nursery();
    Nursery(const Nursery &) = delete;
    Nursery &operator=(const Nursery &) = delete;

private:
    friend class Birth;
    static std::shared_ptr<Nursery> open(const QString &program);
    Nursery(const QString &program, pid_t processId, Descriptor socket);
    bool order(const Descriptor &socket);
    pid_t numberOf(std::size_t birth); // waits for it; 0 where the nursery is gone. Any thread

    QString m_program;
    pid_t m_processId;
    Descriptor m_socket;
    std::size_t m_ordered = 0;
    std::mutex m_listening; // over m_born
    std::vector<pid_t> m_born; // in the order of births, as far as we have asked
};

// The process number of a worker, which its nursery tells only once it is running itself.
class Birth
{
public:
    explicit Birth(pid_t known)
        : m_processId(known)
    {
    }
    Birth(std::shared_ptr<Nursery> nursery, std::size_t place)
        : m_nursery(std::move(nursery))
        , m_place(place)
    {
    }
    pid_t processId() const; // 0: it was never born

private:
    mutable std::shared_ptr<Nursery> m_nursery; // until the number is known
    std::size_t m_place = 0;
    mutable pid_t m_processId = 0;
};

} // namespace fanye
