// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;
using namespace fanye::search;
using namespace fanye::cli;
using namespace fanye::cli;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

std::string lineFor(const QJsonArray &array)
{
    return lineOf(array).trimmed().toStdString();
}

} // namespace

TEST_CASE("A rectangle names its page and is rounded to hundredths of a point")
{
    CHECK(lineFor(rectJson(page(3), QRectF(10.004, 20.006, 5, 7.5))) == "[3,10,20.01,15,27.51]");
}

TEST_CASE("An entry of the contents")
{
    ContentsEntry entry;
    entry.title = QStringLiteral("卷首语");
    entry.level = 2;
    entry.page = page(5);
    entry.folio = QStringLiteral("03");
    entry.source = ContentsSource::Printed;
    entry.confidence = 0.876;
    CHECK(lineFor(contentsJson({entry}))
          == R"([{"confidence":0.88,"folio":"03","level":2,"page":5,"source":"printed","title":"卷首语"}])");

    entry.page.reset();
    entry.folio.reset();
    const QJsonObject lost = contentsJson({entry}).first().toObject();
    CHECK(lost[QStringLiteral("page")].isNull());
    CHECK(lost[QStringLiteral("folio")].isNull());
    CHECK(lost.contains(QStringLiteral("page")));
}

TEST_CASE("Every source and every tier has its name")
{
    const std::vector<std::pair<ContentsSource, QString>> sources{
        {ContentsSource::Outline, QStringLiteral("outline")},
        {ContentsSource::Links, QStringLiteral("links")},
        {ContentsSource::Printed, QStringLiteral("printed")},
        {ContentsSource::Typography, QStringLiteral("typography")},
    };
    for (const auto &[source, name] : sources) {
        ContentsEntry entry;
        entry.source = source;
        CHECK(contentsJson({entry}).first()[QStringLiteral("source")].toString() == name);
    }
    const std::vector<std::pair<Tier, QString>> tiers{
        {Tier::Strict, QStringLiteral("strict")},
        {Tier::Loose, QStringLiteral("loose")},
        {Tier::Pinyin, QStringLiteral("pinyin")},
        {Tier::Near, QStringLiteral("near")},
    };
    for (const auto &[tier, name] : tiers) {
        Hits hits;
        hits.tier = tier;
        CHECK(hitsJson(hits)[QStringLiteral("tier")].toString() == name);
    }
}

TEST_CASE("Hits, over a page end")
{
    Hits hits;
    hits.query.text = QStringLiteral("a\"b");
    hits.furnitureCount = 4;
    hits.pagesWithoutText = {page(2), page(13)};
    Hit hit;
    hit.page = page(8);
    hit.endPage = page(9);
    hit.snippet = QStringLiteral("x a\"b y");
    hit.matchStart = 2;
    hit.matchEnd = 5;
    hit.rects = {{page(8), QRectF(1, 2, 3, 4)}, {page(9), QRectF(5, 6, 7, 8)}};
    hits.hits = {hit};
    CHECK(lineOf(hitsJson(hits)).toStdString()
          == R"({"count":1,"furniture_count":4,"hits":[{"end_page":9,"match":[2,5],"page":8,)"
             R"("rects":[[8,1,2,4,6],[9,5,6,12,14]],"snippet":"x a\"b y"}],"pages_without_text":[2,13],)"
             R"("query":"a\"b","tier":"strict"})"
             "\n");
}

TEST_CASE("A link leads to a page or to an address")
{
    Link link;
    link.page = page(1);
    link.rect = QRectF(1, 2, 3, 4);
    link.target = page(7);
    CHECK(lineFor(linksJson({link})) == R"([{"page":1,"rect":[1,1,2,4,6],"target_page":7,"url":null}])");
    link.target.reset();
    link.url = QStringLiteral("https://example.org/");
    CHECK(lineFor(linksJson({link}))
          == R"([{"page":1,"rect":[1,1,2,4,6],"target_page":null,"url":"https://example.org/"}])");
}
