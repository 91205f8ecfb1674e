// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextSpan.h"

#include <QPointF>

#include <optional>

namespace fanye::text {

// The glyph that a point of the page means.
struct TextHit
{
    TextPlace glyph;
    bool isBehind = false; // the point is nearer to where the glyph ends

    TextPlace place() const { return {glyph.page, glyph.glyph + (isBehind ? 1 : 0)}; }
    friend bool operator==(const TextHit &, const TextHit &) = default;
};

// Where print stands under the point, or so near that one means it. Watermarks cannot be meant.
std::optional<TextHit> hitOnText(const PageText &page, QPointF point);
// The nearest there is on the page: beside a line it is its end, in a gap the line above or below.
std::optional<TextHit> nearestText(const PageText &page, QPointF point);
// In this line, the nearest to the place along it (u, see Way.h).
TextHit nearestInLine(const PageText &page, int line, float u);

} // namespace fanye::text
