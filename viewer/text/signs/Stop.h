// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace fanye::text {

// Thrown by an analysis that was asked to stop. Not an error: the caller that asked catches it and drops the job.
// An analysis keeps its state on the stack, so nothing half done remains.
struct Stopped
{
};

// Takes a few nanoseconds: call it for every row of a page.
inline void stopIfAsked(const std::stop_token &stop)
{
    if (stop.stop_requested())
        throw Stopped();
}

} // namespace fanye::text
