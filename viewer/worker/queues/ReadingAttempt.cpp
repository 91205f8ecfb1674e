// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/ReadingAttempt.h"

#include <algorithm>
#include <utility>

namespace fanye::worker {

ReadingAttempt::ReadingAttempt(const QString &password, Trim trim)
{
    m_request.trim = trim;
    m_request.password = password;
}

bool ReadingAttempt::beginExamination()
{
    return !std::exchange(m_isExamining, true);
}

void ReadingAttempt::takeFacts(const IssueFacts &facts)
{
    m_isExamining = false;
    const bool isTrimmed
        = std::any_of(facts.pages.begin(), facts.pages.end(), [](const auto &page) { return page.isTrimmed(); });
    m_request.trim = isTrimmed ? Trim::Always : Trim::Never;
}

bool ReadingAttempt::reduceAfter(ExitReason how)
{
    const bool wasExamining = std::exchange(m_isExamining, false);
    if (how == ExitReason::Killed) // is no evidence against the library
        return true;
    if (isDescribing())
        return false;
    if (wasExamining && m_request.trim != Trim::Never)
        m_request.trim = Trim::Never;
    else if (wasExamining && !m_request.withoutStructure)
        leaveOutStructure();
    else
        describe();
    return true;
}

} // namespace fanye::worker
