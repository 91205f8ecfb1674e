// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Marks.h"

#include "shelf/records/ShelfRecords.h"

#include <algorithm>

namespace fanye::shelf {

using namespace marks;

Marks::Marks(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::replaced, this, [this](const IssueRecords &before) {
        for (const QByteArray &key : differing(before, m_records.all(), &IssueRecord::marks))
            Q_EMIT changed(key);
    });
    connect(&records, &ShelfRecords::refused, this, [this](const ShelfChange &change) {
        if (std::holds_alternative<MarkSet>(change) || std::holds_alternative<MarkRemoved>(change))
            Q_EMIT refused(issueOf(change));
    });
}

std::vector<Mark> Marks::of(const QByteArray &contentKey) const
{
    std::vector<Mark> all;
    if (const IssueRecord *record = m_records.find(contentKey))
        for (const auto &[id, mark] : record->marks)
            all.push_back(mark);
    std::sort(all.begin(), all.end(), standsBefore);
    return all;
}

std::optional<Mark> Marks::find(const QByteArray &contentKey, const QString &id) const
{
    const IssueRecord *record = m_records.find(contentKey);
    if (!record)
        return std::nullopt;
    const auto mark = record->marks.find(id);
    return mark == record->marks.end() ? std::nullopt : std::optional(mark->second);
}

bool Marks::set(const QByteArray &contentKey, const Mark &mark)
{
    const IssueRecord *record = m_records.find(contentKey);
    const bool isMore = record && !record->marks.count(mark.id) && record->marks.size() >= mostMarks;
    if (isMore || mark.id.isEmpty() || mark.rects.empty() || mark.rects.size() > mostMarkRects
        || mark.text.size() > longestMarkedText || mark.note.size() > longestNote
        || !m_records.change(MarkSet{contentKey, mark}))
        return false;
    Q_EMIT changed(contentKey);
    return true;
}

bool Marks::remove(const QByteArray &contentKey, const QString &id)
{
    if (!m_records.change(MarkRemoved{contentKey, id}))
        return false;
    Q_EMIT changed(contentKey);
    return true;
}

} // namespace fanye::shelf
