// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fanye::engine {

// Bounds what this process may take from now on, for good:
// - addresses: 1 GiB beyond what it has now, and beyond the file itself. Libraries that reserve addresses when they are
//   first used have to be used before.
// - memory of its own: so much that with the libraries, the file and the picture it stays under 1 GiB resident.
// False where that could not be done: then no file may be opened.
[[nodiscard]] bool limitMemory(qint64 fileSize);
// No file grows beyond what a copy of one of this size may need.
[[nodiscard]] bool limitWriting(qint64 fileSize);
// Kills this process if it ever changes a limit again. Without seccomp in the kernel, does nothing.
void sealLimits();

} // namespace fanye::engine
