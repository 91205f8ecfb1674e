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

} // namespace fanye::engine
