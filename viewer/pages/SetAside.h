// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PaintRequest.h"

#include <chrono>
#include <optional>
#include <vector>

namespace fanye::pages {

// Pages and tiles that could not be painted for a reason that may pass, such as a lack of memory. Each is tried again
// after a while, which doubles each time; after a few times only when the page comes into view anew. A page counts as a
// whole, in whatever size it was asked for; a tile by itself. Pure; times of any clock that runs forward.
class SetAside
{
public:
    using Time = std::chrono::milliseconds;

    static constexpr Time firstWait{1000};
    static constexpr int mostTries = 5; // in a row

    void failed(const PaintRequest &request, Time now);
    void painted(const PaintRequest &request); // and is not set aside any more
    void cameIntoView(PageNumber page); // it is worth as many tries as before

    bool has(PageNumber page) const; // not to be asked for just now
    bool has(const PaintRequest &request) const;
    bool release(Time now); // what has waited long enough may be asked for; true: there was any
    std::optional<Time> untilNext(Time now) const; // none: nothing waits for time to pass

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
