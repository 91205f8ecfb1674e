// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"
#include "text/signs/Stop.h"
#include "text/signs/Way.h"

#include <cstdint>
#include <vector>

namespace fanye::text {

// A text box of the engine: glyphs that stand close together on one baseline.
struct Word
{
    int first = 0, count = 0; // glyphs of PageWords::glyphs
    GlyphBox box;
    float size = 0;
    std::uint16_t font = 0; // of its first glyph
    bool isBold = false;
    Way way = Way::Rightwards;
    bool spaceAfter = false;
};

// A page's glyphs freed of white space, doubles and boxes that are no boxes, and its words in the engine's order.
struct PageWords
{
    PageNumber page;
    std::vector<Glyph> glyphs;
    std::vector<FontFace> fonts;
    std::vector<Word> words;
    Way way = Way::Rightwards; // of most glyphs
    float size = 0; // of most glyphs, points
    float imageCover = 0;
    GlyphBox extent; // of all words
};

// n log n in the glyphs. Throws Stopped.
PageWords wordsOf(const PageGlyphs &page, const std::stop_token &stop = {});

} // namespace fanye::text
