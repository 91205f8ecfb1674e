// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace fanye::shelf {

class Database;

// Row n of a list brings a file from version n to n + 1. Version 0 is an empty file. Rows are only ever added.
using Migration = bool (*)(Database &);
const std::vector<Migration> &migrations();

enum class MigrationEnd { UpToDate, Newer, Failed };

// Brings the file to the last version in one transaction, so that it never stays between two. `backUp` is called before
// the first change, unless the file is empty; its false ends the migration.
MigrationEnd migrate(Database &database, const std::vector<Migration> &steps, const std::function<bool()> &backUp);

} // namespace fanye::shelf
