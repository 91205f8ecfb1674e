// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance/RunningInstance.h"

#include "app/singleinstance/LocalSocket.h"

namespace fanye::app {

using namespace system;

namespace {

constexpr int patienceMs = 2000;

} // namespace

RunningInstance::RunningInstance(const std::optional<QByteArray> &address)
    : m_socket(address ? connectedTo(*address) : Descriptor())
{
}

bool RunningInstance::take(const InstanceRequest &request)
{
    const QByteArray message = bytesOf(request);
    const bool isTaken = message.size() <= longestRequest && send(m_socket, message)
        && hasAnswerWithin(m_socket, patienceMs) && received(m_socket, 1);
    m_socket = {};
    return isTaken;
}

} // namespace fanye::app
