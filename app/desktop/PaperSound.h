// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fanye::app {

constexpr int soundRate = 24000; // samples per second, one channel

// A leaf of paper that goes over at `speed` (ways per second; 5 is usual): hissing air, brighter, shorter and louder the
// faster it is. Between -1 and 1; empty for one that is too slow to be heard. Pure.
std::vector<float> paperSound(double speed);

} // namespace fanye::app
