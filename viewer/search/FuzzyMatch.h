// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Matching.h"

#include <vector>

namespace fanye::search {

constexpr std::size_t shortestNear = 5; // units; with fewer, everything is near to something

// Where something stands that is one slip away from the pattern: a sign wrong, missing, too many, or two exchanged.
// Digits are never a slip: another number is another thing.
std::vector<UnitRange> fuzzyOccurrences(const FoldedText &view, const FoldedText &pattern);

// Where the pattern stands but for the white space between its letters.
std::vector<UnitRange> occurrencesWithOtherGaps(const FoldedText &view, const FoldedText &pattern);

} // namespace fanye::search
