// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fanye::worker {

// What a zygote says of each worker that it was asked for. The serial number is that of the request: a notice that
// comes late still belongs to its own worker.
struct SpawnNotice
{
    std::uint32_t serial = 0;
    std::int32_t processId = -1; // not positive: it could not be forked
};

} // namespace fanye::worker
