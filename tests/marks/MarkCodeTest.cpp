// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::marks;

TEST_CASE("a mark is read back as it was written")
{
    Mark mark = someMark();
    CHECK(decoded(mark.id, encoded(mark)) == mark);
    for (const MarkKind kind : {MarkKind::Highlight, MarkKind::Underline, MarkKind::Note})
        for (const MarkColour colour : markColours) {
            mark.kind = kind;
            mark.colour = colour;
            mark.note = QStringLiteral("two\nlines, \"quoted\" \\ 与汉字");
            CHECK(decoded(mark.id, encoded(mark)) == mark);
        }
    mark.note = QString(longestNote, QLatin1Char('n'));
    CHECK(decoded(mark.id, encoded(mark)) == mark);
    mark.rects = {{PageNumber::fromNumber(1), QRectF(10, 20, 0, 0)}}; // a place
    CHECK(decoded(mark.id, encoded(mark)) == mark);
}

TEST_CASE("a place that the first version wrote with a size of -1 is read")
{
    Mark place = someMark();
    place.rects = {{PageNumber::fromNumber(1), QRectF(297.6, 40.4, 0, 0)}};
    QByteArray code = encoded(place);
    REQUIRE(code.contains("[1,297.6,40.4,297.6,40.4]"));
    code.replace("[1,297.6,40.4,297.6,40.4]", "[1,297.6,40.4,296.6,39.4]");
    const auto read = decoded(place.id, code);
    REQUIRE(read);
    CHECK(read->rects[0].rect.width() == 0);
    CHECK(read->rects[0].rect.height() == 0);
}

TEST_CASE("what is damaged or unknown is no mark")
{
    const QByteArray good = encoded(someMark());
    REQUIRE(decoded(QStringLiteral("a"), good));
    CHECK(!decoded({}, good));
    struct Row
    {
        const char *from;
        const char *to;
    };
    for (const Row &row : {Row{"\"highlight\"", "\"of a later version\""}, Row{"\"green\"", "7"}, Row{"[[3,", "[[0,"},
                           Row{"[[3,", "[[\"3\","}, Row{"[[3,50,", "[[3,1e300,"}, Row{"[[3,50,", "[[3,500,"},
                           Row{"[[3,50,", "[[3,50,50,"}, Row{"{", "["}}) {
        INFO(row.from << " -> " << row.to);
        QByteArray bad = good;
        REQUIRE(bad.contains(row.from));
        bad.replace(bad.indexOf(row.from), qsizetype(qstrlen(row.from)), row.to);
        CHECK(!decoded(QStringLiteral("a"), bad));
    }
    Mark mark = someMark();
    mark.rects.clear();
    CHECK(!decoded(mark.id, encoded(mark)));
    mark.rects.assign(mostMarkRects + 1, {PageNumber::fromNumber(1), QRectF(0, 0, 1, 1)});
    CHECK(!decoded(mark.id, encoded(mark)));
    mark = someMark();
    mark.note = QString(longestNote + 1, QLatin1Char('n'));
    CHECK(!decoded(mark.id, encoded(mark)));
    CHECK(!decoded(QStringLiteral("a"), {}));
}

TEST_CASE("marks stand in the order of reading")
{
    CHECK(standsBefore(someMark("b", 2), someMark("a", 3)));
    CHECK(standsBefore(someMark("b", 3, 50), someMark("a", 3, 100)));
    CHECK(standsBefore(someMark("a"), someMark("b")));
    CHECK(!standsBefore(someMark("a"), someMark("a")));
}
