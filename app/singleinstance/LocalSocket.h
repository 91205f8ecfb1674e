// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// Sockets between the programs of one user. They carry messages, not a stream: one send is one receive. Without Qt
// Network, which would be another library to load at each start, for calls that take microseconds.
namespace fanye::app {

// Empty where no process listens there, as after a crash, or where a process of another user does.
system::Descriptor connectedTo(const QByteArray &address);

// Replaces a socket that has this address. Empty where that fails.
system::Descriptor listeningAt(const QByteArray &address);

// The next client; empty where there is none, or where it belongs to another user.
system::Descriptor acceptedFrom(const system::Descriptor &listening);

bool send(const system::Descriptor &socket, QByteArrayView message);
// Nothing where the other end is closed, or its message is longer than `longest`.
std::optional<QByteArray> received(const system::Descriptor &socket, int longest);
bool hasAnswerWithin(const system::Descriptor &socket, int milliseconds);

} // namespace fanye::app
