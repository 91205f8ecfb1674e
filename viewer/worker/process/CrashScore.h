// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/ExitReason.h"

#include <optional>

namespace fanye::worker {

// How likely it is that what was under way, for example a page, ends its workers. A crash counts fully. A kill from
// outside counts little, because it may have been meant for any worker; but the OOM killer comes again and again for
// what needs too much memory.
class CrashScore
{
public:
    static constexpr int killsLikeACrash = 10;

    void add(ExitReason how)
    {
        m_weight += how == ExitReason::Killed ? 1 : killsLikeACrash;
        m_last = how;
    }
    // Rounded down: several kills count as one crash.
    int crashes() const { return m_weight / killsLikeACrash; }

    std::optional<ExitReason> last() const { return m_last; }

private:
    int m_weight = 0;
    std::optional<ExitReason> m_last;
};

} // namespace fanye::worker
