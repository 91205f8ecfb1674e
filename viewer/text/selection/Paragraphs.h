// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextSpan.h"
#include "text/signs/Way.h"

#include <optional>

namespace fanye::text {

// A line of an issue. REQUIRES: the text it was taken from lives.
struct LineAt
{
    const PageText *page = nullptr;
    int row = 0; // of PageText::lines

    const TextLine &line() const { return page->lines[std::size_t(row)]; }
    const TextBlock &block() const { return page->blocks[std::size_t(line().block)]; }
    TextSpan span() const;
};

Way wayOf(const PageText &page, const TextLine &line);
// Turned so that it is read along u, see Way.h.
TurnedBox turnedBox(const LineAt &at);

// REQUIRES: the page has a glyph there.
LineAt lineOf(const PageText &page, int glyph);
// The next line that is no furniture, also on a later page; and the one before.
std::optional<LineAt> lineAfter(const IssueText &text, const LineAt &at);
std::optional<LineAt> lineBefore(const IssueText &text, const LineAt &at);

// Whether the paragraph of a line goes on in the next: in its block, or over the end of a column or page.
// REQUIRES: below follows above in the order of reading.
bool readsOn(const LineAt &above, const LineAt &below);
// Whether they stand beside each other, as the cells of a table do.
bool isSameRow(const LineAt &left, const LineAt &right);

// All of the paragraph that has this line.
TextSpan paragraphOf(const IssueText &text, const LineAt &at);

} // namespace fanye::text
