// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "flip/book/EdgeMark.h"
#include "search/Search.h"

#include <vector>

namespace fanye::app {

// What is marked on the page edges. The marks of each source are kept, and made anew only when that source changes.
// Pure.
class EdgeMarks
{
public:
    void setContents(const contents::Contents &contents); // sections and articles, not the headings inside an article
    void setBookmarks(const std::vector<PageNumber> &pages);
    void setMarked(const std::vector<PageNumber> &pages); // by the reader; each page once
    void setHits(const search::Hits &hits); // each page once for all of its hits

    std::vector<flip::EdgeMark> all() const;

private:
    std::vector<flip::EdgeMark> m_contents, m_bookmarks, m_marked, m_hits;
};

} // namespace fanye::app
