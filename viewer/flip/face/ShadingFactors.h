// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Face.h"

#include <array>
#include <vector>

namespace fanye::flip {

// How much of each colour's light the paper gives back, column by column: its own tint, and the shade towards the spine.
// 256 gives all of it. Where all columns of a stretch give back everything, there is nothing to be done, and no run.
struct ShadingRun
{
    int first = 0; // column
    std::vector<std::array<quint16, 4>> factors; // for each column: blue, green, red, unused
};
using ShadingFactors = std::vector<ShadingRun>; // from left to right

// For `count` columns from `first` on, where the sheet is `width` columns wide. Runs are counted from `first`.
ShadingFactors columnShading(const FaceParameters &recipe, int width, int first, int count);

// The remainder is rounded by a pattern, so that a soft shade on white paper does not fall into bands.
// `x` and `y`: of the first pixel, on the sheet.
void applyShading(quint32 *row, const ShadingFactors &shading, int x, int y);

} // namespace fanye::flip
