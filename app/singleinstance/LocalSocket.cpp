// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance/LocalSocket.h"

#include <cstdio>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace fanye::app {

using namespace system;

namespace {

constexpr int mostWaiting = 8;

// REQUIRES: the path fits into a socket address; instanceAddress() makes sure of that.
sockaddr_un socketAddress(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    return address;
}

Descriptor messageSocket()
{
    return Descriptor(socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
}

bool isOurs(const Descriptor &socket)
{
    ucred other{};
    socklen_t size = sizeof other;
    return getsockopt(socket.number(), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == geteuid();
}

} // namespace

Descriptor connectedTo(const QByteArray &path)
{
    Descriptor socket = messageSocket();
    const sockaddr_un address = socketAddress(path);
    if (!socket || connect(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    return isOurs(socket) ? std::move(socket) : Descriptor();
}

// Bound to a temporary name and then renamed: the address always has a listener, and a socket that a crash left behind
// is replaced.
Descriptor listeningAt(const QByteArray &path)
{
    const QByteArray making = path + '.' + QByteArray::number(getpid());
    Descriptor socket = messageSocket();
    const sockaddr_un address = socketAddress(making);
    unlink(making.constData());
    if (!socket || bind(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    const bool isOpen = chmod(making.constData(), S_IRUSR | S_IWUSR) == 0 && listen(socket.number(), mostWaiting) == 0
        && std::rename(making.constData(), path.constData()) == 0;
    if (!isOpen)
        unlink(making.constData());
    return isOpen ? std::move(socket) : Descriptor();
}

Descriptor acceptedFrom(const Descriptor &listening)
{
    Descriptor client(accept4(listening.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    return client && isOurs(client) ? std::move(client) : Descriptor();
}

bool send(const Descriptor &socket, QByteArrayView message)
{
    return ::send(socket.number(), message.data(), std::size_t(message.size()), MSG_NOSIGNAL) == message.size();
}

std::optional<QByteArray> received(const Descriptor &socket, int longest)
{
    QByteArray message(longest, Qt::Uninitialized);
    const auto size = recv(socket.number(), message.data(), std::size_t(longest), MSG_TRUNC);
    if (size <= 0 || size > longest)
        return std::nullopt;
    message.truncate(size);
    return message;
}

bool hasAnswerWithin(const Descriptor &socket, int milliseconds)
{
    pollfd wanted{socket.number(), POLLIN, 0};
    return poll(&wanted, 1, milliseconds) == 1;
}

} // namespace fanye::app
