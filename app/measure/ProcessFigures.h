// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <vector>

namespace fanye::app {

std::vector<pid_t> thisProgram(); // this process and its living children: the zygote and the workers

// What the kernel says of a process, from /proc.
double cpuSeconds(pid_t process);           // used so far; 0 where it is gone
double proportionalSetMb(pid_t process);    // its memory, shared parts split among those that share them
double millisecondsSinceStart(pid_t process);

double cpuSeconds(const std::vector<pid_t> &processes);
double proportionalSetMb(const std::vector<pid_t> &processes);

} // namespace fanye::app
