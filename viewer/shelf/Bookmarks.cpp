// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Bookmarks.h"

#include "shelf/records/ShelfRecords.h"

namespace fanye::shelf {

Bookmarks::Bookmarks(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::replaced, this, [this](const IssueRecords &before) {
        for (const QByteArray &key : differing(before, m_records.all(), &IssueRecord::bookmarks))
            Q_EMIT changed(key);
    });
    connect(&records, &ShelfRecords::refused, this, [this](const ShelfChange &change) {
        if (std::holds_alternative<BookmarkSet>(change) || std::holds_alternative<BookmarkRemoved>(change))
            Q_EMIT refused(issueOf(change));
    });
}

std::vector<Bookmark> Bookmarks::of(const QByteArray &contentKey) const
{
    const IssueRecord *record = m_records.find(contentKey);
    return record ? record->bookmarks : std::vector<Bookmark>();
}

bool Bookmarks::has(const QByteArray &contentKey, PageNumber page) const
{
    const IssueRecord *record = m_records.find(contentKey);
    return record && hasBookmark(*record, page);
}

bool Bookmarks::set(const QByteArray &contentKey, const Bookmark &bookmark)
{
    const bool isDone = m_records.change(BookmarkSet{contentKey, bookmark});
    if (isDone)
        Q_EMIT changed(contentKey);
    return isDone;
}

bool Bookmarks::remove(const QByteArray &contentKey, PageNumber page)
{
    const bool isDone = m_records.change(BookmarkRemoved{contentKey, page});
    if (isDone)
        Q_EMIT changed(contentKey);
    return isDone;
}

} // namespace fanye::shelf
