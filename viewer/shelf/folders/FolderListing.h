// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/file/FileStamp.h"

#include <QString>

#include <vector>

namespace fanye::shelf {

struct SeenFile
{
    QString path;
    worker::FileStamp stamp;

    friend bool operator==(const SeenFile &, const SeenFile &) = default;
};

enum class FolderTrouble {
    NoPermission,
    TooDeep, // below deepestFolder
    Unreadable, // the disk or the share reports an error
};

struct TroubledFolder
{
    QString path;
    FolderTrouble why = FolderTrouble::Unreadable;

    friend bool operator==(const TroubledFolder &, const TroubledFolder &) = default;
};

// What lies in a folder and below it.
struct FolderListing
{
    bool isThere = false; // false: the folder itself cannot be found, and nothing is known of its files
    std::vector<SeenFile> files; // that may be issues, by their names, in order of path
    std::vector<QString> folders; // that were read, the folder itself first
    std::vector<TroubledFolder> troubles; // folders that could not be read: their files are not known
    std::size_t others = 0; // files of other kinds
    bool isCut = false; // there was more than the limits allow
};

} // namespace fanye::shelf
