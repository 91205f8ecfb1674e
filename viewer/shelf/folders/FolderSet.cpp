// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/FolderSet.h"

#include <algorithm>

namespace fanye::shelf {

bool isInside(const QString &path, const QString &folder)
{
    if (!path.startsWith(folder))
        return false;
    return path.size() == folder.size() || folder.endsWith(u'/') || path[folder.size()] == u'/';
}

std::vector<QString> withFolder(const std::vector<QString> &folders, const QString &more)
{
    std::vector<QString> all = folders;
    const bool isCovered
        = std::any_of(all.begin(), all.end(), [&](const QString &folder) { return isInside(more, folder); });
    if (isCovered)
        return all;
    std::erase_if(all, [&](const QString &folder) { return isInside(folder, more); });
    all.push_back(more);
    return all;
}

} // namespace fanye::shelf
