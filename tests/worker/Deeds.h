// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fanye {

enum class Outcome : char {
    Allowed = 'a',
    Denied = 'd', // the call fails, and the worker lives
    Ended = 'e', // the kernel kills the worker
    Skipped = 's', // this kernel cannot bind anybody to it
};

enum class Needs { Nothing, Landlock, Seccomp };

// What a worker that was taken over might try, and what has to come of it.
struct Deed
{
    const char *what = "";
    Needs needs = Needs::Nothing;
    Outcome right = Outcome::Denied;
    bool (*isDone)() = nullptr; // in the worker
};

const std::vector<Deed> &deeds();

} // namespace fanye
