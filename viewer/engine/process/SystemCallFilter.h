// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// The system calls of a worker, as an allow list for seccomp (the design of zathura's sandbox). A call that is not
// listed fails as if the kernel did not know it (ENOSYS), so that a newer C library falls back to an older call. A
// process that sends signals, reads other processes, changes limits, starts programs or makes namespaces is killed.
class SystemCallFilter
{
public:
    SystemCallFilter();
    ~SystemCallFilter();
    SystemCallFilter(const SystemCallFilter &) = delete;
    SystemCallFilter &operator=(const SystemCallFilter &) = delete;

    // For this process and its children. False where the kernel or the library cannot. A forked process may load the
    // filter that its parent has made.
    bool load() const;

private:
    void *m_filter = nullptr; // scmp_filter_ctx
};

} // namespace fanye::engine
