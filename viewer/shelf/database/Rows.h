// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::shelf {

class Database;

enum class SameKey { Replace, Keep }; // what happens to a row of `into` with the key of one of `from`

// Copies all readable rows of `from` into the tables of `into`, skipping columns that only one of them has. A damaged
// table of `from` is read from both ends up to the damage. Answers the number of rows copied.
int pourRows(Database &from, Database &into, SameKey sameKey = SameKey::Replace);

} // namespace fanye::shelf
