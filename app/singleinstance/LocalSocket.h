// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Sockets between the programs of one reader. They carry messages, not a stream: one send is one receive. No Qt
// Network: it would be one library more to load at each start, for a call that costs microseconds.
namespace fanye::app {

// Empty where nobody listens there, as after a crash, or where somebody else does than this reader.
system::Descriptor connectedTo(const QByteArray &address);

// Takes the address over from whoever had it. Empty where that cannot be.
system::Descriptor listeningAt(const QByteArray &address);

// The next program at the door; empty where there is none, or where it is another user's.
system::Descriptor guestAt(const system::Descriptor &listening);

bool send(const system::Descriptor &socket, QByteArrayView message);
// Nothing where the other end is gone, or its message longer than `longest`.
std::optional<QByteArray> received(const system::Descriptor &socket, int longest);
bool hasAnswerWithin(const system::Descriptor &socket, int milliseconds);

} // namespace fanye::app
