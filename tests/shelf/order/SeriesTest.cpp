// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/SeriesNames.h"

#include "order/IssuesForTests.h"
#include "shelf/order/SeriesOrder.h"

#include <algorithm>

using namespace fanye;
using namespace fanye::shelf;

namespace {

// "name: 3" for each series, in order of name.
std::string seriesText(const QStringList &lines)
{
    QStringList all;
    for (const Series &series : seriesOf(issuesFrom(lines)))
        all << QStringLiteral("%1: %2").arg(series.name).arg(series.issues.size());
    all.sort();
    return all.join(QStringLiteral("; ")).toStdString();
}

QStringList year(const QString &series, int year, int from, int to)
{
    QStringList lines;
    for (int number = from; number <= to; ++number)
        lines << QStringLiteral("%1|%2|%3").arg(series).arg(year).arg(number);
    return lines;
}

} // namespace

TEST_CASE("names that a reader takes for the same make one series")
{
    CHECK(seriesText({QStringLiteral("清源月刊|2024|1"), QStringLiteral("清源月刊|2024|2"),
                      QStringLiteral("清 源 月 刊|2024|3"), QStringLiteral("清源月刊 |2024|4")})
          == "清源月刊: 4");
    CHECK(seriesText(
              {QStringLiteral("國際貿易|2024|1"), QStringLiteral("国际贸易|2024|2"), QStringLiteral("国际贸易|2024|3")})
          == "国际贸易: 3");
    CHECK(seriesText({QStringLiteral("Office Weekly|2024|1"), QStringLiteral("OFFICE WEEKLY|2024|2")}).find(": 2")
          != std::string::npos);
}

TEST_CASE("an issue without a series is in none")
{
    CHECK(seriesText({QStringLiteral("|2024|1"), QStringLiteral(" |2024|2")}).empty());
}

TEST_CASE("a rare name that differs in one sign of eight is a misprint of a frequent one")
{
    const QString right = QStringLiteral("清源经济研究月报");
    QStringList lines = year(right, 2024, 1, 6);
    SECTION("as here")
    {
        lines << QStringLiteral("清源经济研究月扱|2024|7");
        CHECK(seriesText(lines) == "清源经济研究月报: 7");
    }
    SECTION("not where both have an issue of one number")
    {
        lines << QStringLiteral("清源经济研究月扱|2024|6");
        CHECK(seriesText(lines) == "清源经济研究月扱: 1; 清源经济研究月报: 6");
    }
    SECTION("not where the other is as frequent")
    {
        lines += year(QStringLiteral("清源经济研究季报"), 2023, 1, 4);
        CHECK(seriesText(lines) == "清源经济研究季报: 4; 清源经济研究月报: 6");
    }
    SECTION("not in a short name")
    {
        CHECK(seriesText(year(QStringLiteral("清源月刊"), 2024, 1, 6) + year(QStringLiteral("清源周刊"), 2024, 7, 7))
              == "清源周刊: 1; 清源月刊: 6");
    }
}

TEST_CASE("issues stand in their series by year, number, month and title")
{
    struct Row
    {
        const char *before, *after;
    };
    const auto row = GENERATE(values<Row>({
        {"s|2023|12", "s|2024|1"},
        {"s|2024|2", "s|2024|10"},
        {"s|2024|1-2", "s|2024|3"},
        {"s|2024|3|2", "s|2024|4|3"}, // issue 3 covers February
        {"s|2024||2", "s|2024||11"},
        {"s|2024|1|12", "s|2024||6"},
        {"s|2024||6", "s|2024|7|1"},
        {"s|2024", "s||5"}, // no year: last
        {"s|2024|||A", "s|2024|||B"},
    }));
    CAPTURE(row.before, row.after);
    const auto before = issueFrom(QString::fromUtf8(row.before)), after = issueFrom(QString::fromUtf8(row.after));
    CHECK(standsBefore(before, after));
    CHECK_FALSE(standsBefore(after, before));
    CHECK_FALSE(standsBefore(before, before));
}

TEST_CASE("no three issues stand in a circle, whatever is known of them")
{
    ShelfIssues all;
    for (const QString &year : {QString(), QStringLiteral("2024")})
        for (const QString &number : {QString(), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("x")})
            for (const QString &month : {QString(), QStringLiteral("1"), QStringLiteral("6"), QStringLiteral("12")})
                all.push_back(issueFrom(QStringLiteral("s|%1|%2|%3").arg(year, number, month)));
    for (const ShelfIssue &a : all)
        for (const ShelfIssue &b : all)
            for (const ShelfIssue &c : all)
                if (standsBefore(a, b) && standsBefore(b, c) && !standsBefore(a, c))
                    FAIL(a.title.toStdString() + ", " + b.title.toStdString() + ", " + c.title.toStdString());
}

TEST_CASE("the issues before and after one in its series")
{
    const ShelfIssues issues = issuesFrom(QStringLiteral("s|2024|2 t|2024|1 s|2024|1 |2024|9 s|2023|12").split(u' '));
    CHECK(neighboursOf(issues, "s|2024|1") == Neighbours{4, 0});
    CHECK(neighboursOf(issues, "s|2023|12") == Neighbours{std::nullopt, 2});
    CHECK(neighboursOf(issues, "s|2024|2") == Neighbours{2, std::nullopt});
    CHECK(neighboursOf(issues, "t|2024|1") == Neighbours());
    CHECK(neighboursOf(issues, "|2024|9") == Neighbours()); // it has no series
    CHECK(neighboursOf(issues, "unknown") == Neighbours());
}
