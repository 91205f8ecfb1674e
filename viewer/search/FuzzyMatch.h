// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Matching.h"

#include <vector>

namespace fanye::search {

constexpr std::size_t shortestNear = 5; // units; a shorter pattern would match nearly everything

// Matches at edit distance one: one sign substituted, missing, inserted, or two neighbours transposed. Digits must match
// exactly: another number is another thing.
std::vector<UnitRange> fuzzyOccurrences(const FoldedText &folded, const FoldedText &pattern);

// Exact matches that ignore the white space between letters.
std::vector<UnitRange> occurrencesWithOtherGaps(const FoldedText &folded, const FoldedText &pattern);

} // namespace fanye::search
