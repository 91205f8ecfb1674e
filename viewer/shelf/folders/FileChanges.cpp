// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/FileChanges.h"

#include "shelf/folders/FolderSet.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fanye::shelf {
namespace {

// The number of the device is left out: it changes when a disk is mounted again.
auto keyOf(const worker::FileStamp &stamp)
{
    return std::tuple(stamp.inode, stamp.size, stamp.modified);
}

bool isSame(const worker::FileStamp &a, const worker::FileStamp &b, InodeUse inodes)
{
    return a.size == b.size && a.modified == b.modified && (inodes == InodeUse::Unstable || a.inode == b.inode);
}

using Moved = std::map<decltype(keyOf({})), const KnownFile *>;

// Files by their stamps, so that one is found at another place. Where inodes mean nothing, a file that was moved is
// read again, as two files of one size and time are not always the same.
Moved filesByStamp(const std::vector<KnownFile> &files, InodeUse inodes)
{
    Moved all;
    if (inodes == InodeUse::Stable)
        for (const KnownFile &file : files)
            if (file.isRead())
                all.emplace(keyOf(file.stamp), &file);
    return all;
}

KnownFile rowFor(const SeenFile &file, const Moved &moved)
{
    const auto same = moved.find(keyOf(file.stamp));
    if (same == moved.end())
        return {file.path, file.stamp, {}, {}};
    return {file.path, file.stamp, same->second->contentKey, same->second->trouble};
}

bool isKnowable(const QString &path, const FolderListing &now)
{
    return !now.folders.empty() && isInside(path, now.folders.front())
        && std::none_of(now.troubles.begin(), now.troubles.end(),
                        [&](const TroubledFolder &folder) { return isInside(path, folder.path); });
}

std::vector<QString> goneFiles(const std::vector<KnownFile> &before, const FolderListing &now)
{
    std::vector<QString> gone;
    if (!now.isThere || now.isCut)
        return gone;
    std::set<QString> seen;
    for (const SeenFile &file : now.files)
        seen.insert(file.path);
    for (const KnownFile &file : before)
        if (seen.count(file.path) == 0 && isKnowable(file.path, now))
            gone.push_back(file.path);
    return gone;
}

} // namespace

FileChanges changesBetween(const std::vector<KnownFile> &before, const FolderListing &now, InodeUse inodes)
{
    std::map<QString, const KnownFile *> byPath;
    for (const KnownFile &file : before)
        byPath.emplace(file.path, &file);
    const Moved moved = filesByStamp(before, inodes);
    FileChanges changes;
    for (const SeenFile &file : now.files) {
        const auto known = byPath.find(file.path);
        if (known == byPath.end() || !isSame(known->second->stamp, file.stamp, inodes))
            changes.known.push_back(rowFor(file, moved));
    }
    changes.gone = goneFiles(before, now);
    return changes;
}

} // namespace fanye::shelf
