// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Bands.h"

namespace fanye::text {

// Whether a piece of the page between gutters reads like a column of text: several lines, filled rather than dotted.
// `em`: the size of most of the page's glyphs, points.
bool isColumn(const Items &piece, float em);

// Whether a piece is no row of cells beside the other: enough of its lines stand on heights of their own.
bool standsApart(const Items &piece, const Items &beside);

} // namespace fanye::text
