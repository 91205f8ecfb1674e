// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkAnnotations.h"

#include "MarkForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::marks;

TEST_CASE("a mark is an annotation on each of its pages, with the note on the first")
{
    Mark mark = someMark("a", 3);
    mark.rects.push_back({PageNumber::fromNumber(4), QRectF(1, 2, 3, 4)});
    mark.note = QStringLiteral("one\r\ntwo");
    const auto all = annotationsOf({mark}, QStringLiteral("王\u202E"), 50);
    REQUIRE(all.size() == 2);
    CHECK(all[0].page == PageNumber::fromNumber(3));
    CHECK(all[0].kind == AnnotationKind::Highlight);
    CHECK(all[0].rects.size() == 2);
    CHECK(all[0].note == QStringLiteral("one\ntwo"));
    CHECK(all[0].author == QStringLiteral("王"));
    CHECK(all[0].name == QStringLiteral("fanye-a"));
    CHECK(all[0].colour == 0xB9E8A6U);
    CHECK(all[0].created == mark.created);
    CHECK(all[1].page == PageNumber::fromNumber(4));
    CHECK(all[1].rects == std::vector<QRectF>{QRectF(1, 2, 3, 4)});
    CHECK(all[1].note.isEmpty());
    CHECK(all[1].name == QStringLiteral("fanye-a-1"));
}

TEST_CASE("underlines are darker than a highlighter, notes are places, and marks on lost pages are left out")
{
    Mark underline = someMark("u", 1), note = someMark("n", 2);
    underline.kind = MarkKind::Underline;
    note.kind = MarkKind::Note;
    note.rects = {{PageNumber::fromNumber(2), QRectF(50, 60, 0, 0)}};
    const auto all = annotationsOf({underline, note, someMark("x", 9)}, {}, 2);
    REQUIRE(all.size() == 2);
    CHECK(all[0].kind == AnnotationKind::Underline);
    CHECK((*all[0].colour & 0xFF) < 0xA6U);
    CHECK(all[1].kind == AnnotationKind::Note);
}
