// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <span>

namespace fanye::text {

// Type that fills a figure or draws a rule: eight signs or more, one or two different ones, and no letters or
// digits (@@@@@@@@, ........, -*-*-*-*). It tells nothing of the size that a text is set in.
bool isFillPattern(std::span<const Glyph> signs);

} // namespace fanye::text
