// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <vector>

namespace fanye::engine {

// From where to where a glyph reaches along its line, in points from the line's start: left, or top.
struct Extent
{
    double from = 0, to = 0;
};

// Whether the line's last glyph stands before its first: a line that is upside down, or read from right to left.
bool runsBackwards(const std::vector<double> &places);

// Of glyphs of which the places are known, see LineSteps.h. Before a gap the end of a glyph is guessed by the size of
// the type. REQUIRES: one place more than there are glyphs.
std::vector<Extent> extentsAlong(const std::vector<Glyph> &glyphs, const std::vector<double> &places, double length,
                                 double size);

} // namespace fanye::engine
