// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// Bounds on what is read of an issue, whatever the file declares.
constexpr int mostPages = 200'000;
constexpr int mostGlyphsOnAPage = 200'000;

} // namespace fanye::engine
