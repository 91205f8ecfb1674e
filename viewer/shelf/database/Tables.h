// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/records/ShelfChange.h"

namespace fanye::shelf {

class Database;

// Reads the tables into records, and writes changes to them. The database's thread.

// Nothing where reading failed.
std::optional<ShelfContent> readRecords(Database &database);
// REQUIRES: inside a transaction. False: the transaction must not be committed.
bool write(Database &database, const ShelfChange &change);

} // namespace fanye::shelf
