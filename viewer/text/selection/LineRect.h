// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/Paragraphs.h"

#include <QRectF>

namespace fanye::text {

// The box of some glyphs of one line, in points on their page, without what it shares with the lines before and after:
// boxes of some fonts overlap those, and highlights must not. REQUIRES: a range within the line, not empty.
QRectF lineRect(const LineAt &at, const GlyphRange &range);

} // namespace fanye::text
