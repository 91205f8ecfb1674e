// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::flip {

// The light over the book: from the upper left, as steep as a reading lamp; per unit of height.
constexpr double lampAlongX = -0.34, lampAlongY = -0.22;
constexpr float ambient = 0.40f; // share of the light that comes from everywhere

} // namespace fanye::flip
