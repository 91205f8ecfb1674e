// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/records/ShelfRecords.h"

#include <utility>

namespace fanye::shelf {

const IssueRecord *ShelfRecords::find(const QByteArray &contentKey) const
{
    const auto record = m_records.find(contentKey);
    return record == m_records.end() ? nullptr : &record->second;
}

bool ShelfRecords::change(const ShelfChange &change)
{
    const bool isOpened = std::holds_alternative<IssueOpened>(change);
    if (issueOf(change).isEmpty() || (!isOpened && !find(issueOf(change))))
        return false;
    applyTo(m_records, change);
    Q_EMIT changed(change);
    return true;
}

void ShelfRecords::replace(IssueRecords records)
{
    const IssueRecords before = std::exchange(m_records, std::move(records));
    Q_EMIT replaced(before);
}

void ShelfRecords::refuse(const ShelfChange &change)
{
    Q_EMIT refused(change);
}

} // namespace fanye::shelf
