// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/folders/FolderListing.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <stop_token>

namespace fanye::shelf {

constexpr int deepestFolder = 64;

struct ListingOptions
{
    std::stop_token stop = {};
    std::atomic<std::size_t> *progress = nullptr; // grows with each entry
    std::function<void(const QByteArray &folder)> entering = {}; // called before a folder is read
    std::size_t mostFiles = 500'000;
    std::size_t mostFolders = 100'000;
};

// Lists the files that may be issues in a folder and all below it. Names may have any bytes. Hidden files and folders
// are passed over, and those in which servers keep thumbnails and deleted files. Links to files and folders are
// followed, links to folders last and each folder once, so that a circle of links ends. May wait for the disk, without
// end where it is a share: call it on a thread that nobody waits for.
FolderListing listFolder(const QString &folder, const ListingOptions &options = {});

// The same for one file, whatever its name: it is the listing's only one, or the listing has none.
FolderListing listFile(const QString &path, const ListingOptions &options = {});

// By its name: a PDF, or a web page, which may be an e-book.
bool mayBeIssue(QByteArrayView fileName);

} // namespace fanye::shelf
