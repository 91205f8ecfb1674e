// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QMetaType>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace fanye::inline issue {

// A box in points on the page as displayed, origin top left. Floats, because an issue has tens of thousands.
struct GlyphBox
{
    float x0 = 0, y0 = 0, x1 = 0, y1 = 0;

    float width() const { return x1 - x0; }
    float height() const { return y1 - y0; }
    QRectF toRect() const { return {x0, y0, x1 - x0, y1 - y0}; }

    friend bool operator==(const GlyphBox &, const GlyphBox &) = default;
};

// One code point on the page. A ligature comes as several glyphs that share its width.
struct Glyph
{
    char32_t codePoint = 0;
    GlyphBox box;
    float size = 0;          // of the font, in points
    std::uint16_t font = 0;  // row in PageGlyphs::fonts
    std::uint8_t rotation = 0; // writing direction relative to the displayed page, in clockwise quarter turns
    bool isVertical = false; // written from top to bottom (wmode 1)
    bool endsBox = false; // last glyph of a text box (the engine's idea of a word)
    bool spaceAfter = false; // followed by white space, according to the engine

    friend bool operator==(const Glyph &, const Glyph &) = default;
};

struct FontFace
{
    QString name; // without the subset prefix
    bool isBold = false;

    friend bool operator==(const FontFace &, const FontFace &) = default;
};

// The text of a page in the order of the engine, which is not yet reading order.
struct PageGlyphs
{
    PageNumber page;
    std::vector<FontFace> fonts;
    std::vector<Glyph> glyphs;
    float imageCover = 0; // share of the page under images, 0 to 1

    friend bool operator==(const PageGlyphs &, const PageGlyphs &) = default;
};

// Shared, not copied: a page can have several megabytes of glyphs.
using SharedGlyphs = std::shared_ptr<const PageGlyphs>;

} // namespace fanye::issue

Q_DECLARE_METATYPE(fanye::SharedGlyphs)
