// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarksAsMarkdown.h"

#include "MarkForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::marks;

TEST_CASE("marks as Markdown: by article, in the order of reading, with page and note")
{
    Mark first = someMark("a", 3), second = someMark("b", 5), place = someMark("c", 5, 300);
    first.note = QStringLiteral("# mine");
    second.text = QStringLiteral("two\nlines *here*");
    place.kind = MarkKind::Note;
    place.text.clear();
    place.note = QStringLiteral("look");
    const MarkdownWords words{QStringLiteral("Issue 3"),
                              [](PageNumber page) { return page.number() < 5 ? QStringLiteral("News") : QString(); },
                              [](PageNumber page) { return QStringLiteral("p. %1").arg(page.number()); }};
    CHECK(QString::fromUtf8(marksAsMarkdown({place, second, first}, words))
          == QString::fromUtf8("# Issue 3\n\n## News\n\n> 把竞争变成对话\n>\n> — p. 3\n\n\\# mine\n\n"
                               "> two\n> lines \\*here\\*\n>\n> — p. 5\n\nlook\n\n— p. 5\n\n"));
}
