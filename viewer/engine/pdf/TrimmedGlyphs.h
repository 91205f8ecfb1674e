// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGeometry.h"
#include "issue/PageGlyphs.h"

namespace fanye::engine {

// The glyphs of a page in points of the page as it is shown: without those that stand wholly outside the trim box.
// Where a text box loses its last glyph, it ends at the one before. `whole`: in points of the crop box. Pure.
PageGlyphs trimmedGlyphs(PageGlyphs whole, const PageGeometry &page);

} // namespace fanye::engine
