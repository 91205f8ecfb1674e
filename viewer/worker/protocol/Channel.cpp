// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/Channel.h"

#include "system/PassDescriptor.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace fanye::worker {

using namespace system;

namespace {

constexpr std::size_t blockSize = 256 * 1024;
constexpr std::size_t mostDescriptors = 16;
constexpr int mostBlocksAtOnce = 64; // a worker that never stops sending must not keep the window from drawing

} // namespace

bool Channel::send(const QByteArray &frame, int descriptor)
{
    AncillaryDescriptor ancillary;
    for (qsizetype sent = 0; sent < frame.size();) {
        iovec bytes{const_cast<char *>(frame.constData() + sent), std::size_t(frame.size() - sent)};
        msghdr message = {};
        message.msg_iov = &bytes;
        message.msg_iovlen = 1;
        if (sent == 0 && descriptor >= 0)
            ancillary.attach(message, descriptor);
        const ssize_t count
            = sendmsg(m_socket.number(), &message, MSG_NOSIGNAL | (m_waiting == Waiting::Returns ? MSG_DONTWAIT : 0));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool Channel::hasNews(std::chrono::milliseconds atMost) const
{
    pollfd socket{m_socket.number(), POLLIN, 0};
    return poll(&socket, 1, int(atMost.count())) != 0;
}

Channel::State Channel::receive()
{
    static thread_local std::array<char, blockSize> block;
    for (int blocks = 0; blocks < mostBlocksAtOnce; ++blocks) {
        iovec bytes{block.data(), block.size()};
        AncillaryDescriptor ancillary;
        msghdr message = {};
        message.msg_iov = &bytes;
        message.msg_iovlen = 1;
        ancillary.provideRoom(message);
        const int flags = MSG_CMSG_CLOEXEC | (m_waiting == Waiting::Returns ? MSG_DONTWAIT : 0);
        const ssize_t count = recvmsg(m_socket.number(), &message, flags);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return State::Open;
        if (count <= 0)
            return State::Closed;
        if (Descriptor descriptor = AncillaryDescriptor::detached(message);
            descriptor && m_descriptors.size() < mostDescriptors)
            m_descriptors.push_back(std::move(descriptor));
        m_splitter.add({block.data(), count});
        if (m_waiting == Waiting::Blocks)
            break;
    }
    return State::Open;
}

Descriptor Channel::nextDescriptor()
{
    if (m_descriptors.empty())
        return {};
    Descriptor first = std::move(m_descriptors.front());
    m_descriptors.pop_front();
    return first;
}

} // namespace fanye::worker
