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

// Where the C library keeps the number of this thread: the kernel has to write a copy's own number there.
std::uint64_t threadNumberAddress()
{
    std::uint64_t address = 0;
    return prctl(PR_GET_TID_ADDRESS, &address) == 0 ? address : 0;
}

// As fork(2) does, but the copy is a child of our own parent. 0 in the copy.
pid_t copyBesideUs()
{
    clone_args wanted = {};
    wanted.flags = CLONE_PARENT;
    if ((wanted.child_tid = threadNumberAddress()) != 0)
        wanted.flags |= CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID;
    const long copy = syscall(SYS_clone3, &wanted, sizeof wanted);
    if (copy >= 0)
        return pid_t(copy);
    // Some containers know no clone3. The older call takes its later arguments in an order of each processor's own.
    return pid_t(syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, nullptr));
}

} // namespace

Descriptor forkedWorker(Descriptor zygote)
{
    while (auto request = passedDescriptor(zygote.number())) {
        const pid_t born = request->descriptor ? copyBesideUs() : -1;
        if (born == 0)
            return std::move(request->descriptor);
        const SpawnNotice notice{request->number, born};
        if (send(zygote.number(), &notice, sizeof notice, MSG_NOSIGNAL) < 0)
            break;
    }
    std::_Exit(0); // the window is gone
}

} // namespace fanye::engine
