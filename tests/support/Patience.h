// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye {

// Milliseconds that a test waits for what has to come. A program under the sanitizers takes several times as long for
// everything, and none of its tests is about time.
#ifdef __SANITIZE_ADDRESS__
constexpr int patience = 120000;
constexpr bool isSanitized = true;
#else
constexpr int patience = 20000;
constexpr bool isSanitized = false;
#endif

} // namespace fanye
