// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye {

// A program under the sanitizers takes several times as long for everything, and none of its tests is about time.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
constexpr int slowness = isSanitized ? 6 : 1; // how many times as long
constexpr int patience = 20000 * slowness; // milliseconds that a test waits for what has to come

} // namespace fanye
