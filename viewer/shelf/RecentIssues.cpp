// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/RecentIssues.h"

#include "shelf/records/ShelfRecords.h"

#include <tuple>

namespace fanye::shelf {

RecentIssues::RecentIssues(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::replaced, this, [this](const IssueRecords &before) {
        const auto recent = [](const IssueRecord &record) { return std::tie(record.isRecent, record.issue); };
        if (!differing(before, m_records.all(), recent).empty())
            Q_EMIT changed();
    });
}

std::vector<ShelvedIssue> RecentIssues::newest(int most) const
{
    return recentIn(m_records.all(), most);
}

QString RecentIssues::titleOf(const QByteArray &contentKey) const
{
    const IssueRecord *record = m_records.find(contentKey);
    return record ? record->issue.title : QString();
}

bool RecentIssues::hasReadersWork(const QByteArray &contentKey) const
{
    const IssueRecord *record = m_records.find(contentKey);
    return record && shelf::hasReadersWork(*record);
}

std::vector<QByteArray> RecentIssues::likelyVersions(const ShelvedIssue &issue, int most) const
{
    return shelf::likelyVersions(m_records.all(), issue, most);
}

bool RecentIssues::remember(const ShelvedIssue &issue)
{
    const bool isDone = m_records.change(IssueOpened{issue});
    if (isDone)
        Q_EMIT changed();
    return isDone;
}

} // namespace fanye::shelf
