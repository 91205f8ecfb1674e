// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <QByteArray>

namespace fanye::engine {

// A face from the name that a PDF gives its font: without the six letters and the plus of a subset, decoded from UTF-8
// or else Latin-1, and bold where the name says so.
FontFace fontFace(const QByteArray &nameInFile);

// An engine's box of a glyph is as tall as the font's ascent and descent, for Chinese fonts up to 1.5 times the type
// size, and so reaches into the next line. The type's own square around the same centre is what a reader sees inked.
GlyphBox inkedBox(const GlyphBox &box, float size, int rotation);

} // namespace fanye::engine
