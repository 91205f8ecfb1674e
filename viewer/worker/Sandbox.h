// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fanye {

// What a worker may still do once a hostile file has taken it over: read fonts and the libraries' own data, compute,
// and speak to the window. Where the kernel cannot keep it to that, it goes on without.
struct Sandbox
{
    bool isFolderBound = false; // Landlock: only folders with fonts and libraries, read only
    bool isSystemCallBound = false; // seccomp: no network, no other programs, no writing to files
};

// Dies when the process does that started it; `parent` is who that should be.
void dieWithParent(int parent);
// For good, for this process and all that it might start.
Sandbox enterSandbox();
// About 1 GiB of address space beyond what the process has now, and beyond the file itself. May be asked anew for each
// file. Libraries that reserve addresses when they are first used have to be used before.
void limitMemory(qint64 fileSize);
// No file grows beyond what a copy of one of this size may need.
void limitWriting(qint64 fileSize);
// Lets everybody else go first: for reading text, which nobody waits for.
void stepBack();

} // namespace fanye
