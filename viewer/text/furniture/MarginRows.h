// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Rows.h"

#include <compare>
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

    bool isFolio() const { return text == U"#"; }
};

// What is written in a row, for comparing pages.
struct RowPrint
{
    std::uint64_t text = 0; // a hash
    int signs = 0;

    friend auto operator<=>(const RowPrint &, const RowPrint &) = default;
};

// What of a page is compared with other pages.
struct ComparedRows
{
    std::vector<MarginRow> margins; // the rows that stand outermost
    std::vector<RowPrint> all; // every row but those that are a folio and nothing else, sorted
};

// The rows of a page; outermost are those within an eighth of its text's extent, and the first and last two. Single
// letters below each other beside the text, as of a title set vertically, are one row. n log n in the words. Throws
// Stopped.
ComparedRows comparedRowsOf(const PageWords &page, const std::stop_token &stop = {});

} // namespace fanye::text
