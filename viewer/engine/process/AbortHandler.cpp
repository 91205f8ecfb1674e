// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/AbortHandler.h"

#include "worker/protocol/ExitStatus.h"

#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <unistd.h>

namespace fanye::engine {
namespace {

constexpr int abortedStatus = 128 + SIGABRT;

void exitAfterAbort(int)
{
    _exit(errno == ENOMEM ? worker::outOfMemoryStatus : abortedStatus);
}

} // namespace

// abort() comes as SIGSYS where the system call filter traps it, otherwise as SIGABRT.
void exitOnAbort()
{
    struct sigaction action = {};
    action.sa_handler = exitAfterAbort;
    for (const int signal : {SIGSYS, SIGABRT})
        sigaction(signal, &action, nullptr);
}

} // namespace fanye::engine
