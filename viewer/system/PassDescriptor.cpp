// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/PassDescriptor.h"

#include <cerrno>
#include <cstring>

namespace fanye::system {

void AncillaryDescriptor::provideRoom(msghdr &message)
{
    message.msg_control = room;
    message.msg_controllen = sizeof room;
}

void AncillaryDescriptor::attach(msghdr &message, int descriptor)
{
    provideRoom(message);
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptor);
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
}

Descriptor AncillaryDescriptor::detached(msghdr &message)
{
    const cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (!header || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS
        || header->cmsg_len != CMSG_LEN(sizeof(int)))
        return {};
    int descriptor = -1;
    std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
    return Descriptor(descriptor);
}

bool passDescriptor(int socket, int descriptor, std::uint32_t number)
{
    iovec bytes{&number, sizeof number};
    msghdr message = {};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    AncillaryDescriptor ancillary;
    ancillary.attach(message, descriptor);
    return sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT) == ssize_t(sizeof number);
}

std::optional<PassedDescriptor> passedDescriptor(int socket)
{
    PassedDescriptor passed;
    iovec bytes{&passed.number, sizeof passed.number};
    msghdr message = {};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    AncillaryDescriptor ancillary;
    ancillary.provideRoom(message);
    ssize_t count = -1;
    do
        count = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    while (count < 0 && errno == EINTR);
    if (count != ssize_t(sizeof passed.number))
        return std::nullopt;
    passed.descriptor = AncillaryDescriptor::detached(message);
    return passed;
}

} // namespace fanye::system
