// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/CrashScore.h"
#include "worker/protocol/Protocol.h"

#include <optional>
#include <unordered_map>

namespace fanye::worker {

// The pages over which workers died while they painted them, each since it was last painted or asked for anew: how the next attempt goes,
// and when a page is given up. Pure.
class PageLosses
{
public:
    void add(PageNumber page, ExitReason how);
    void forget(PageNumber page) { m_scores.erase(page); }

    bool isTriedAgain(PageNumber page) const { return crashesOn(page) > 0; }
    bool isGivenUp(PageNumber page) const;
    ExitReason last(PageNumber page) const; // REQUIRES: it is tried again or given up
    PaintPage::Attempt nextAttempt(PageNumber page) const;

private:
    int crashesOn(PageNumber page) const;

    std::unordered_map<PageNumber, CrashScore> m_scores;
};

} // namespace fanye::worker
