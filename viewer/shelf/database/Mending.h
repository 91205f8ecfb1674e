// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/database/StoreCondition.h"

#include <QString>

#include <optional>

namespace fanye::shelf {

class Database;

// REQUIRES of all: the caller holds the lock that keeps other programs from opening the file.

// Damaged, no database at all, or missing although it has backups.
bool needsMending(const QString &file);

// Builds the file again from the newest good backup and what can still be read of the file itself, which is copied
// aside first. Nothing: that failed, and nothing is changed.
std::optional<ShelfRestored> mend(const QString &file);

// Makes the file again from the open database `lost`, which was deleted or moved while it was open. If there is a file
// by now, made by another program, it only gets the rows that it lacks. Nothing: the file has all of `lost`.
std::optional<ShelfInMemory> makeAgain(Database &lost, const QString &file);

// Only this user may read the file: it tells what the user reads. Makes an empty one where there is none.
void makePrivate(const QString &file);

} // namespace fanye::shelf
