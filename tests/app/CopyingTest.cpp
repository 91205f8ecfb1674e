// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/BookMenu.h"
#include "app/pages/Copying.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::app;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

IssueText threePages(const QStringList &folios)
{
    IssueText text = *readText({Typesetter(1).set(50, 100, QStringLiteral("one")),
                                Typesetter(2).set(50, 100, QStringLiteral("two")),
                                Typesetter(3).set(50, 100, QStringLiteral("three"))},
                               3, {});
    text.folios = Folios(folios);
    return text;
}

} // namespace

TEST_CASE("the source of a passage is the issue and the pages that it stands on, as they are printed")
{
    const QString title = QStringLiteral("%2 Monthly %1");
    const IssueText printed = threePages({QString(), QStringLiteral("02"), QStringLiteral("03")});
    const IssueText bare = threePages({});
    struct Row
    {
        const IssueText &text;
        TextSpan passage;
        QString source;
    };
    for (const Row &row : {Row{printed, {{page(2), 0}, {page(2), 3}}, QStringLiteral("— %2 Monthly %1, page 02")},
                           Row{printed, {{page(1), 0}, {page(3), 2}}, QStringLiteral("— %2 Monthly %1, pages 1–03")},
                           Row{bare, {{page(2), 1}, {page(3), 1}}, QStringLiteral("— %2 Monthly %1, pages 2–3")},
                           // It ends where the next page begins, and has nothing of it.
                           Row{bare, {{page(2), 0}, {page(3), 0}}, QStringLiteral("— %2 Monthly %1, page 2")}})
        CHECK(sourceOf(row.passage, row.text, title).toStdString() == row.source.toStdString());
}

TEST_CASE("what is searched of a selection is one line, and not all of a page")
{
    CHECK(searchableWords(QStringLiteral("  two\nwords\t ")) == QStringLiteral("two words"));
    const QString han = QString::fromUtf8("𠮷") + QString(200, QChar(0x4E00));
    CHECK(searchableWords(han).toStdU32String().size() == 60);
}
