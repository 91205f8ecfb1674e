// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/ContentsForCopy.h"

#include "contents/ContentsForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(','));
}

} // namespace

TEST_CASE("A copy gets the contents as its outline, without empty levels")
{
    Contents contents = contentsFromText(QStringLiteral("a 1\n    b 2\n    c 3\n  d -\ne 4\n"));
    contents[1].top = 40;
    contents[4].title = QStringLiteral("evil\u202E\n title");
    const auto outline = contentsForCopy(contents, {}, {}, 4).outline;
    REQUIRE(outline.size() == 5);
    CHECK(outline[0] == OutlineItem{QStringLiteral("a"), 1, PageNumber::fromNumber(1), {}});
    CHECK(outline[1] == OutlineItem{QStringLiteral("b"), 2, PageNumber::fromNumber(2), 40.0});
    CHECK(outline[2].level == 2);
    CHECK(outline[3] == OutlineItem{QStringLiteral("d"), 2, {}, {}});
    CHECK(outline[4] == OutlineItem{QStringLiteral("evil title"), 1, PageNumber::fromNumber(4), {}});
}

TEST_CASE("A copy gets the printed numbers as its labels")
{
    struct Row
    {
        const char *what;
        const char *folios;
        const char *labels;
        const char *expected;
    };
    const auto row = GENERATE(values<Row>({
        {"none is printed", ",,", "x,y,z", ""},
        {"pages without a number", ",,01,02", "", "[1],[2],01,02"},
        {"labels that only count are another page's number", ",,1,2", "1,2,3,4", "[1],[2],1,2"},
        {"labels of their own", ",,1,2", "Cover,Inside,3,4", "Cover,Inside,1,2"},
    }));
    CAPTURE(row.what);
    const QStringList folios = words(row.folios);
    const QStringList labels = *row.labels ? words(row.labels) : QStringList();
    const QStringList expected = *row.expected ? words(row.expected) : QStringList();
    CHECK(contentsForCopy({}, Folios(folios), labels, int(folios.size())).labels == expected);
}
