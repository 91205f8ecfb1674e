// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// The system calls of a worker, as an allow list for seccomp (a shape known from zathura's sandbox). What is not on it
// fails as if the kernel did not know it (ENOSYS), so that a newer C library falls back to an older call. Whoever
// sends signals, looks into other processes, changes limits, starts programs or makes namespaces is killed.
class SystemCallFilter
{
public:
    SystemCallFilter();
    ~SystemCallFilter();
    SystemCallFilter(const SystemCallFilter &) = delete;
    SystemCallFilter &operator=(const SystemCallFilter &) = delete;

    // For this process and all that it might start. False where the kernel or the library cannot. A process may load
    // what its parent has made.
    bool load() const;

private:
    void *m_filter = nullptr; // scmp_filter_ctx
};

} // namespace fanye::engine
