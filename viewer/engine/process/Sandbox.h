// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace fanye::engine {

class SystemCallFilter;

// What a worker may still do once a hostile file has taken it over: read fonts and the libraries' own data, compute,
// and speak to the window. Where the kernel cannot keep it to that, it goes on without.
struct Sandbox
{
    bool isFolderBound = false; // Landlock: only folders with fonts and libraries, read only
    bool isSystemCallBound = false; // seccomp: what reading a file takes, and nothing else
};

// The rules of that. A zygote prepares what is the same for all of its workers, the system call filter; each worker
// enters with folders of its own, as what it may see of itself in /proc is one of them.
class SandboxRules
{
public:
    SandboxRules();
    ~SandboxRules();
    SandboxRules(const SandboxRules &) = delete;
    SandboxRules &operator=(const SandboxRules &) = delete;

    // For good, for this process and all that it might start.
    Sandbox enter() const;

private:
    std::unique_ptr<SystemCallFilter> m_calls;
};

// Dies when the process does that started it; `parent` is who that should be.
void dieWithParent(int parent);

} // namespace fanye::engine
