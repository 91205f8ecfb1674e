// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/records/ShelfChange.h"

#include <algorithm>
#include <utility>

namespace fanye::shelf {
namespace {

// What a change sets, within its issue.
enum class Kind { Issue, Place, Bookmark, Setting, Corrections, Fact, Mark, Shelved, Removal, Star, Folder };
struct Subject
{
    Kind kind;
    PageNumber page = {};
    QString name = {};

    friend bool operator==(const Subject &, const Subject &) = default;
};

Subject subjectOf(const IssueOpened &)
{
    return {Kind::Issue};
}

Subject subjectOf(const PlaceKept &)
{
    return {Kind::Place};
}

Subject subjectOf(const BookmarkSet &change)
{
    return {Kind::Bookmark, change.bookmark.page};
}

Subject subjectOf(const BookmarkRemoved &change)
{
    return {Kind::Bookmark, change.page};
}

Subject subjectOf(const SettingKept &change)
{
    return {Kind::Setting, {}, change.name};
}

Subject subjectOf(const CorrectionsKept &change)
{
    return {Kind::Corrections, {}, change.base};
}

Subject subjectOf(const FactCorrected &change)
{
    return {Kind::Fact, {}, change.field};
}

Subject subjectOf(const MarkSet &change)
{
    return {Kind::Mark, {}, change.mark.id};
}

Subject subjectOf(const MarkRemoved &change)
{
    return {Kind::Mark, {}, change.id};
}

Subject subjectOf(const IssueShelved &)
{
    return {Kind::Shelved};
}

Subject subjectOf(const RemovalSet &)
{
    return {Kind::Removal};
}

Subject subjectOf(const StarSet &)
{
    return {Kind::Star};
}

Subject subjectOf(const FolderWatched &change)
{
    return {Kind::Folder, {}, change.path};
}

void applyTo(IssueRecord &record, const IssueOpened &change)
{
    record.issue = change.issue;
    record.isRecent = true;
}

void applyTo(IssueRecord &record, const PlaceKept &change)
{
    record.place = change.place;
}

void applyTo(IssueRecord &record, const BookmarkRemoved &change)
{
    std::erase_if(record.bookmarks, [&](const Bookmark &one) { return one.page == change.page; });
}

void applyTo(IssueRecord &record, const BookmarkSet &change)
{
    auto &all = record.bookmarks;
    applyTo(record, BookmarkRemoved{change.contentKey, change.bookmark.page});
    const auto behind
        = std::find_if(all.begin(), all.end(), [&](const Bookmark &one) { return one.page > change.bookmark.page; });
    all.insert(behind, change.bookmark);
}

void applyTo(IssueRecord &record, const SettingKept &change)
{
    if (change.value.isNull())
        record.settings.erase(change.name);
    else
        record.settings[change.name] = change.value;
}

void applyTo(IssueRecord &record, const CorrectionsKept &change)
{
    if (change.corrections.all.isEmpty())
        record.corrections.erase(change.base);
    else
        record.corrections[change.base] = change.corrections;
}

void applyTo(IssueRecord &record, const FactCorrected &change)
{
    if (change.text)
        record.facts[change.field] = *change.text;
    else
        record.facts.erase(change.field);
}

void applyTo(IssueRecord &record, const MarkSet &change)
{
    record.marks.insert_or_assign(change.mark.id, change.mark);
}

void applyTo(IssueRecord &record, const MarkRemoved &change)
{
    record.marks.erase(change.id);
}

void applyTo(IssueRecord &record, const IssueShelved &change)
{
    const ShelvedIssue former = std::exchange(record.issue, change.issue);
    record.issue.lastOpened = former.lastOpened;
    if (!former.title.isEmpty())
        record.issue.title = former.title; // by which the reader knows it
    record.found = change.found;
    if (!record.shelved)
        record.shelved = change.added;
}

void applyTo(IssueRecord &record, const RemovalSet &change)
{
    record.isRemoved = change.isRemoved && record.shelved;
}

void applyTo(IssueRecord &record, const StarSet &change)
{
    record.isStarred = change.isStarred;
}

void applyTo(IssueRecord &, const FolderWatched &) { }

void applyTo(ShelfContent &content, const FolderWatched &change)
{
    if (change.since)
        content.folders[change.path] = *change.since;
    else
        content.folders.erase(change.path);
}

// The recent issues list each path once, also when the file now holds another issue.
void leavePath(IssueRecords &records, const ShelvedIssue &to)
{
    for (auto &[key, record] : records)
        if (record.issue.path == to.path && key != to.contentKey)
            record.isRecent = false;
}

} // namespace

const QByteArray &issueOf(const ShelfChange &change)
{
    return std::visit(
        [](const auto &known) -> const QByteArray & {
            using Known = std::decay_t<decltype(known)>;
            static const QByteArray none;
            if constexpr (std::is_same_v<Known, IssueOpened> || std::is_same_v<Known, IssueShelved>)
                return known.issue.contentKey;
            else if constexpr (std::is_same_v<Known, FolderWatched>)
                return none;
            else
                return known.contentKey;
        },
        change);
}

bool isSameSubject(const ShelfChange &one, const ShelfChange &other)
{
    const auto subject = [](const ShelfChange &change) {
        return std::visit([](const auto &known) { return subjectOf(known); }, change);
    };
    return issueOf(one) == issueOf(other) && subject(one) == subject(other);
}

bool makesKnown(const ShelfChange &change)
{
    return std::holds_alternative<IssueOpened>(change) || std::holds_alternative<IssueShelved>(change);
}

bool isOfFolder(const ShelfChange &change)
{
    return std::holds_alternative<FolderWatched>(change);
}

void applyTo(ShelfContent &content, const ShelfChange &change)
{
    IssueRecords &records = content.issues;
    if (const auto *folder = std::get_if<FolderWatched>(&change))
        return applyTo(content, *folder);
    if (const auto *opened = std::get_if<IssueOpened>(&change))
        leavePath(records, opened->issue);
    if (makesKnown(change))
        records.try_emplace(issueOf(change));
    if (const auto record = records.find(issueOf(change)); record != records.end())
        std::visit([&](const auto &known) { applyTo(record->second, known); }, change);
}

} // namespace fanye::shelf
