// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace fanye::shelf {

// Changes are being saved to the disk.
struct ShelfGood
{
    friend bool operator==(const ShelfGood &, const ShelfGood &) = default;
};

// The file was damaged or lost. It was built again from a backup and from what could still be read of it.
struct ShelfRestored
{
    QString movedTo; // the path of the damaged file; empty where it was lost
    std::optional<QDateTime> backup; // when the backup used was made; none: there was none to use
    int savedRows = 0; // read from the damaged file itself

    friend bool operator==(const ShelfRestored &, const ShelfRestored &) = default;
};

// Everything works, with the records that could be read from the disk, but changes last only until the program ends.
struct ShelfInMemory
{
    enum class Why {
        CannotWrite, // no permission, a read-only disk, no home, or a fault of the disk
        DiskFull,
        Busy, // another program holds the file
        Newer, // the file has the version of a newer Fanye
        OnShare, // the file would lie on another machine, where SQLite's locks do not hold and it may be damaged
        NoDatabase, // Qt's SQLite driver is missing: no file can be read or written
    };
    Why why = Why::CannotWrite;
    QString detail; // the database's own message, for diagnosis

    friend bool operator==(const ShelfInMemory &, const ShelfInMemory &) = default;
};

using StoreCondition = std::variant<ShelfGood, ShelfRestored, ShelfInMemory>;

} // namespace fanye::shelf
