// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/FontDescriptors.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace fanye::engine {

// A composite font whose characters come from an installed font.
bool isCompositeUnembedded(QPDFObjectHandle font);

// Whether Qt PDF paints the text of a font wrongly:
// - a composite font that is not embedded: it takes the weight from /StemV and knows no family;
// - a composite font with a character map of the file's own: it may take other widths;
// - a TrueType font that names glyphs as /a.sc and has PostScript outlines: it knows only the names of characters, and
//   takes other glyphs;
// - a standard font without widths that takes characters away with /.notdef: spaces get no width.
bool hasFontGap(QPDFObjectHandle font, FontDescriptors &descriptors);

} // namespace fanye::engine
