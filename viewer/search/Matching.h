// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/FoldedText.h"

#include <cstddef>
#include <vector>

namespace fanye::search {

// A range of units in a folded text; the end is exclusive.
struct UnitRange
{
    std::size_t begin = 0, end = 0;

    friend auto operator<=>(const UnitRange &, const UnitRange &) = default;
};

// Non-overlapping matches of the pattern, leftmost first. White space is significant only between two letters and between
// two digits: there text and pattern must agree.
std::vector<UnitRange> occurrences(const FoldedText &folded, const FoldedText &pattern);

// Whether text (before unit `at`) and pattern (before unit `in`) agree in white space.
// REQUIRES: both units and those before them are the same.
bool isGapAlike(const FoldedText &folded, std::size_t at, const FoldedText &pattern, std::size_t in);

} // namespace fanye::search
