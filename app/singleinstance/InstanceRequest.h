// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

#include <QByteArray>

#include <optional>

namespace fanye::app {

// The message of a second program to the running instance: the files to open, and the activation token with which the
// running instance may bring its window to the front.
struct InstanceRequest
{
    std::vector<FileToOpen> files; // with absolute paths; empty: only bring a window to the front
    bool fullScreen = false;
    QByteArray activationToken;

    friend bool operator==(const InstanceRequest &, const InstanceRequest &) = default;
};

// Nothing where this program has to open the files itself: it measures, was started as a separate instance, or a file
// is one that only it can open, such as a pipe.
std::optional<InstanceRequest> instanceRequestOf(const CommandLine &line);

// Encoded as one message. The bytes come from another program, so every value is checked.
constexpr int longestRequest = 128 * 1024;
QByteArray bytesOf(const InstanceRequest &request);
std::optional<InstanceRequest> requestFrom(QByteArrayView bytes);

} // namespace fanye::app
