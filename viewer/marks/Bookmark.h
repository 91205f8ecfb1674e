// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QDateTime>

#include <vector>

namespace fanye::marks {

// A page has one bookmark or none.
struct Bookmark
{
    PageNumber page;
    QDateTime created; // kept to the millisecond

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

inline std::vector<PageNumber> pagesOf(const std::vector<Bookmark> &bookmarks)
{
    std::vector<PageNumber> pages;
    for (const Bookmark &bookmark : bookmarks)
        pages.push_back(bookmark.page);
    return pages;
}

} // namespace fanye::marks
