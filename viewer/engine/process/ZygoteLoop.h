// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

namespace fanye::engine {

// The loop of the zygote process: forks a worker for each socket that comes through `zygote`, and sends back its
// process id. Returns only in the workers, each with its socket. REQUIRES: one thread, and no file was read yet.
system::Descriptor forkedWorker(system::Descriptor zygote);

} // namespace fanye::engine
