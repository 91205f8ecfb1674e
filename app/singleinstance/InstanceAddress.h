// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace fanye::app {

// The socket on which the running instance of this user listens: a path in the user's runtime directory. Programs with
// other settings or on another screen have another address. Nothing where there is no runtime directory that only this
// user can access.
std::optional<QByteArray> instanceAddress();

} // namespace fanye::app
