// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// Makes poppler replace a Chinese typeface that is neither embedded nor installed by an installed one of its kind: Song
// and Ming by a serif typeface, Hei by a sans serif one, Kai and Fangsong by theirs where there is one, else by a serif
// one. By the typeface's name, in whatever encoding of the characters. For this process; the first call does it.
void preferTypefacesOfTheirKind();

} // namespace fanye::engine
