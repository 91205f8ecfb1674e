// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::shelf {

// A path as it is kept in a database, which keeps text as UTF-8: a path whose bytes are none is kept as a URL, which no
// absolute path can be mistaken for. Never null. Pure.
QString storedPath(const QString &path);
QString pathFromStored(const QString &stored);

} // namespace fanye::shelf
