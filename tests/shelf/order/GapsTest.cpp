// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/Gaps.h"

#include "order/IssuesForTests.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

// "2023:1,2,5 2024:1-2" as issues of one series.
ShelfIssues seriesWith(const QString &years)
{
    QStringList lines;
    for (const QString &year : years.split(u' ', Qt::SkipEmptyParts))
        for (const QString &number : year.section(u':', 1).split(u','))
            lines << QStringLiteral("s|%1|%2").arg(year.section(u':', 0, 0), number);
    return issuesFrom(lines);
}

std::string gapText(const ShelfIssues &issues)
{
    QStringList all;
    for (const Series &series : seriesOf(issues))
        for (const auto &[year, gaps] : gapsIn(issues, series)) {
            QStringList ranges;
            for (const Gap &gap : gaps)
                ranges << (gap.first == gap.last ? QString::number(gap.first)
                                                 : QStringLiteral("%1-%2").arg(gap.first).arg(gap.last));
            all << QStringLiteral("%1:%2").arg(year).arg(ranges.join(u','));
        }
    return all.join(u' ').toStdString();
}

} // namespace

TEST_CASE("which numbers a series lacks")
{
    struct Row
    {
        const char *issues, *gaps;
    };
    const auto row = GENERATE(values<Row>({
        {"2024:1,2,3,4,5,6", ""},
        {"2024:1,2,3,4,5,6,8", "2024:7"},
        {"2024:5,6,9,10,12", "2024:7-8,11"},
        {"2024:5,6", ""}, // perhaps the reader began with number 5
        {"2023:11,12 2024:3,4", "2024:1-2"},
        {"2022:12 2024:3,4", ""}, // a year without any is not guessed at
        {"2024:1-2,3,5-6", "2024:4"}, // double issues
        {"2024:1,3 2024:2", ""},
        {"2024:3", ""},
        {"2021:10,11,12 2022:11,12 2023:11 2024:1", "2022:1-10 2023:1-10,12"},
        {"2022:11,12 2023:1,2,3,4,5,6,7,8,9,10,11 2024:1", ""}, // only one year ends with 12
        {"2024:101,103", ""}, // counted on from year to year
        {"2024:一,三", ""},
        {"2024:0,2", ""},
        {"2024:3-1,5", ""},
    }));
    CAPTURE(row.issues);
    CHECK(gapText(seriesWith(QString::fromUtf8(row.issues))) == row.gaps);
}

TEST_CASE("the year of a number may be known by its months or its day only")
{
    ShelfIssues issues = issuesFrom({QStringLiteral("s||1"), QStringLiteral("s||4")});
    issues[0].covers = facts::MonthSpan{{2024, 1}, {2024, 1}};
    issues[1].published = QDate(2024, 4, 7);
    CHECK(gapText(issues) == "2024:2-3");
}

TEST_CASE("a number as figures")
{
    CHECK(numberSpanIn(QStringLiteral("3")) == NumberSpan{3, 3});
    CHECK(numberSpanIn(QStringLiteral("11-12")) == NumberSpan{11, 12});
    CHECK(numberSpanIn(QStringLiteral("11/12")) == NumberSpan{11, 12});
    for (const char *other : {"", "0", "三", "12-11", "1-99", "12345", "3a", "增刊"})
        CHECK_FALSE(numberSpanIn(QString::fromUtf8(other)));
}
