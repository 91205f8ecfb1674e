// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/EdgeMark.h"

#include <vector>

namespace fanye::flip {

// The outer edge of the block of pages as a scale: the whole issue from its first page at the top to its last at the
// bottom, on both sides of the book alike. So a mark keeps its height however far one has read, as in a thumb index;
// only the side changes. Rows are counted from the top of the sheet. Pure.
class ThumbIndex
{
public:
    ThumbIndex(int pageCount, int rows);

    PageNumber pageAt(double row) const; // the page whose stretch of the edge it is; the first or last beyond an end
    double middleOf(PageNumber page) const; // of its stretch
    int rows() const { return m_rows; }

private:
    int m_pageCount, m_rows;
};

struct PlacedMark
{
    int row = 0;
    EdgeMark mark;

    friend bool operator==(const PlacedMark &, const PlacedMark &) = default;
};

// The rows of marks, from the top. Marks of the contents that are nearer to each other than `nearest` rows are merged
// into the one of the later kind; so are hits among themselves, and bookmarks.
std::vector<PlacedMark> placedMarks(const std::vector<EdgeMark> &marks, const ThumbIndex &scale, int nearest);

// The page that is meant by pointing at a row: that of a mark within reach, else the one whose stretch it is. In a long
// issue a page has less than a row to itself, and marked ones would be hard to hit.
PageNumber pageMeant(double row, const std::vector<PlacedMark> &marks, const ThumbIndex &scale, double reach);

} // namespace fanye::flip
