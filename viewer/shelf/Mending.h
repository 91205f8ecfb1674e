// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/StoreCondition.h"

#include <QString>

#include <optional>

namespace fanye::shelf {

// REQUIRES of all: this program alone works on the file's beginning, by a lock that the caller holds.

// Torn, no database at all, or gone although there are backups of it.
bool needsMending(const QString &file);

// Makes the file anew from the newest good backup and from what can still be read of the file itself, which is first
// copied aside. Nothing: it could not be done, and all is as before.
std::optional<ShelfRestored> mend(const QString &file);

} // namespace fanye::shelf
