// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/CrashScore.h"
#include "worker/protocol/Protocol.h"

#include <optional>
#include <unordered_map>

namespace fanye::worker {

// The pages over which workers died while they painted them, each since it was last painted or asked for anew: how the
// next attempt goes, and when a page is given up. Pure.
class PageLosses
{
public:
    void add(PageNumber page, ExitReason how);
    void forget(PageNumber page) { m_scores.erase(page); }
    // The reader asks for a page that was given up. Where its time was too short, the next attempt is the one with more
    // time, and has more of it than the last.
    void askAnew(PageNumber page);

    bool isTriedAgain(PageNumber page) const { return crashesOn(page) > 0; }
    bool isGivenUp(PageNumber page) const;
    ExitReason last(PageNumber page) const; // REQUIRES: it is tried again or given up
    PaintPage::Attempt nextAttempt(PageNumber page) const;
    int extensions(PageNumber page) const; // how many times the reader has given it more time, up to 2

private:
    int crashesOn(PageNumber page) const;

    std::unordered_map<PageNumber, CrashScore> m_scores;
    std::unordered_map<PageNumber, int> m_extensions; // kept when it is painted: it may need them in another size
};

} // namespace fanye::worker
