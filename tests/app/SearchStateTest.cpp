// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchState.h"
#include "app/search/SearchText.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::search;
using namespace fanye::app;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

Hit hitOn(int number)
{
    Hit hit;
    hit.page = hit.endPage = page(number);
    hit.rects = {{page(number), {10, 10, 30, 12}}};
    return hit;
}

const std::vector<Hit> hits{hitOn(3), hitOn(3), hitOn(8)};

} // namespace

TEST_CASE("the first hit is the one from the page on show on, the last the one before it")
{
    struct Row
    {
        int page, first, last;
    };
    for (const Row &row : {Row{1, 0, 2}, Row{3, 0, 2}, Row{4, 2, 1}, Row{8, 2, 1}, Row{9, 0, 2}}) {
        CAPTURE(row.page);
        CHECK(firstHitFrom(hits, page(row.page)) == row.first);
        CHECK(lastHitBefore(hits, page(row.page)) == row.last);
    }
}

TEST_CASE("a hit is known again by its place, or by the words around it where the page is cut in another way")
{
    std::vector<Hit> now = hits;
    now[1].rects[0].rect.translate(0, 40);
    now[2].snippet = QStringLiteral("the old harbour");
    Hit former = now[1];
    former.snippet = QStringLiteral("a longer passage is known of now");
    CHECK(hitAt(now, former) == 1);
    former = now[2];
    former.rects[0].rect.translate(-20, -20);
    CHECK(hitAt(now, former) == 2);
    former.matchStart = 4; // another hit in the same words
    CHECK_FALSE(hitAt(now, former));
    former = hitOn(4);
    former.snippet = now[2].snippet;
    CHECK_FALSE(hitAt(now, former));
    CHECK_FALSE(hitAt({}, former));
}

TEST_CASE("a hit over a page end lights both pages, the current one apart")
{
    Hits found;
    found.hits = hits;
    found.hits[1].rects.push_back({page(4), {10, 40, 20, 12}});
    const auto highlights = highlightsOf(found, 1);
    REQUIRE(highlights.size() == 3);
    CHECK(highlights[0].page == page(3));
    CHECK(highlights[0].hits.size() == 1);
    CHECK(highlights[0].current.size() == 1);
    CHECK(highlights[1].current.size() == 1);
    CHECK(highlights[2].hits.size() == 1);
}

TEST_CASE("consecutive pages are named as a run")
{
    CHECK(pageRuns({}) == QString());
    CHECK(pageRuns({page(2)}) == QStringLiteral("2"));
    CHECK(pageRuns({page(2), page(13), page(14), page(15), page(18), page(19)}) == QStringLiteral("2, 13–15, 18–19"));
}

TEST_CASE("what cannot be found is said honestly")
{
    Hits found;
    found.query.text = QStringLiteral("月报");
    found.furnitureCount = 24;
    found.pagesWithoutText = {page(13), page(14)};
    CHECK(headWords(found, 50, 50) == QStringLiteral("Not found"));
    CHECK(headWords(found, 37, 50) == QStringLiteral("Not found · reading 37/50"));
    CHECK(noteWords(found).contains(QStringLiteral("24")));
    CHECK(noteWords(found).contains(QStringLiteral("13–14")));
    CHECK_FALSE(noteWords(found).contains(QStringLiteral("fonts")));
    found.garbledPages = {page(3)};
    CHECK(noteWords(found).contains(QStringLiteral("3 lack character codes")));
    CHECK(noteWords(found).startsWith(QStringLiteral("0 in the text, 24 in running heads")));
    found.hits = hits;
    CHECK(noteWords(found).startsWith(QStringLiteral("24 more in running heads")));
    CHECK_FALSE(noteWords(found).contains(QStringLiteral("could not be read")));
    CHECK(noteWords(found, {page(7), page(8)}).contains(QStringLiteral("7–8 could not be read")));
}

TEST_CASE("which hit of how many the reader stands on is said, with how it was found")
{
    Hits found;
    found.query.text = QStringLiteral("yuebao");
    found.hits = hits;
    found.tier = Tier::Pinyin;
    CHECK(headWords(found, 50, 50, 1) == QStringLiteral("Hit 2 of 3 · by pinyin"));
    CHECK(headWords(found, 37, 50, 2) == QStringLiteral("Hit 3 of 3 · by pinyin · reading 37/50"));
}
