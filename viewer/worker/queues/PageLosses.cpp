// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/PageLosses.h"

#include <algorithm>

namespace fanye::worker {
namespace {

constexpr int crashesThatMark = 2;
constexpr int mostExtensions = 2;

} // namespace

void PageLosses::add(PageNumber page, ExitReason how)
{
    m_scores[page].add(how);
}

void PageLosses::askAnew(PageNumber page)
{
    const bool wasTooSlow = isTriedAgain(page) && last(page) == ExitReason::TooSlow;
    forget(page);
    if (!wasTooSlow)
        return;
    add(page, ExitReason::TooSlow);
    m_extensions[page] = std::min(m_extensions[page] + 1, mostExtensions);
}

int PageLosses::extensions(PageNumber page) const
{
    const auto extensions = m_extensions.find(page);
    return extensions == m_extensions.end() ? 0 : extensions->second;
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
