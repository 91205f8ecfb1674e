// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/TrimmedGlyphs.h"

namespace fanye::engine {
namespace {

// A glyph without a width counts by its place.
bool isOutside(const GlyphBox &box, const QRectF &shown)
{
    return box.x1 < shown.left() || box.x0 > shown.right() || box.y1 < shown.top() || box.y0 > shown.bottom();
}

void move(GlyphBox &box, QPointF by)
{
    box.x0 += float(by.x());
    box.x1 += float(by.x());
    box.y0 += float(by.y());
    box.y1 += float(by.y());
}

} // namespace

PageGlyphs trimmedGlyphs(PageGlyphs whole, const PageGeometry &page)
{
    if (!page.isTrimmed())
        return whole;
    const QRectF shown = page.shown();
    std::vector<Glyph> kept;
    kept.reserve(whole.glyphs.size());
    bool isInBox = false; // the last one that was kept is of the same text box
    for (Glyph &glyph : whole.glyphs) {
        const bool endsBox = glyph.endsBox;
        if (!isOutside(glyph.box, shown)) {
            move(glyph.box, -shown.topLeft());
            kept.push_back(glyph);
            isInBox = true;
        } else if (endsBox && isInBox) {
            kept.back().endsBox = true;
            kept.back().spaceAfter = glyph.spaceAfter;
        }
        isInBox = isInBox && !endsBox;
    }
    whole.glyphs = std::move(kept);
    return whole;
}

} // namespace fanye::engine
