// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/Paragraphs.h"

#include <QRectF>

namespace fanye::text {

// Where some glyphs of one line stand, in points on their page, kept clear of the lines before and after it: boxes of some
// fonts reach into those, and what is lit must not. REQUIRES: a range within the line, not empty
QRectF lineRect(const LineAt &at, const GlyphRange &range);

} // namespace fanye::text
