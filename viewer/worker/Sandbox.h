// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/Descriptor.h"

#include <QtGlobal>

#include <memory>

namespace fanye {

class SystemCallFilter;

// What a worker may still do once a hostile file has taken it over: read fonts and the libraries' own data, compute,
// and speak to the window. Where the kernel cannot keep it to that, it goes on without.
struct Sandbox
{
    bool isFolderBound = false; // Landlock: only folders with fonts and libraries, read only
    bool isSystemCallBound = false; // seccomp: what reading a file takes, and nothing else
};

// The rules of that, made once and entered by each worker: a zygote makes them and its workers enter, because what a
// process may see of itself in /proc is a folder of its own.
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
    Descriptor m_folders; // a Landlock ruleset
    std::unique_ptr<SystemCallFilter> m_calls;
};

// Dies when the process does that started it; `parent` is who that should be.
void dieWithParent(int parent);

} // namespace fanye
