// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace fanye::shelf {

// Every change is on the disk before it is answered for.
struct ShelfGood
{
    friend bool operator==(const ShelfGood &, const ShelfGood &) = default;
};

// The file was damaged or lost. It has been made again, from a backup and from what could still be read in it.
struct ShelfRestored
{
    QString movedTo; // where the damaged file is now; empty where it was lost
    std::optional<QDateTime> backup; // when the backup used was made; none: there was none to use
    int savedRows = 0; // read from the damaged file itself

    friend bool operator==(const ShelfRestored &, const ShelfRestored &) = default;
};

// Everything works, with what the disk holds where that can be read, but changes last only as long as the program.
struct ShelfInMemory
{
    enum class Why {
        CannotWrite, // no permission, a read-only disk, no home, or a fault of the disk
        DiskFull,
        Busy, // another program holds the file
        Newer, // a newer Fanye has changed the file's form
        NoDatabase, // Qt's SQLite driver is missing: not even memory serves, and nothing is remembered
    };
    Why why = Why::CannotWrite;
    QString detail; // the database's words, for people who mend things

    friend bool operator==(const ShelfInMemory &, const ShelfInMemory &) = default;
};

using StoreCondition = std::variant<ShelfGood, ShelfRestored, ShelfInMemory>;

} // namespace fanye::shelf
