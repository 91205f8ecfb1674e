// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Sockets between the programs of one reader. They carry messages, not a stream: one send is one receive. No Qt
// Network: it would be one library more to load at each start, for a call that costs microseconds.
namespace fanye {

// Empty where nobody listens there, as after a crash, or where somebody else does than this reader.
Descriptor connectedTo(const QByteArray &address);

// Takes the address over from whoever had it. Empty where that cannot be.
Descriptor listeningAt(const QByteArray &address);

// The next program at the door; empty where there is none, or where it is another user's.
Descriptor guestAt(const Descriptor &listening);

bool send(const Descriptor &socket, QByteArrayView message);
// Nothing where the other end is gone, or its message longer than `longest`.
std::optional<QByteArray> received(const Descriptor &socket, int longest);
bool hasAnswerWithin(const Descriptor &socket, int milliseconds);

} // namespace fanye
