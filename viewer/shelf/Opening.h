// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/IssueRecord.h"
#include "shelf/StoreCondition.h"

#include <memory>
#include <optional>

namespace fanye::shelf {

class Database;

// The shelf's database, brought to the form of this program; or none and why, where the disk does not allow that. A
// damaged or lost file is mended first. May wait for other programs, several seconds.
struct OpenedShelf
{
    std::unique_ptr<Database> database;
    StoreCondition condition;
};
OpenedShelf openShelf(const QString &file);

// Nothing: as far as the database tells, it can be written to. Waits for other programs that do.
std::optional<ShelfInMemory> whyNotWritable(Database &database);

// What can be read of a file that cannot be written to; nothing where that is nothing at all, although there may be
// something.
std::optional<IssueRecords> readOnlyRecords(const QString &file);

ShelfInMemory inMemory(const Database &database); // for its last trouble

} // namespace fanye::shelf
