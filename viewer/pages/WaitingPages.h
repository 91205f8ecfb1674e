// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/RenderPlan.h"

#include <chrono>
#include <unordered_map>
#include <vector>

namespace fanye::pages {

// Since when each page in sight waits for its picture: from when it comes into sight, or in sight is wanted in another
// size. Without a clock: each caller gives the time.
class WaitingPages
{
public:
    using Time = std::chrono::milliseconds; // of any clock that only goes on

    static constexpr Time untilTold{300}; // most pages are painted before a sign could be seen

    // What is in sight instead of `before`. True: a page begins to wait.
    bool show(const std::vector<ViewState::Face> &visible, const std::vector<ViewState::Face> &before, Time now);
    void begin(PageNumber page, Time now) { m_since[page] = now; }
    bool isToldOf(PageNumber page, Time now) const; // it waits for so long that the reader is told

private:
    std::unordered_map<PageNumber, Time> m_since;
};

} // namespace fanye::pages
