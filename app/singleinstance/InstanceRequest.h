// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

#include <QByteArray>

#include <optional>

namespace fanye::app {

// What a second program hands to the running one: the files with their wishes, and the right to come to the front that
// the desktop gave to the second.
struct InstanceRequest
{
    std::vector<FileToOpen> files; // with absolute paths; none: only to the front
    bool fullScreen = false;
    QByteArray activationToken;

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

// Nothing where the program has to go its own way: it measures, wants to be on its own, or its file is one that only it
// can open, as a pipe is.
std::optional<InstanceRequest> instanceRequestOf(const CommandLine &line);

// One message. The bytes come from another program: nothing of them is believed that is not checked.
constexpr int longestHandover = 128 * 1024;
QByteArray bytesOf(const InstanceRequest &handover);
std::optional<InstanceRequest> handoverFrom(QByteArrayView bytes);

} // namespace fanye::app
