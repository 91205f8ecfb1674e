// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PaintRequest.h"

#include <chrono>
#include <optional>
#include <vector>

namespace fanye::pages {

// Pages and tiles that could not be painted for a temporary reason, such as a lack of memory. Each is retried with
// exponential backoff; after mostTries, only when its page comes into view again. A page is one entry, whatever its
// size; each tile is one entry. Pure; times of any monotonic clock.
class SetAside
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time firstWait{1000};
    static constexpr int mostTries = 5; // in a row

    void failed(const PaintRequest &request, Time now);
    void painted(const PaintRequest &request); // removes it
    void cameIntoView(PageNumber page); // resets its number of tries

    bool has(PageNumber page) const; // must not be requested now
    bool has(const PaintRequest &request) const;
    bool release(Time now); // entries whose wait is over may be requested; true: there were any
    std::optional<Time> untilNext(Time now) const; // none: no entry waits

private:
    struct Item
    {
        PaintRequest request;
        int tries = 0;
        Time due{0};
        bool isWaiting = true;
    };

    std::vector<Item> m_items;
};

} // namespace fanye::pages
