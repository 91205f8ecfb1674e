// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/ListedMark.h"

#include "MarkForTests.h"
#include "marks/TextUnder.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

#include <algorithm>

using namespace fanye;
using namespace fanye::marks;
using namespace fanye::text;

namespace {

Annotation annotationOn(int page, AnnotationKind kind, const std::vector<QRectF> &rects)
{
    Annotation annotation;
    annotation.page = PageNumber::fromNumber(page);
    annotation.kind = kind;
    annotation.rects = rects;
    return annotation;
}

} // namespace

TEST_CASE("the words under rectangles are those that one reads there, line after line")
{
    Typesetter page(1);
    page.set(50, 100, QStringLiteral("one two")).set(50, 114, QStringLiteral("three")).set(50, 300, QStringLiteral("far"));
    const auto text = readText({page}, 1, {});
    REQUIRE(!text->pages.empty());
    const PageText &read = text->pages.front();
    const QRectF all = read.lines.front().box | read.lines[1].box;
    CHECK(textUnder(read, {all}).simplified() == QStringLiteral("one two three"));
    CHECK(textUnder(read, {read.lines[1].box}) == QStringLiteral("three"));
    CHECK(textUnder(read, {read.lines[0].box, read.lines[2].box}).simplified() == QStringLiteral("one two far"));
    CHECK(textUnder(read, {QRectF(0, 0, 5, 5)}).isEmpty());
    CHECK(markedText(*text, annotationOn(1, AnnotationKind::StrikeOut, {read.lines[1].box})) == QStringLiteral("three"));
    CHECK(markedText(*text, annotationOn(1, AnnotationKind::Note, {read.lines[1].box})).isEmpty());
    CHECK(markedText(*text, annotationOn(9, AnnotationKind::Highlight, {all})).isEmpty());
}

TEST_CASE("a thousand rectangles over a page full of lines do not take long")
{
    Typesetter page(1);
    std::vector<QRectF> rects;
    for (int i = 0; i < 200; ++i) {
        page.set(50, 10 + 4 * i, QStringLiteral("a line of words that goes on and on"));
        rects.insert(rects.end(), 10, QRectF(50, 8 + 4 * i, 400, 4));
    }
    const auto text = readText({page}, 1, {});
    CHECK(textUnder(text->pages.front(), rects).size() > 1000);
}

TEST_CASE("marks of the reader and of the file stand in one order")
{
    std::vector<ListedMark> all{listed(annotationOn(3, AnnotationKind::Note, {{50, 90, 10, 10}}), {}),
                                listed(someMark("a", 3, 100)), listed(annotationOn(2, AnnotationKind::Ink, {{0, 0, 1, 1}}), {}),
                                listedBookmark(PageNumber::fromNumber(3), {})};
    std::sort(all.begin(), all.end(),
              [](const ListedMark &a, const ListedMark &b) { return standsBefore(a, b); });
    QStringList kinds;
    for (const ListedMark &mark : all)
        kinds << mark.kind;
    CHECK(kinds
          == QStringList{QStringLiteral("ink"), QStringLiteral("bookmark"), QStringLiteral("note"),
                         QStringLiteral("highlight")});
    CHECK(all.back().colour == QStringLiteral("green"));
    CHECK(asMark(all.back()).rects == someMark().rects);
    CHECK(asMark(all[1]).rects.size() == 1); // a mark has a place
}
