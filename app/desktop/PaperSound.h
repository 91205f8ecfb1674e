// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fanye::app {

constexpr int soundRate = 24000; // samples per second, one channel

// The sound of a leaf turning at `speed` (turns per second; 5 is normal): filtered noise, brighter, shorter and louder
// with speed. Samples in [-1, 1]; empty below the audible speed. Pure.
std::vector<float> paperSound(double speed);

} // namespace fanye::app
