// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/PageLosses.h"

namespace fanye::worker {
namespace {

constexpr int crashesThatMark = 2;

} // namespace

void PageLosses::add(PageNumber page, ExitReason how)
{
    m_scores[page].add(how);
}

int PageLosses::crashesOn(PageNumber page) const
{
    const auto score = m_scores.find(page);
    return score == m_scores.end() ? 0 : score->second.crashes();
}

bool PageLosses::isGivenUp(PageNumber page) const
{
    return crashesOn(page) >= crashesThatMark;
}

ExitReason PageLosses::last(PageNumber page) const
{
    return *m_scores.at(page).last();
}

PaintPage::Attempt PageLosses::nextAttempt(PageNumber page) const
{
    if (!isTriedAgain(page))
        return PaintPage::Attempt::First;
    return last(page) == ExitReason::TooSlow ? PaintPage::Attempt::AfterTimeOut : PaintPage::Attempt::AfterCrash;
}

} // namespace fanye::worker
