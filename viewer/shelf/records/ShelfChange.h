// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/records/IssueRecord.h"

#include <variant>

namespace fanye::shelf {

// Changes of the shelf as values: they are applied in memory, written to the file, and kept for another try where that
// fails. Each sets its subject to a value, so that of two with the same subject only the later counts, and writing one
// twice does no harm.

struct IssueOpened // REQUIRED before any other change of that issue
{
    ShelvedIssue issue;
};

struct PlaceKept
{
    QByteArray contentKey;
    Place place;
};

struct BookmarkSet
{
    QByteArray contentKey;
    Bookmark bookmark; // in place of the page's former one
};

struct BookmarkRemoved
{
    QByteArray contentKey;
    PageNumber page;
};

struct SettingKept
{
    QByteArray contentKey;
    QString name;
    QString value; // null: removed
};

struct CorrectionsKept
{
    QByteArray contentKey;
    QString base;
    KeptCorrections corrections;
};

struct FactCorrected
{
    QByteArray contentKey;
    QString field;
    std::optional<QString> text; // nothing: no longer corrected
};

struct MarkSet
{
    QByteArray contentKey;
    marks::Mark mark; // replaces the one of its id
};

struct MarkRemoved
{
    QByteArray contentKey;
    QString id;
};

struct IssueShelved // found in a folder or added; REQUIRED before any other change, as IssueOpened is
{
    ShelvedIssue issue; // without lastOpened, which stays as it is
    QDateTime added; // counts where it was not on the shelf before
    std::map<QString, QString> found;
};

struct RemovalSet // from the shelf; its marks and places stay
{
    QByteArray contentKey;
    bool isRemoved = true;
};

struct StarSet
{
    QByteArray contentKey;
    bool isStarred = true;
};

struct FolderWatched // of no issue
{
    QString path;
    std::optional<QDateTime> since; // nothing: watched no more
};

using ShelfChange = std::variant<IssueOpened, PlaceKept, BookmarkSet, BookmarkRemoved, SettingKept, CorrectionsKept,
                                 FactCorrected, MarkSet, MarkRemoved, IssueShelved, RemovalSet, StarSet, FolderWatched>;

const QByteArray &issueOf(const ShelfChange &change); // its content key; empty: of no issue
bool makesKnown(const ShelfChange &change); // an issue that was not known
bool isOfFolder(const ShelfChange &change);
bool isSameSubject(const ShelfChange &one, const ShelfChange &other);
// Does nothing where the issue is not known.
void applyTo(ShelfContent &content, const ShelfChange &change);

} // namespace fanye::shelf
