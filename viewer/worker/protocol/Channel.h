// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"
#include "worker/protocol/Protocol.h"

#include <chrono>
#include <deque>
#include <optional>

namespace fanye::worker {

// One end of the socket between window and worker: bytes, and open files beside them.
class Channel
{
public:
    enum class Waiting { Blocks, Returns };
    enum class State { Open, Closed }; // Closed: the other end is gone, or what it says cannot be understood

    Channel(system::Descriptor socket, Waiting waiting)
        : m_socket(std::move(socket))
        , m_waiting(waiting)
    {
    }

    int descriptor() const { return m_socket.number(); }
    // False where the other end is gone or, for one that does not wait, has stopped reading.
    bool send(const QByteArray &frame, int descriptor = -1);
    // Whether something comes within that time.
    bool hasNews(std::chrono::milliseconds atMost) const;
    // Takes in what has come.
    State receive();
    std::optional<Frame> nextFrame() { return m_splitter.next(); }
    bool isSpoilt() const { return m_splitter.isSpoilt(); }
    // The open files that came, in the order of the messages they belong to.
    system::Descriptor nextDescriptor();

private:
    system::Descriptor m_socket;
    Waiting m_waiting;
    FrameSplitter m_splitter;
    std::deque<system::Descriptor> m_descriptors;
};

} // namespace fanye::worker
