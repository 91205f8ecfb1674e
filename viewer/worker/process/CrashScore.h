// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/ExitReason.h"

namespace fanye::worker {

// What exits say against something that was under way, say a page. A kill from outside says little, for whoever killed
// may have meant any worker; but where memory is short the kernel kills for what the worker was doing, again and again.
class CrashScore
{
public:
    static constexpr int killsLikeACrash = 10;

    void add(ExitReason how) { m_weight += how == ExitReason::Killed ? 1 : killsLikeACrash; }
    // As if it had crashed so often.
    int crashes() const { return m_weight / killsLikeACrash; }

private:
    int m_weight = 0;
};

} // namespace fanye::worker
