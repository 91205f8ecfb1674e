// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// From now on, where a library aborts, this process exits: with worker::outOfMemoryStatus if the last failed system or
// library call was an allocation, so that the window can tell a lack of memory from a crash. Whoever begins a request
// sets errno to 0. For the whole process.
void exitOnAbort();

} // namespace fanye::engine
