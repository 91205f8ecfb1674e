// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/folders/FolderListing.h"

#include <QByteArray>

#include <optional>

namespace fanye::shelf {

// A file that was seen in a folder, and which issue it is.
struct KnownFile
{
    QString path;
    worker::FileStamp stamp; // when it was read
    QByteArray contentKey; // empty: it has not been read, or is no issue
    QString trouble; // why it is no issue; empty where it is one or has not been read

    bool isRead() const { return !contentKey.isEmpty() || !trouble.isEmpty(); }
    friend bool operator==(const KnownFile &, const KnownFile &) = default;
};

// What a listing says of the files that were known before.
struct FileChanges
{
    std::vector<KnownFile> known; // new or changed rows: to be read where they are not
    std::vector<QString> gone; // paths

    friend bool operator==(const FileChanges &, const FileChanges &) = default;
};

enum class InodeUse { Stable, Unstable }; // Unstable: a share that numbers its files anew

// `before`: the files known in the folder that was listed, and those elsewhere that a file may have come from. Files of
// `before` outside the listing's folders are not gone. A file is the same where its place, number, size and time are;
// it was moved here where another place had such a file; otherwise it must be read. Nothing is gone from folders that
// could not be read, and nothing at all where the folder itself is not there. Pure.
FileChanges changesBetween(const std::vector<KnownFile> &before, const FolderListing &now,
                           InodeUse inodes = InodeUse::Stable);

} // namespace fanye::shelf
