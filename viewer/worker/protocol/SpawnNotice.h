// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fanye::worker {

// What a zygote sends for each worker that it was asked to fork. The serial number is that of the request, so that a
// late notice is not taken for another worker's.
struct SpawnNotice
{
    std::uint32_t serial = 0;
    std::int32_t processId = -1; // not positive: could not be forked
};

} // namespace fanye::worker
