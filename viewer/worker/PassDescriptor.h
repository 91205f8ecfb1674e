// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/Descriptor.h"

#include <optional>
#include <sys/socket.h>

namespace fanye {

// Between two ends of a socket that keeps messages apart (SOCK_SEQPACKET): one open file a message, and nothing else.
bool passDescriptor(int socket, int descriptor); // false where the other end is gone
// Waits. Nothing where the other end is gone; an invalid descriptor where the message had none.
std::optional<Descriptor> passedDescriptor(int socket);

// For messages that carry more than that: room for one open file, and how it gets on and off.
struct Rider
{
    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int))] = {};

    void mount(msghdr &message);
    void attach(msghdr &message, int descriptor);
    static Descriptor detached(msghdr &message);
};

} // namespace fanye
