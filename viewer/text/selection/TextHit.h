// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextSpan.h"

#include <QPointF>

#include <optional>

namespace fanye::text {

// The glyph at a point of the page, or nearest to it.
struct TextHit
{
    TextPlace glyph;
    bool isBehind = false; // the point is nearer to where the glyph ends

    TextPlace place() const { return {glyph.page, glyph.glyph + (isBehind ? 1 : 0)}; }
    friend bool operator==(const TextHit &, const TextHit &) = default;
};

// The glyph under the point or within a small distance of it; never one of a watermark.
std::optional<TextHit> hitOnText(const PageText &page, QPointF point);
// The nearest glyph of the page: beside a line its first or last, in a gap one of the line above or below.
std::optional<TextHit> nearestText(const PageText &page, QPointF point);
// In this line, the nearest to the place along it (u, see Way.h).
TextHit nearestInLine(const PageText &page, int line, float u);

} // namespace fanye::text
