// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::worker {

// How a worker ended.
enum class ExitReason {
    Crashed, // by itself; or killed because its response was invalid
    Killed, // by another process, or by the kernel
    TooSlow, // killed at its deadline
    TooLarge, // ended by itself for want of memory, or killed because of its memory
};

} // namespace fanye::worker
