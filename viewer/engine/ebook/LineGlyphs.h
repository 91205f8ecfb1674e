// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <QJsonArray>

#include <array>
#include <cstddef>
#include <vector>

namespace fanye::engine {

// The typefaces of a page that is read from an e-book: regular, then bold.
inline const std::array<FontFace, 2> ebookFonts{FontFace{{}, false}, FontFace{{}, true}};

// The glyphs of a line as an e-book stores it: [text, x, y, w, h, steps, flags, size]. At most `most`; none where the
// line is not sound. Pure.
std::vector<Glyph> lineGlyphs(const QJsonArray &line, std::size_t most);

} // namespace fanye::engine
