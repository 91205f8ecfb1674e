// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/signs/Stop.h"
#include "text/words/Words.h"

#include <string>
#include <vector>

namespace fanye::text {

// Words on one baseline, in the order of reading.
struct Row
{
    std::vector<int> words; // of PageWords::words
    GlyphBox box;
    float size = 0; // of most of its glyphs
    Way way = Way::Rightwards;
    bool isCell = false; // other rows stand beside it on the same height: a table, a list with numbers
    int column = 0; // rows of the same column of text have the same number, which means nothing else
    float from = 0, to = 0; // where that column begins and ends along the line (u of TurnedBox)

    friend bool operator==(const Row &, const Row &) = default;
};

// Joins the words into rows. Words on one height that are further apart than `widestGap` (in ems) make two rows.
// All words must be of one way. n log n in the words. Throws Stopped.
std::vector<Row> rowsOf(const PageWords &page, const std::vector<int> &words, Way way, float widestGap,
                        const std::stop_token &stop = {});

Row rowFrom(const PageWords &page, std::vector<int> words, Way way);

// What is written in it, without spaces between its words.
std::u32string rowText(const PageWords &page, const Row &row);

} // namespace fanye::text
