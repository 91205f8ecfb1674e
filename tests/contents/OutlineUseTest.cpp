// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/OutlineSanity.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

// One title a page, each leading to its own page of an issue without text.
bool isTaken(const std::vector<QString> &titles)
{
    std::vector<OutlineItem> outline;
    std::vector<PageGlyphs> pages;
    for (const QString &title : titles) {
        const auto page = PageNumber::fromIndex(int(outline.size()));
        outline.push_back({title, 1, page, {}});
        pages.push_back({page, {}, {}, 0});
    }
    const auto text = readText(pages, int(pages.size()), {});
    const std::vector<Heading> headings;
    return isSane(outline, headings, HeadingIndex(headings), PageLookup(*text));
}

} // namespace

TEST_CASE("an outline is taken in whatever script its titles are written")
{
    CHECK(isTaken({QStringLiteral("封面"), QStringLiteral("目录"), QStringLiteral("卷首语"), QStringLiteral("三泡")}));
    CHECK(isTaken({QStringLiteral("Cover"), QStringLiteral("Contents"), QStringLiteral("A Page Is a Door"),
                   QStringLiteral("Letters")}));
    CHECK(isTaken({QStringLiteral("はじめに"), QStringLiteral("目次"), QStringLiteral("第一章"), QStringLiteral("あとがき")}));
    CHECK(isTaken({QStringLiteral("머리말"), QStringLiteral("차례"), QStringLiteral("부록"), QStringLiteral("찾아보기")}));
}

TEST_CASE("an outline that says nothing is not taken")
{
    CHECK_FALSE(isTaken(
        {QStringLiteral("Page 1"), QStringLiteral("Page 2"), QStringLiteral("Page 3"), QStringLiteral("Page 4")}));
    CHECK_FALSE(isTaken({QStringLiteral("第 1 页"), QStringLiteral("第 2 页"), QStringLiteral("第 3 页")}));
    CHECK_FALSE(isTaken({QStringLiteral("scan_01.jpg"), QStringLiteral("scan_02.jpg"), QStringLiteral("scan_03.jpg")}));
    CHECK_FALSE(isTaken({QStringLiteral("--"), QStringLiteral("***"), QStringLiteral("…")}));
    CHECK_FALSE(isTaken({QStringLiteral("封面"), QStringLiteral("封底")}));
}
