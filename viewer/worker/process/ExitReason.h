// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::worker {

// How a worker ended.
enum class ExitReason {
    Crashed, // of itself; or it talked nonsense and was killed
    Killed, // by somebody who is not the window, and may be the kernel
    TooSlow, // killed at its deadline
    TooLarge, // killed for the memory it took
};

} // namespace fanye::worker
