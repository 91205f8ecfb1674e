// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/Whereabouts.h"

#include "contents/ContentsForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

// An issue whose pages carry these running heads and nothing else, one page for each.
IssueText withHeads(const QStringList &heads)
{
    IssueText text;
    text.pageCount = int(heads.size());
    for (int index = 0; index < heads.size(); ++index) {
        PageText page;
        page.page = PageNumber::fromIndex(index);
        for (const char32_t sign : heads[index].toStdU32String()) {
            Glyph glyph;
            glyph.codePoint = sign;
            page.glyphs.push_back(glyph);
        }
        TextLine line;
        line.count = int(page.glyphs.size());
        line.role = Role::RunningHead;
        page.lines.push_back(line);
        text.pages.push_back(page);
    }
    return text;
}

} // namespace

TEST_CASE("A page lies in the article and the section that began last")
{
    Contents contents = contentsFromText(QString::fromUtf8("卷首语 2\n要闻 4\n  一则 5\n    缘起 6\n  二则 8\n简讯 9\n"));
    contents[3].source = ContentsSource::Typography;
    struct Row
    {
        int page;
        const char *expected;
    };
    for (const Row &row : {Row{1, ""}, {2, "卷首语"}, {3, "卷首语"}, {4, "要闻"}, {5, "要闻 › 一则"}, {7, "要闻 › 一则"},
                           {8, "要闻 › 二则"}, {9, "简讯"}, {40, "简讯"}}) {
        CAPTURE(row.page);
        CHECK(whereaboutsAt(contents, {}, PageNumber::fromNumber(row.page)).whole() == QString::fromUtf8(row.expected));
    }
    CHECK(whereaboutsAt(contents, {}, PageNumber::fromNumber(8)).nearest() == QString::fromUtf8("二则"));
}

TEST_CASE("Of a deep outline the outermost and the innermost are told, and articles without a section stand alone")
{
    const Contents deep = contentsFromText(QStringLiteral("Part 1\n  Chapter 2\n    Section 3\n"));
    CHECK(whereaboutsAt(deep, {}, PageNumber::fromNumber(3)).whole() == QStringLiteral("Part › Section"));
    const Contents orphan = contentsFromText(QStringLiteral("  a 1\n  b 2\n"));
    CHECK(whereaboutsAt(orphan, {}, PageNumber::fromNumber(2)).whole() == QStringLiteral("b"));
}

TEST_CASE("Without contents the running head tells, but not the one that is on every page")
{
    const auto page = PageNumber::fromNumber(2);
    const IssueText sections = withHeads({QStringLiteral("News"), QStringLiteral("NEWS"), QStringLiteral("Letters"),
                                          QStringLiteral("Letters"), QStringLiteral("Back")});
    CHECK(whereaboutsAt({}, sections, page).whole() == QStringLiteral("NEWS"));
    const IssueText magazine
        = withHeads({QStringLiteral("Monthly"), QStringLiteral("Monthly"), QStringLiteral("Back")});
    CHECK(whereaboutsAt({}, magazine, page) == Whereabouts());
    CHECK(whereaboutsAt({}, sections, PageNumber::fromNumber(9)) == Whereabouts());
}
