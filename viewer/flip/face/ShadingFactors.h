// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Face.h"

#include <array>
#include <vector>

namespace fanye::flip {

// Factors for the pixels of a face, column by column: the paper's tint times the shade towards the spine. 256 leaves a
// colour as it is; columns that would all be left as they are have no run.
struct ShadingRun
{
    int first = 0; // column
    std::vector<std::array<quint16, 4>> factors; // for each column: blue, green, red, unused
};
using ShadingFactors = std::vector<ShadingRun>; // from left to right

// For `count` columns from `first` on, of a sheet that is `width` columns wide. ShadingRun::first counts from `first`.
ShadingFactors columnShading(const FaceParameters &parameters, int width, int first, int count);

// Results are rounded by an ordered dither pattern, so that a soft shade on white paper shows no bands.
// `x` and `y`: of the first pixel, on the sheet.
void applyShading(quint32 *row, const ShadingFactors &shading, int x, int y);

} // namespace fanye::flip
