// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"
#include "worker/protocol/Protocol.h"

#include <chrono>
#include <deque>
#include <optional>

namespace fanye::worker {

// One end of the socket between window and worker: frames, and file descriptors with them.
class Channel
{
public:
    enum class Waiting { Blocks, Returns };
    enum class State { Open, Closed }; // Closed: the other end is gone

    Channel(system::Descriptor socket, Waiting waiting)
        : m_socket(std::move(socket))
        , m_waiting(waiting)
    {
    }

    int descriptor() const { return m_socket.number(); }
    // False where the other end is gone or, with Waiting::Returns, has stopped reading.
    bool send(const QByteArray &frame, int descriptor = -1);
    // Waits up to that time; true where there is something to receive.
    bool hasNews(std::chrono::milliseconds atMost) const;
    // Reads what has arrived, for nextFrame() and nextDescriptor().
    State receive();
    std::optional<Frame> nextFrame() { return m_splitter.next(); }
    bool isSpoilt() const { return m_splitter.isSpoilt(); }
    // The next of the received descriptors, which are in the order of their messages; invalid where there is none.
    system::Descriptor nextDescriptor();

private:
    system::Descriptor m_socket;
    Waiting m_waiting;
    FrameSplitter m_splitter;
    std::deque<system::Descriptor> m_descriptors;
};

} // namespace fanye::worker
