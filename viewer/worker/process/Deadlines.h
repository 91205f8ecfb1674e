// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fanye::worker {

// How much processor time a worker may take before it is killed (see TimeSpent for one that takes none). Values, so that
// tests need not wait.
struct Deadlines
{
    std::chrono::milliseconds open{10'000};
    std::chrono::milliseconds openAgain{2'000}; // by the other library, once the time for opening has run out
    std::chrono::milliseconds page{5'000};
    std::chrono::milliseconds text{5'000};
    std::chrono::milliseconds structure{3'000};
    std::chrono::milliseconds copy{60'000}; // somebody waits for it, and can cancel
    std::chrono::milliseconds remark{2'000}; // by the clock, after which a page is said to take long
    std::chrono::milliseconds binding{300}; // how long opened() waits to hear at which side the issue is bound

    // A large file may take a second more for each 50 MB, and for each 5 MB that are written.
    std::chrono::milliseconds toCopy(qint64 bytes) const { return copy + std::chrono::milliseconds(bytes / 5'000); }
    std::chrono::milliseconds toOpen(qint64 bytes) const { return open + std::chrono::milliseconds(bytes / 50'000); }
};

} // namespace fanye::worker
