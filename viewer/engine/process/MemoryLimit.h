// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fanye::engine {

// Bounds what this process may take from now on, for good:
// - address space: 1 GiB beyond what it has now, and beyond the size of the file. Libraries that reserve address space
// when
//   they are first used have to be used before.
// - private memory: so that with the libraries, the file and the picture it stays under 1 GiB resident.
// False where a limit cannot be set: then no file may be opened.
[[nodiscard]] bool limitMemory(qint64 fileSize);
// No file that this process writes grows beyond what a copy of a file of this size may need.
[[nodiscard]] bool limitWriting(qint64 fileSize);
// From now on the kernel kills this process if it changes a limit. Without seccomp in the kernel, does nothing.
void sealLimits();

} // namespace fanye::engine
