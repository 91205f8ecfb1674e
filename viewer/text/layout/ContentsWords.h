// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fanye::text {

// "目录", "Contents" and their like; and the names of other lists, of figures and tables. `key`: letters and digits
// only, case folded.
bool isContentsWord(const std::u32string &key);
bool isOtherListWord(const std::u32string &key);

} // namespace fanye::text
