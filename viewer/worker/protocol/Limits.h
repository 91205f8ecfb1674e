// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace fanye::worker {

// Bounds on what the window accepts from a worker. More is not an issue to read, or the worker was taken over.
constexpr int mostPagesTold = 200'000;
constexpr std::size_t mostGlyphsTold = 200'000; // of one page
constexpr std::size_t mostFontsTold = 4096; // of one page
constexpr std::size_t mostItemsTold = 20'000; // outline items, and links, of an issue
constexpr std::size_t mostAnnotationRectsTold = 200'000; // of all annotations of an issue
constexpr long long longestNotesTold = 8'000'000; // UTF-16 units of all their notes
constexpr int deepestLevelTold = 64;
constexpr std::size_t longestPassword = 1024; // UTF-16 units
constexpr std::size_t longestAddress = 2048;
constexpr int mostMegapixelsTold = 1'000'000; // of one page
constexpr double farthestPoint = 1e6; // points: no glyph or link may lie further away

} // namespace fanye::worker
