// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace fanye::worker {

// How much the window lets a worker tell it. More is no issue for reading, or a worker that lies.
constexpr int mostPagesTold = 200'000;
constexpr std::size_t mostGlyphsTold = 200'000; // of one page
constexpr std::size_t mostFontsTold = 4096; // of one page
constexpr std::size_t mostItemsTold = 20'000; // outline items, and links, of an issue
constexpr int deepestLevelTold = 64;
constexpr std::size_t longestPassword = 1024; // UTF-16 units
constexpr std::size_t longestAddress = 2048;
constexpr double farthestPoint = 1e6; // points: a glyph or link lies no further away than this

} // namespace fanye::worker
