// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace fanye::app {

// Where the running Fanye of this reader listens: the path of a socket in the reader's own runtime directory. Programs
// with other settings or on another screen have another address and never meet. Nothing where there is no runtime
// directory that is the reader's alone.
std::optional<QByteArray> instanceAddress();

} // namespace fanye::app
