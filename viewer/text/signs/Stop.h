// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace fanye::text {

// Thrown out of an analysis that was asked to stop, whatever it was in. No error: whoever asked catches it and drops
// the job. Nothing half done is left behind, for all of it stood in the stack that is unwound.
struct Stopped
{
};

// A few nanoseconds: for every row of a page.
inline void stopIfAsked(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Stopped();
}

} // namespace fanye::text
