// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/folders/FolderScan.h"
#include "shelf/folders/TreeEvents.h"

#include <functional>
#include <memory>

namespace fanye::shelf {

// What a reading of a folder found.
struct FolderReading
{
    FolderListing listing;
    bool isOnShare = false; // no events are told of changes made elsewhere
};

using FolderReader = std::function<FolderListing(const QString &folder, const ListingOptions &options)>;

// One reading of a folder on a thread of its own, which may never end: a share that does not answer holds its thread,
// and nobody else. The folders that it enters are watched for events, unless they lie on a share.
class FolderScanTask
{
public:
    FolderScanTask(const QString &folder, std::shared_ptr<TreeEvents> events, const FolderReader &reader);
    ~FolderScanTask(); // lets the thread end by itself

    int descriptor() const; // becomes readable once it is ready
    bool isReady() const;
    std::size_t progress() const; // grows while the file system answers
    FolderReading taken(); // REQUIRES: isReady()

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace fanye::shelf
