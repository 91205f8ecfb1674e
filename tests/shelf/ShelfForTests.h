// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/Store.h"
#include "support/Catch.h"

#include <QTemporaryDir>

#include <functional>

namespace fanye {

// A home for a shelf, gone with the test.
class ShelfFolder
{
public:
    QString file() const { return m_folder.filePath(QStringLiteral("shelf.sqlite")); }
    QString path() const { return m_folder.path(); }
    QStringList filesLike(const QString &pattern) const;

private:
    QTemporaryDir m_folder;
};

// A store that knows what its file holds.
class LoadedStore : public shelf::Store
{
public:
    explicit LoadedStore(const QString &file);
};

// A shelf as the first so many migrations made it: issue "a" of 9 pages, with a bookmark on its page of index 4.
void makeOldShelf(const QString &file, int migrationCount);
// Puts the rows into a damaged shelf in memory that has none else, and pours that into a new one. How many were kept.
int pourDamaged(const QStringList &insertions, const QString &into);

bool waitFor(const std::function<bool()> &condition); // the event loop runs meanwhile
bool waitUntilSaved(const shelf::Store &store);

shelf::ShelvedIssue issueNamed(const QByteArray &key, int minute = 0); // opened that many minutes into a certain hour
IssueFacts factsOf(const QByteArray &key, int pageCount);
shelf::Place placeOn(int page);
shelf::Bookmark bookmarkOn(int page);
std::vector<int> bookmarkedPages(const shelf::Store &store, const QByteArray &key);
bool isGood(const shelf::Store &store);
bool isInMemory(const shelf::Store &store, shelf::ShelfInMemory::Why why);

} // namespace fanye
