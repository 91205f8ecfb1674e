// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::shelf {

// Where the shelf of this user lies, or will lie, whatever the program that asks is called.
QString shelfFile();

} // namespace fanye::shelf
