// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/HitSpans.h"
#include "app/textmode/ReaderSpans.h"
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

TEST_CASE("the reader's marks become spans; the signs of notes and other pages do not")
{
    Typesetter first(1);
    first.set(50, 100, QStringLiteral("one two"));
    const auto text = readText({first}, 1, {});
    const PageText &page = *text->find(PageNumber::fromNumber(1));
    const QRectF two = page.glyphs[3].box.toRect() | page.glyphs[5].box.toRect();
    const auto mark = [&](int number, flip::FaceMark::Kind kind) {
        return flip::ReaderMark{PageNumber::fromNumber(number), {kind, two, Qt::green}, QStringLiteral("id")};
    };
    using Kind = flip::FaceMark::Kind;
    const TextSpan span{{page.page, 3}, {page.page, 6}};
    CHECK(readerSpansOn(
              page, {mark(1, Kind::Highlight), mark(1, Kind::Underline), mark(1, Kind::Note), mark(2, Kind::Highlight)})
          == std::vector<ReaderSpan>{{span, false, Qt::green}, {span, true, Qt::green}});
}
