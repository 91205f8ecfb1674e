// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <QByteArray>

namespace fanye::engine {

// A font name in a PDF without the subset prefix (six letters and a plus).
QByteArray withoutSubsetPrefix(const QByteArray &name);

// The font face for a font name in a PDF: without the subset prefix, decoded as UTF-8 or else Latin-1; bold
// where the name says so. DoubleByteFont knows other names.
FontFace fontFace(const QByteArray &nameInFile);

// poppler's box of a glyph is as tall as the font's ascent and descent, for Chinese fonts up to 1.5 times the type
// size, and so reaches into the next line. This is the em square around the same centre, which is what is inked.
GlyphBox inkedBox(const GlyphBox &box, float size, int rotation);

// poppler's box of a glyph that is written vertically (wmode 1) begins at the text position and ends one type size
// further, as if its origin stood at a corner. The origin of vertical writing is the middle of the top edge (ISO
// 32000-2, 9.7.4.3), so this is the box moved by a type size along the writing and by half of it across. `rotation` is
// that of poppler's text box: 1 for writing that runs down the page, 3 up, 0 to the right, 2 to the left.
GlyphBox verticalBox(const GlyphBox &box, float size, int rotation);

} // namespace fanye::engine
