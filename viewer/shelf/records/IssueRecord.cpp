// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/records/IssueRecord.h"

#include <algorithm>

namespace fanye::shelf {

std::vector<ShelvedIssue> recentIn(const IssueRecords &records, int most)
{
    std::vector<ShelvedIssue> all;
    for (const auto &[key, record] : records)
        if (record.isRecent)
            all.push_back(record.issue);
    std::stable_sort(all.begin(), all.end(),
                     [](const ShelvedIssue &a, const ShelvedIssue &b) { return a.lastOpened > b.lastOpened; });
    if (all.size() > std::size_t(most))
        all.resize(std::size_t(most));
    return all;
}

bool hasReadersWork(const IssueRecord &record)
{
    return !record.bookmarks.empty() || !record.marks.empty() || !record.facts.empty();
}

std::vector<QByteArray> likelyVersions(const IssueRecords &records, const ShelvedIssue &issue, int most)
{
    std::vector<const ShelvedIssue *> likely;
    for (const auto &[key, record] : records)
        if (key != issue.contentKey && hasReadersWork(record)
            && (record.issue.path == issue.path || (!issue.title.isEmpty() && record.issue.title == issue.title)))
            likely.push_back(&record.issue);
    std::stable_sort(likely.begin(), likely.end(), [&](const ShelvedIssue *a, const ShelvedIssue *b) {
        const bool isAThere = a->path == issue.path, isBThere = b->path == issue.path;
        return isAThere != isBThere ? isAThere : a->lastOpened > b->lastOpened;
    });
    std::vector<QByteArray> keys;
    for (std::size_t i = 0; i < likely.size() && i < std::size_t(most); ++i)
        keys.push_back(likely[i]->contentKey);
    return keys;
}

bool hasBookmark(const IssueRecord &record, PageNumber page)
{
    const auto &all = record.bookmarks;
    return std::any_of(all.begin(), all.end(), [page](const Bookmark &bookmark) { return bookmark.page == page; });
}

} // namespace fanye::shelf
