// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"
#include "worker/process/StartEngine.h"

#include <QString>

#include <sys/types.h>

namespace fanye::worker {

// A worker reads a file; workers are forked from a zygote, see Zygote.
enum class EngineRole { Worker, Zygote };

// Starts the program fanye-engine with `socket` as its descriptor 3. It dies with the thread that calls, so call it on
// the GUI thread. 0 where it cannot be started. Needs no application object.
pid_t startEngine(const system::Descriptor &socket, EngineRole role);

// Where the program is looked for: $FANYE_ENGINE, else beside the running program, else where it was installed.
QString engineProgram();

} // namespace fanye::worker
