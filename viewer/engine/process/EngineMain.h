// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/process/Sandbox.h"
#include "worker/protocol/Channel.h"

namespace fanye::engine {

// The main() of fanye-engine: started by the window, with a socket as descriptor 3 and the window's process id as its
// argument, it becomes a worker in its sandbox that does `work`; with "zygote" as a second argument such workers are forked from
// it. Returns only where it was started by somebody else.
int runEngine(int argc, char **argv, void (*work)(worker::Channel channel, const Sandbox &sandbox));

} // namespace fanye::engine
