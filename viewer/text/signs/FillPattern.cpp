// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signs/FillPattern.h"

#include <QChar>

#include <algorithm>

namespace fanye::text {
namespace {

constexpr std::size_t fewestSigns = 8;

} // namespace

bool isFillPattern(std::span<const Glyph> signs)
{
    if (signs.size() < fewestSigns)
        return false;
    const char32_t first = signs.front().codePoint;
    const auto other = std::find_if(signs.begin(), signs.end(), [&](const Glyph &g) { return g.codePoint != first; });
    return std::all_of(signs.begin(), signs.end(), [&](const Glyph &glyph) {
        return !QChar::isLetterOrNumber(glyph.codePoint)
            && (glyph.codePoint == first || glyph.codePoint == other->codePoint);
    });
}

} // namespace fanye::text
