// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/records/ShelfRecords.h"

#include <utility>

namespace fanye::shelf {

const IssueRecord *ShelfRecords::find(const QByteArray &contentKey) const
{
    const auto record = all().find(contentKey);
    return record == all().end() ? nullptr : &record->second;
}

bool ShelfRecords::change(const ShelfChange &change)
{
    const bool isKnown = isOfFolder(change) || makesKnown(change) || find(issueOf(change));
    if (!isKnown || (issueOf(change).isEmpty() && !isOfFolder(change)))
        return false;
    applyTo(m_content, change);
    Q_EMIT changed(change);
    return true;
}

void ShelfRecords::replace(ShelfContent content)
{
    const ShelfContent before = std::exchange(m_content, std::move(content));
    Q_EMIT replaced(before.issues);
    if (before.folders != m_content.folders)
        Q_EMIT foldersReplaced();
}

void ShelfRecords::refuse(const ShelfChange &change)
{
    Q_EMIT refused(change);
}

} // namespace fanye::shelf
