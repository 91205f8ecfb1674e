// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fanye::contents {

// The smallest number of signs to insert, delete or replace that turns one text into the other (Levenshtein).
// Up to 64 signs in the shorter text it takes one step of machine words for each sign of the longer one, after
// G. Myers, "A fast bit-vector algorithm for approximate string matching" (1999), in H. Hyyrö's form (2003).
int editDistance(std::u32string_view a, std::u32string_view b);

} // namespace fanye::contents
