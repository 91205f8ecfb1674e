// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/IssueRecord.h"

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

bool hasBookmark(const IssueRecord &record, PageNumber page)
{
    const auto &all = record.bookmarks;
    return std::any_of(all.begin(), all.end(), [page](const Bookmark &bookmark) { return bookmark.page == page; });
}

} // namespace fanye::shelf
