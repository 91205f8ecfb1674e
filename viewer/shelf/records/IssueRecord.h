// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Bookmark.h"
#include "marks/Mark.h"
#include "shelf/records/KeptCorrections.h"
#include "shelf/records/Place.h"
#include "shelf/records/ShelvedIssue.h"

#include <map>
#include <optional>
#include <vector>

namespace fanye::shelf {

using marks::Bookmark;

// Everything that is kept of one issue, in memory.
struct IssueRecord
{
    ShelvedIssue issue;
    bool isRecent = false; // false: its path holds another issue now
    std::optional<Place> place;
    std::vector<Bookmark> bookmarks; // in order of page
    std::map<QString, QString> settings; // by name
    std::map<QString, KeptCorrections> corrections; // by base
    std::map<QString, marks::Mark> marks; // by id
    std::map<QString, QString> facts; // that the reader typed, by field
    std::map<QString, QString> found; // facts that were read in the issue, by field
    std::optional<QDateTime> shelved; // when it was put on the shelf; none: it was only opened
    bool isRemoved = false; // the reader took it off the shelf: a folder does not put it there again
    bool isStarred = false;

    bool isOnShelf() const { return shelved && !isRemoved; }

    friend bool operator==(const IssueRecord &, const IssueRecord &) = default;
};

using IssueRecords = std::map<QByteArray, IssueRecord>; // by content key

// Everything that is kept.
struct ShelfContent
{
    IssueRecords issues;
    std::map<QString, QDateTime> folders; // watched ones, with the time since when

    friend bool operator==(const ShelfContent &, const ShelfContent &) = default;
};

std::vector<ShelvedIssue> recentIn(const IssueRecords &records, int most); // opened last first
// Marks, bookmarks or typed facts: made by the reader, and lost to the reader where another version does not have them.
bool hasReadersWork(const IssueRecord &record);
// Content keys of the issues with such work that may be versions of this one: last seen at its path, then those of its
// title; opened last first, `most` at most.
std::vector<QByteArray> likelyVersions(const IssueRecords &records, const ShelvedIssue &issue, int most);
bool hasBookmark(const IssueRecord &record, PageNumber page);

} // namespace fanye::shelf
