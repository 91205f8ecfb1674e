// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/FolderList.h"

#include "shelf/folders/FolderSet.h"
#include "shelf/records/ShelfRecords.h"

#include <algorithm>

namespace fanye::shelf {

FolderList::FolderList(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::foldersReplaced, this, &FolderList::changed);
}

std::vector<QString> FolderList::all() const
{
    std::vector<QString> folders;
    for (const auto &[path, since] : m_records.folders())
        folders.push_back(path);
    return folders;
}

bool FolderList::add(const QString &folder)
{
    const std::vector<QString> before = all();
    const std::vector<QString> after = withFolder(before, folder);
    if (after == before)
        return false;
    for (const QString &former : before)
        if (std::find(after.begin(), after.end(), former) == after.end())
            m_records.change(FolderWatched{former, std::nullopt});
    m_records.change(FolderWatched{folder, QDateTime::currentDateTimeUtc()});
    Q_EMIT changed();
    return true;
}

bool FolderList::remove(const QString &folder)
{
    if (m_records.folders().count(folder) == 0)
        return false;
    m_records.change(FolderWatched{folder, std::nullopt});
    Q_EMIT changed();
    return true;
}

} // namespace fanye::shelf
