// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <cstdint>
#include <optional>
#include <sys/socket.h>

namespace fanye::system {

// Between two ends of a socket that keeps messages apart (SOCK_SEQPACKET): one open file and one number a message.
struct PassedDescriptor
{
    Descriptor descriptor; // invalid where the message had none
    std::uint32_t number = 0;
};

// False where the other end is gone, or has not listened for long. Does not wait.
bool passDescriptor(int socket, int descriptor, std::uint32_t number);
// Waits. Nothing where the other end is gone.
std::optional<PassedDescriptor> passedDescriptor(int socket);

// For messages that carry more than that: room for one open file, and how it gets on and off.
struct AncillaryDescriptor
{
    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int))] = {};

    void mount(msghdr &message);
    void attach(msghdr &message, int descriptor);
    static Descriptor detached(msghdr &message);
};

} // namespace fanye::system
