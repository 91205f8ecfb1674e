// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Rows.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fanye::text {

enum class Margin : std::uint8_t { Top, Bottom, Left, Right };

// A row in the margin of a page: it may turn out to be furniture once it is compared with those of other pages.
struct MarginRow
{
    Row row;
    Margin margin = Margin::Top;
    std::u32string text; // case folded, without white space, each number as one #
    float place = 0; // from the page's edge to the middle of the row, points; top and left count from the top left
    bool isDetached = false; // smaller than the text beside it, and apart from it
};

// The rows of a page that stand outermost: within an eighth of its text's extent, or the first and last two. n log n in
// the words. Throws Stopped.
std::vector<MarginRow> marginRowsOf(const PageWords &page, const std::stop_token &stop = {});

} // namespace fanye::text
