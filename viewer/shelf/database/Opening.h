// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/database/StoreCondition.h"
#include "shelf/records/IssueRecord.h"

#include <memory>
#include <optional>

namespace fanye::shelf {

class Database;

// The shelf's database, migrated to the version of this program; or none and the reason, where the disk prevents that.
// A damaged or lost file is mended first. May wait several seconds for other programs.
struct OpenedShelf
{
    std::unique_ptr<Database> database;
    StoreCondition condition;
};
OpenedShelf openShelf(const QString &file); // refused on a network share, see OnShare
OpenedShelf openShelf(const QString &file, const QByteArray &fileSystem); // for tests: its type, as in MountTable.h

// Nothing: the database can be written to. Waits for other programs that write.
std::optional<ShelfInMemory> whyNotWritable(Database &database);

// What can be read of a file that cannot be written to; nothing where reading failed. Empty records: there is no file,
// or it holds none.
std::optional<ShelfContent> readOnlyRecords(const QString &file);

// Makes the file, and its folder, again where they were deleted while `lost` was open. Nothing: the file has all of it.
std::optional<ShelfInMemory> makeShelfAgain(Database &lost, const QString &file);

ShelfInMemory inMemory(const Database &database); // by reason of its last trouble

} // namespace fanye::shelf
