// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <cstdint>

namespace fanye::text {

// The way in which a line is read on the displayed page. Vertical Chinese and text turned a quarter clockwise are both
// read downwards, with the next line to the left.
enum class Way : std::uint8_t { Rightwards, Downwards, Leftwards, Upwards };

constexpr Way wayOf(const Glyph &glyph)
{
    return glyph.isVertical ? Way::Downwards : Way(glyph.rotation & 3);
}

// A box turned so that reading goes along u and the next line follows along v, whatever the way on the page:
//
//   Rightwards       Downwards
//     ─u→ line 1       2 1│
//     ─u→ line 2       │ │u       u = y, v = −x
//      v↓              ↓ ↓
struct TurnedBox
{
    float u0 = 0, v0 = 0, u1 = 0, v1 = 0;

    float middle() const { return (v0 + v1) / 2; }
    float length() const { return u1 - u0; }
};

constexpr TurnedBox turned(const GlyphBox &box, Way way)
{
    switch (way) {
    case Way::Downwards:
        return {box.y0, -box.x1, box.y1, -box.x0};
    case Way::Leftwards:
        return {-box.x1, -box.y1, -box.x0, -box.y0};
    case Way::Upwards:
        return {-box.y1, box.x0, -box.y0, box.x1};
    case Way::Rightwards:
        break;
    }
    return {box.x0, box.y0, box.x1, box.y1};
}

constexpr GlyphBox united(const GlyphBox &a, const GlyphBox &b)
{
    return {a.x0 < b.x0 ? a.x0 : b.x0, a.y0 < b.y0 ? a.y0 : b.y0, a.x1 > b.x1 ? a.x1 : b.x1, a.y1 > b.y1 ? a.y1 : b.y1};
}

} // namespace fanye::text
