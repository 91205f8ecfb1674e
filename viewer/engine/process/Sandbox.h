// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace fanye::engine {

class SystemCallFilter;

// What a worker may still do after a hostile file has taken it over: read fonts and the libraries' own data, compute,
// and write to the window. Where the kernel lacks one of the mechanisms, the worker runs without it.
struct Sandbox
{
    bool isFolderBound = false; // Landlock: only folders with fonts and libraries, read only
    bool isSystemCallBound = false; // seccomp: what reading a file takes, and nothing else
};

// The rules of the sandbox. A zygote makes once the system call filter, which is the same for all of its workers; the
// folders are each worker's own, because /proc/self is one of them.
class SandboxRules
{
public:
    SandboxRules();
    ~SandboxRules();
    SandboxRules(const SandboxRules &) = delete;
    SandboxRules &operator=(const SandboxRules &) = delete;

    // Irrevocable, for this process and its children.
    Sandbox enter() const;

private:
    std::unique_ptr<SystemCallFilter> m_calls;
};

// Has the kernel kill this process when its parent dies. `parent`: its process id; where it is dead already, exits.
void dieWithParent(int parent);

} // namespace fanye::engine
