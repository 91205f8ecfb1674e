// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/EdgeMarks.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;
using namespace fanye::search;
using namespace fanye::flip;
using namespace fanye::app;

namespace {

using Kind = EdgeMark::Kind;

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

ContentsEntry entry(int level, std::optional<PageNumber> begins)
{
    ContentsEntry entry;
    entry.level = level;
    entry.page = begins;
    return entry;
}

Hits hitsOn(std::vector<int> pages)
{
    Hits hits;
    for (int number : pages) {
        hits.hits.emplace_back();
        hits.hits.back().page = hits.hits.back().endPage = page(number);
    }
    return hits;
}

} // namespace

TEST_CASE("the edges are marked for sections, articles, bookmarks and pages with hits")
{
    EdgeMarks marks;
    CHECK(marks.all().empty());
    marks.setContents({entry(1, page(2)), entry(2, page(3)), entry(3, page(4)), entry(1, {}), entry(2, page(9))});
    marks.setBookmarks({page(5), page(1)});
    marks.setHits(hitsOn({3, 3, 3, 8}));
    CHECK(marks.all()
          == std::vector<EdgeMark>{{page(2), Kind::Section},
                                   {page(3), Kind::Article},
                                   {page(9), Kind::Article},
                                   {page(5), Kind::Bookmark},
                                   {page(1), Kind::Bookmark},
                                   {page(3), Kind::Hit},
                                   {page(8), Kind::Hit}});
}

TEST_CASE("other hits leave the edge marks of contents and bookmarks as they are")
{
    EdgeMarks marks;
    marks.setContents({entry(1, page(2))});
    marks.setBookmarks({page(5)});
    marks.setHits(hitsOn({3}));
    marks.setHits(hitsOn({7}));
    CHECK(marks.all()
          == std::vector<EdgeMark>{{page(2), Kind::Section}, {page(5), Kind::Bookmark}, {page(7), Kind::Hit}});
    marks.setHits({});
    CHECK(marks.all() == std::vector<EdgeMark>{{page(2), Kind::Section}, {page(5), Kind::Bookmark}});
}
