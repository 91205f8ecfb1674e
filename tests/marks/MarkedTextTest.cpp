// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkedText.h"

#include "MarkForTests.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::marks;
using namespace fanye::text;

namespace {

PageNumber number(int page)
{
    return PageNumber::fromNumber(page);
}

} // namespace

TEST_CASE("a selection becomes a mark: a rectangle for each line, the words as one reads them")
{
    Typesetter first(1), second(2);
    first.set(50, 100, QStringLiteral("one two")).set(50, 300, QStringLiteral("three"));
    second.set(50, 100, QStringLiteral("four"));
    const auto text = readText({first, second}, 2, {});
    const auto mark = markOf(*text, {{number(1), 3}, {number(2), 4}}, MarkKind::Underline, MarkColour::Pink);
    REQUIRE(mark);
    REQUIRE(mark->rects.size() == 3);
    CHECK(mark->rects[0].page == number(1));
    CHECK(mark->rects[2].page == number(2));
    CHECK(mark->page() == number(1));
    CHECK(mark->kind == MarkKind::Underline);
    CHECK(mark->colour == MarkColour::Pink);
    CHECK(mark->text == QStringLiteral("two\nthree four"));
    CHECK(!markOf(*text, {{number(1), 3}, {number(1), 3}}, MarkKind::Highlight, MarkColour::Yellow));
    CHECK(!markOf(*text, {{number(9), 0}, {number(9), 3}}, MarkKind::Highlight, MarkColour::Yellow));
}
