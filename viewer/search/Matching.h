// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/FoldedText.h"

#include <cstddef>
#include <vector>

namespace fanye::search {

// Units of a folded text, the end not included.
struct UnitRange
{
    std::size_t begin = 0, end = 0;

    friend auto operator<=>(const UnitRange &, const UnitRange &) = default;
};

// Where the pattern stands in the folded text, leftmost first, none overlapping another. White space counts only between two
// letters and between two digits: there the folded text must have it exactly where the pattern has it.
std::vector<UnitRange> occurrences(const FoldedText &view, const FoldedText &pattern);

// Whether the white space between the units before `at` (in the folded text) and before `in` (in the pattern) agrees.
// REQUIRES: both units and those before them are the same.
bool isGapAlike(const FoldedText &view, std::size_t at, const FoldedText &pattern, std::size_t in);

} // namespace fanye::search
