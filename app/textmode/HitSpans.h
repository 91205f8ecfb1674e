// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Search.h"
#include "text/selection/TextSpan.h"

#include <optional>
#include <vector>

namespace fanye::app {

// What was found on a page, as glyphs of its text.
struct HitSpan
{
    text::TextSpan span;
    bool isCurrent = false;

    friend bool operator==(const HitSpan &, const HitSpan &) = default;
};

// The glyphs with their middle in a hit's rectangles on this page, a span for each rectangle. Pure.
std::vector<HitSpan> hitSpansOn(const text::PageText &page, const search::Hits &hits, std::optional<int> current);

// From the first to the last glyph with its middle in a rectangle; empty: there is none. Pure.
text::TextSpan spanIn(const text::PageText &page, const QRectF &rect);

} // namespace fanye::app
