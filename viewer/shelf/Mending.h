// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/StoreCondition.h"

#include <QString>

#include <optional>

namespace fanye::shelf {

// REQUIRES of all: the caller holds the lock that keeps other programs from opening the file.

// Damaged, no database at all, or missing although it has backups.
bool needsMending(const QString &file);

// Builds the file again from the newest good backup and what can still be read of the file itself, which is copied
// aside first. Nothing: that failed, and nothing is changed.
std::optional<ShelfRestored> mend(const QString &file);

} // namespace fanye::shelf
