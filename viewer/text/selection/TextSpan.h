// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

namespace fanye::text {

// A place in the order of reading: in front of this glyph of the page. Behind the last one stands the number of glyphs.
struct TextPlace
{
    PageNumber page;
    int glyph = 0;

    friend constexpr auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

// What stands from one place up to another. Over several pages their furniture is left out; on one page a span is either
// of what one reads or of furniture.
struct TextSpan
{
    TextPlace first, last;

    bool isEmpty() const { return first == last; }
    friend constexpr bool operator==(const TextSpan &, const TextSpan &) = default;
};

TextSpan united(const TextSpan &a, const TextSpan &b);

// The place behind all that one reads on a page; from there on stands its furniture.
int bodyEnd(const PageText &page);
TextSpan bodyOf(const PageText &page);

// A span's glyphs on a page, from the first up to the last (not included).
struct GlyphRange
{
    int first = 0, last = 0;

    int count() const { return last > first ? last - first : 0; }
};
GlyphRange glyphsOn(const PageText &page, const TextSpan &span);

// As one reads it: the lines of a paragraph joined, also over the ends of columns and pages, no false spaces between Han,
// hyphenation undone; each paragraph on a line of its own, the cells of a row with tabs between.
QString spanText(const IssueText &text, const TextSpan &span);

// The same, and for each UTF-16 unit the place of the glyph it came from.
struct ReadSpan
{
    QString text;
    std::vector<TextPlace> from;
};
ReadSpan readSpan(const IssueText &text, const TextSpan &span);
ReadSpan readSpan(const PageText &page, const TextSpan &span); // what of it stands on this page

// The highlights of a span on a page, in points: one rectangle for each line, none overlapping its neighbours.
std::vector<QRectF> spanRects(const PageText &page, const TextSpan &span);

} // namespace fanye::text
