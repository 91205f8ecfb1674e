// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <functional>

namespace fanye {

// Pages that nobody reads: each sign a word of its own, set where it takes longest to find out what belongs together.
struct HostilePage
{
    const char *name;
    GlyphBox (*boxOf)(int sign, int signs);
    char32_t first = U'a'; // of 26 signs that take turns
};

inline const HostilePage hostilePages[] = {
    {"rows of one letter",
     [](int i, int n) {
         return GlyphBox{20, float(i * 800.0 / n), 21, float((i + 0.9) * 800.0 / n)};
     }},
    {"rows that reach into each other",
     [](int i, int) {
         return GlyphBox{10, float(i) * 0.01F, 11, float(i) * 0.01F + 1};
     }},
    {"four cells in each row",
     [](int i, int n) {
         const float x = float(20 + i % 4 * 140), y = float(i / 4 * 3200.0 / n);
         return GlyphBox{x, y, x + 1, y + float(2900.0 / n)};
     }},
    {"all on one place",
     [](int, int) {
         return GlyphBox{100, 100, 110, 110};
     }},
    {"one row without end",
     [](int i, int) {
         return GlyphBox{float(i) * 30, 100, float(i) * 30 + 10, 110};
     }},
    {"squares on each other",
     [](int, int) {
         return GlyphBox{100, 100, 110, 110};
     },
     U'一'},
    {"columns of one square",
     [](int i, int n) {
         return GlyphBox{20, float(i * 10), 30, float(i * 10 + 9)};
         (void)n;
     },
     U'一'},
    {"anywhere",
     [](int i, int) {
         const auto at = std::uint32_t(i) * 2654435761U;
         const float x = float(at % 1000), y = float(at / 1000 % 1000);
         return GlyphBox{x, y, x + 8, y + 8};
     }},
};

inline PageGlyphs hostilePage(const HostilePage &kind, int signs, int number = 1)
{
    PageGlyphs page;
    page.page = PageNumber::fromNumber(number);
    page.fonts = {{QStringLiteral("F"), false}};
    for (int i = 0; i < signs; ++i) {
        Glyph glyph;
        glyph.codePoint = kind.first + char32_t(i * 7 % 26);
        glyph.box = kind.boxOf(i, signs);
        glyph.size = glyph.box.height();
        glyph.endsBox = true;
        page.glyphs.push_back(glyph);
    }
    return page;
}

} // namespace fanye
