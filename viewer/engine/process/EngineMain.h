// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/process/Sandbox.h"
#include "worker/protocol/Channel.h"

namespace fanye::engine {

// The main() of fanye-engine: started by the window, with a socket as descriptor 3 and the window's process id as its
// argument, it becomes a worker that enters its sandbox and does `work`; with "zygote" as a second argument it forks
// such workers. Returns only where it was not started by the window.
int runEngine(int argc, char **argv, void (*work)(worker::Channel channel, const Sandbox &sandbox));

} // namespace fanye::engine
