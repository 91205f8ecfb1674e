// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/HitSpans.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::app;
using namespace fanye::search;
using namespace fanye::text;

TEST_CASE("hits become spans of the glyphs in their rectangles")
{
    Typesetter first(1), second(2);
    first.set(50, 100, QStringLiteral("one two")).set(50, 120, QStringLiteral("three"));
    second.set(50, 100, QStringLiteral("two"));
    const auto text = readText({first, second}, 2, {});
    const SearchIndex index(text);
    Query query;
    query.text = QStringLiteral("two");
    const Hits hits = index.find(query);
    REQUIRE(hits.hits.size() == 2);
    const auto page = [](int number) { return PageNumber::fromNumber(number); };
    const std::vector<HitSpan> onFirst{{{{page(1), 3}, {page(1), 6}}, false}};
    const std::vector<HitSpan> onSecond{{{{page(2), 0}, {page(2), 3}}, true}};
    CHECK(hitSpansOn(*text->find(page(1)), hits, 1) == onFirst);
    CHECK(hitSpansOn(*text->find(page(2)), hits, 1) == onSecond);
    CHECK(hitSpansOn(*text->find(page(1)), {}, std::nullopt).empty());
}
