// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/EngineMain.h"

#include "engine/process/AbortHandler.h"
#include "engine/process/ZygoteLoop.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>

namespace fanye::engine {

using namespace system;
using namespace worker;

namespace {

constexpr int socketNumber = 3;

bool isSocket(int descriptor)
{
    int kind = 0;
    socklen_t size = sizeof kind;
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0;
}

} // namespace

int runEngine(int argc, char **argv, void (*work)(Channel channel, const Sandbox &sandbox))
{
    const bool isZygote = argc == 3 && std::strcmp(argv[2], "zygote") == 0;
    if ((argc != 2 && !isZygote) || !isSocket(socketNumber)) {
        std::fputs("fanye-engine is started by fanye; it is of no use by itself.\n", stderr);
        return 2;
    }
    dieWithParent(std::atoi(argv[1]));
    const SandboxRules rules;
    Descriptor socket(socketNumber);
    if (isZygote) {
        socket = forkedWorker(std::move(socket));
        dieWithParent(std::atoi(argv[1])); // a forked process does not inherit this
    }
    exitOnAbort();
    const Sandbox sandbox = rules.enter();
    work(Channel(std::move(socket), Channel::Waiting::Blocks), sandbox);
    std::_Exit(0); // the window is gone: nothing to clean up
}

} // namespace fanye::engine
