// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/singleinstance/InstanceRequest.h"
#include "system/Descriptor.h"

#include <QByteArray>

namespace fanye::app {

// The instance of Fanye that already runs for this user, as seen by one that starts. Needs no application object.
class RunningInstance
{
public:
    // Connects to the address; fails within microseconds where no instance runs.
    explicit RunningInstance(const std::optional<QByteArray> &address);

    bool isThere() const { return bool(m_socket); }
    // True once it has accepted the request. False where it does not answer in time; it then ignores the request.
    bool take(const InstanceRequest &request);

private:
    system::Descriptor m_socket;
};

} // namespace fanye::app
