// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/Zygote.h"

namespace fanye::worker {

// Kills processes, and reaps them on a thread of its own, so that no caller waits for their end.
class ZombieReaper
{
public:
    // Any thread. A process whose number is known is killed before this returns; one that is still being forked is
    // killed once its number is known. REQUIRES: nobody else waits for it.
    static void end(PendingPid process);
};

} // namespace fanye::worker
