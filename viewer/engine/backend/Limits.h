// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// How much of an issue is looked at, whatever the file says of itself.
constexpr int mostPages = 200'000;
constexpr int mostGlyphsOnAPage = 200'000;

} // namespace fanye::engine
