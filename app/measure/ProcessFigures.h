// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <vector>

namespace fanye::app {

std::vector<pid_t> thisProgram(); // this process and its living children: the zygote and the workers

// Figures from /proc.
double cpuSeconds(pid_t process); // so far; 0 if the process is gone
double proportionalSetMb(pid_t process); // PSS: shared memory divided among its users
double millisecondsSinceStart(pid_t process);

double cpuSeconds(const std::vector<pid_t> &processes);
double proportionalSetMb(const std::vector<pid_t> &processes);

} // namespace fanye::app
