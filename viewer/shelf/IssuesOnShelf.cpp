// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/IssuesOnShelf.h"

#include "facts/Corrected.h"
#include "facts/IssueName.h"
#include "shelf/records/ShelfRecords.h"
#include "system/PathBytes.h"

#include <tuple>

namespace fanye::shelf {
namespace {

QString textIn(const std::optional<facts::Fact<QString>> &fact)
{
    return fact ? fact->value : QString();
}

facts::PublicationFacts factsOf(const IssueRecord &record)
{
    return facts::corrected(facts::corrected({}, record.found), record.facts);
}

auto partsOnShelf(const IssueRecord &record)
{
    return std::tie(record.shelved, record.isRemoved, record.isStarred, record.found, record.facts, record.issue,
                    record.place);
}

} // namespace

IssuesOnShelf::IssuesOnShelf(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::replaced, this, [this](const IssueRecords &before) {
        if (!differing(before, m_records.all(), partsOnShelf).empty())
            Q_EMIT changed();
    });
}

ShelfIssues IssuesOnShelf::all() const
{
    ShelfIssues issues;
    for (const auto &[key, record] : m_records.all())
        if (record.isOnShelf())
            issues.push_back(shelfIssueOf(record));
    return issues;
}

std::optional<ShelfIssue> IssuesOnShelf::find(const QByteArray &contentKey) const
{
    const IssueRecord *record = m_records.find(contentKey);
    return record && record->isOnShelf() ? std::optional(shelfIssueOf(*record)) : std::nullopt;
}

bool IssuesOnShelf::wasRemoved(const QByteArray &contentKey) const
{
    const IssueRecord *record = m_records.find(contentKey);
    return record && record->isRemoved;
}

bool IssuesOnShelf::put(const ShelvedIssue &issue, const std::map<QString, QString> &found)
{
    const IssueRecord *known = m_records.find(issue.contentKey);
    const bool isDone = m_records.change(IssueShelved{issue, QDateTime::currentDateTimeUtc(), found});
    if (isDone && !(known && known->isRemoved))
        Q_EMIT changed();
    return isDone;
}

bool IssuesOnShelf::move(const QByteArray &contentKey, const QString &path)
{
    const IssueRecord *record = m_records.find(contentKey);
    if (!record || !record->shelved || record->issue.path == path)
        return false;
    ShelvedIssue issue = record->issue;
    issue.path = path;
    return put(issue, record->found);
}

bool IssuesOnShelf::remove(const QByteArray &contentKey)
{
    return setRemoved(contentKey, true);
}

bool IssuesOnShelf::putBack(const QByteArray &contentKey)
{
    return setRemoved(contentKey, false);
}

bool IssuesOnShelf::setRemoved(const QByteArray &contentKey, bool isRemoved)
{
    const IssueRecord *record = m_records.find(contentKey);
    if (!record || !record->shelved || record->isRemoved == isRemoved)
        return false;
    m_records.change(RemovalSet{contentKey, isRemoved});
    Q_EMIT changed();
    return true;
}

bool IssuesOnShelf::setStarred(const QByteArray &contentKey, bool isStarred)
{
    const bool isDone = m_records.change(StarSet{contentKey, isStarred});
    if (isDone)
        Q_EMIT changed();
    return isDone;
}

ShelfIssue shelfIssueOf(const IssueRecord &record)
{
    const facts::PublicationFacts facts = factsOf(record);
    ShelfIssue issue;
    issue.contentKey = record.issue.contentKey;
    issue.path = record.issue.path;
    issue.title = facts::windowTitle(facts, record.issue.title, system::readablePath(record.issue.path));
    issue.series = textIn(facts.series);
    issue.number = textIn(facts.number);
    issue.total = textIn(facts.total);
    issue.publisher = textIn(facts.publisher);
    if (facts.year)
        issue.year = facts.year->value;
    if (facts.covers)
        issue.covers = facts.covers->value;
    if (facts.published)
        issue.published = facts.published->value;
    issue.pageCount = record.issue.pageCount;
    if (record.place)
        issue.place = record.place->page;
    issue.added = record.shelved.value_or(QDateTime());
    issue.opened = record.issue.lastOpened;
    issue.isStarred = record.isStarred;
    return issue;
}

} // namespace fanye::shelf
