// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/StoreCondition.h"

#include <QString>

#include <memory>

namespace fanye {

class Database;

// The shelf's database, ready to be written to; or, where the disk does not allow that, one in memory that holds what
// could be read. A damaged or lost file is mended first. Never null.
struct OpenedShelf
{
    std::unique_ptr<Database> database;
    StoreCondition condition;
};
OpenedShelf openShelf(const QString &file);

// In memory, with what can be read of the file.
OpenedShelf openInMemory(const QString &file, const ShelfInMemory &why);

ShelfInMemory::Why whyInMemory(const Database &database);

} // namespace fanye
