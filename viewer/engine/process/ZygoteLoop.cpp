// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/ZygoteLoop.h"

#include "system/PassDescriptor.h"
#include "worker/protocol/SpawnNotice.h"

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <linux/sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fanye::engine {

using namespace system;
using namespace worker;

namespace {

// Where the C library stores the id of this thread: the kernel has to write the id of a forked process there.
std::uint64_t threadNumberAddress()
{
    std::uint64_t address = 0;
    return prctl(PR_GET_TID_ADDRESS, &address) == 0 ? address : 0;
}

// fork(2), but the new process is a child of this process's parent. Returns 0 in the new process.
pid_t forkSibling()
{
    clone_args wanted = {};
    wanted.flags = CLONE_PARENT;
    if ((wanted.child_tid = threadNumberAddress()) != 0)
        wanted.flags |= CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID;
    const long forked = syscall(SYS_clone3, &wanted, sizeof wanted);
    if (forked >= 0)
        return pid_t(forked);
    // Some containers know no clone3. The order of the older call's last arguments depends on the architecture: all
    // null.
    return pid_t(syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, nullptr));
}

} // namespace

Descriptor forkedWorker(Descriptor zygote)
{
    while (auto request = passedDescriptor(zygote.number())) {
        const pid_t forked = request->descriptor ? forkSibling() : -1;
        if (forked == 0)
            return std::move(request->descriptor);
        const SpawnNotice notice{request->number, forked};
        if (send(zygote.number(), &notice, sizeof notice, MSG_NOSIGNAL) < 0)
            break;
    }
    std::_Exit(0); // the window is gone
}

} // namespace fanye::engine
