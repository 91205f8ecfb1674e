// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/records/ShelfChange.h"

#include <algorithm>

namespace fanye::shelf {
namespace {

// What a change sets, within its issue.
enum class Kind { Issue, Place, Bookmark, Setting, Corrections, Fact, Mark };
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
            if constexpr (std::is_same_v<std::decay_t<decltype(known)>, IssueOpened>)
                return known.issue.contentKey;
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

void applyTo(IssueRecords &records, const ShelfChange &change)
{
    if (const auto *opened = std::get_if<IssueOpened>(&change)) {
        leavePath(records, opened->issue);
        applyTo(records[opened->issue.contentKey], *opened);
    } else if (const auto record = records.find(issueOf(change)); record != records.end()) {
        std::visit([&](const auto &known) { applyTo(record->second, known); }, change);
    }
}

} // namespace fanye::shelf
