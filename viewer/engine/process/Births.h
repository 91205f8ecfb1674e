// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

namespace fanye::engine {

// The nursery's side of Nursery: bears a worker for each socket that comes through `nursery` and tells its process
// number. Returns only in the workers, each with its socket. REQUIRES: one thread, and no file was read yet.
system::Descriptor bornWorker(system::Descriptor nursery);

} // namespace fanye::engine
