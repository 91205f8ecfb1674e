// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::shelf {

class Database;

// Copies what can be read of `from` into the tables of `into`, over what stands there; columns that only one of them
// has are passed over. Where a table of `from` is torn, it is read from both ends up to the tear. How many rows came
// over.
int pourRows(Database &from, Database &into);

} // namespace fanye::shelf
