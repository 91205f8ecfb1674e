// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <cstdint>
#include <optional>
#include <sys/socket.h>

namespace fanye::system {

// Messages over a SOCK_SEQPACKET socket: one file descriptor and one number each.
struct PassedDescriptor
{
    Descriptor descriptor; // invalid if the message had none
    std::uint32_t number = 0;
};

// False if the peer is gone or its queue is full. Does not block.
bool passDescriptor(int socket, int descriptor, std::uint32_t number);
// Blocks. nullopt if the peer is gone.
std::optional<PassedDescriptor> passedDescriptor(int socket);

// Ancillary data for one descriptor, for messages with a larger payload.
struct AncillaryDescriptor
{
    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int))] = {};

    void provideRoom(msghdr &message);
    void attach(msghdr &message, int descriptor);
    static Descriptor detached(msghdr &message);
};

} // namespace fanye::system
