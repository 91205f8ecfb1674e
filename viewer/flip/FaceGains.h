// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/Face.h"

#include <array>
#include <vector>

namespace fanye {

// How much of each colour's light the paper gives back, column by column: its own tint, and the shade towards the spine.
using Gains = std::vector<std::array<quint16, 4>>; // for each column: blue, green, red, unused; 256 leaves it as it is

// For `count` columns from `first` on, where the sheet is `width` columns wide.
Gains columnGains(const FaceRecipe &recipe, int width, int first, int count);

// The remainder is rounded by a pattern, so that a soft shade on white paper does not fall into bands.
// `x` and `y`: of the first pixel, on the sheet.
void applyGains(quint32 *row, const Gains &gains, int x, int y);

bool leaveAsItIs(const Gains &gains);

} // namespace fanye
