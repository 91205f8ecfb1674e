// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/singleinstance/InstanceRequest.h"
#include "system/Descriptor.h"

#include <QByteArray>

namespace fanye::app {

// The Fanye that already runs for this reader, seen from one that starts. Needs no application object.
class RunningInstance
{
public:
    // Asks at the address; that nobody is there is known in microseconds.
    explicit RunningInstance(const std::optional<QByteArray> &address);

    bool isThere() const { return bool(m_socket); }
    // True once it has understood. One that does not answer in good time counts as not there, and will not act later.
    bool take(const InstanceRequest &handover);

private:
    system::Descriptor m_socket;
};

} // namespace fanye::app
