// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/EdgeMarks.h"

#include <optional>

namespace fanye::app {

using namespace contents;
using namespace search;
using namespace flip;

namespace {

constexpr int deepestLevel = 2;

} // namespace

void EdgeMarks::setContents(const Contents &contents)
{
    m_contents.clear();
    for (const ContentsEntry &entry : contents)
        if (entry.page && entry.level <= deepestLevel)
            m_contents.push_back({*entry.page, entry.level == 1 ? EdgeMark::Kind::Section : EdgeMark::Kind::Article});
}

void EdgeMarks::setBookmarks(const std::vector<PageNumber> &pages)
{
    m_bookmarks.clear();
    for (const PageNumber page : pages)
        m_bookmarks.push_back({page, EdgeMark::Kind::Bookmark});
}

void EdgeMarks::setMarked(const std::vector<PageNumber> &pages)
{
    m_marked.clear();
    for (const PageNumber page : pages)
        m_marked.push_back({page, EdgeMark::Kind::Mark});
}

void EdgeMarks::setHits(const Hits &hits)
{
    m_hits.clear();
    std::optional<PageNumber> last;
    for (const Hit &hit : hits.hits)
        if (hit.page != last) {
            m_hits.push_back({hit.page, EdgeMark::Kind::Hit});
            last = hit.page;
        }
}

std::vector<EdgeMark> EdgeMarks::all() const
{
    std::vector<EdgeMark> all = m_contents;
    all.insert(all.end(), m_bookmarks.begin(), m_bookmarks.end());
    all.insert(all.end(), m_marked.begin(), m_marked.end());
    all.insert(all.end(), m_hits.begin(), m_hits.end());
    return all;
}

} // namespace fanye::app
