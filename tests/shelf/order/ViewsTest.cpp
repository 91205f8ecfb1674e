// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/ShelfViews.h"

#include "order/IssuesForTests.h"

#include <QTimeZone>

using namespace fanye;
using namespace fanye::shelf;

namespace {

QDateTime minute(int minute)
{
    return QDateTime(QDate(2026, 3, 1), QTime(8, minute), QTimeZone::utc());
}

ShelfIssue readTo(int page, int opened, const QString &title)
{
    ShelfIssue issue = issueFrom(QStringLiteral("||||%1").arg(title));
    issue.place = PageNumber::fromNumber(page);
    issue.opened = minute(opened);
    return issue;
}

std::string view(const ShelfIssues &issues, ShelfView which, const Sorting &sorting = {})
{
    return asText(issues, sectionsOf(issues, which, 2024, sorting));
}

} // namespace

TEST_CASE("how far an issue has been read")
{
    struct Row
    {
        int page, pages;
        Progress progress;
    };
    const auto row = GENERATE(values<Row>({
        {1, 50, Progress::Unread},
        {2, 50, Progress::Reading},
        {48, 50, Progress::Reading},
        {49, 50, Progress::Finished}, // page 50 stands beside it
        {50, 50, Progress::Finished},
        {1, 1, Progress::Finished},
        {1, 2, Progress::Unread},
        {2, 2, Progress::Finished},
        {1, 0, Progress::Unread},
    }));
    CAPTURE(row.page, row.pages);
    ShelfIssue issue = readTo(row.page, 0, QStringLiteral("a"));
    issue.pageCount = row.pages;
    CHECK(progressOf(issue) == row.progress);
    CHECK(readPart(issue) >= 0);
    CHECK(readPart(issue) <= 1);
    CHECK(progressOf(issueFrom(QStringLiteral("s"))) == Progress::Unread);
}

TEST_CASE("continue reading shows what was begun and not finished, read last first")
{
    const ShelfIssues issues{readTo(7, 1, QStringLiteral("a")), readTo(50, 2, QStringLiteral("done")),
                             readTo(1, 3, QStringLiteral("looked-at")), readTo(9, 4, QStringLiteral("b")),
                             issueFrom(QStringLiteral("||||never"))};
    CHECK(view(issues, ShelfView::ContinueReading) == ": b a\n");
}

TEST_CASE("new is what was never opened, added last first")
{
    ShelfIssues issues = issuesFrom({QStringLiteral("||||a"), QStringLiteral("||||b"), QStringLiteral("||||c")});
    for (int i = 0; i < 3; ++i)
        issues[std::size_t(i)].added = minute(i);
    issues[1].opened = minute(9);
    CHECK(view(issues, ShelfView::New) == ": c a\n");
}

TEST_CASE("a view of nothing has no section")
{
    for (const auto which : {ShelfView::ContinueReading, ShelfView::New, ShelfView::Starred, ShelfView::BySeries,
                             ShelfView::ByMonth, ShelfView::All})
        CHECK(sectionsOf({}, which, 2024).empty());
    CHECK(view(issuesFrom({QStringLiteral("s|2024|1")}), ShelfView::Starred).empty());
}

TEST_CASE("series by their names, years newest first and the current one open, gaps, and what has no series last")
{
    const ShelfIssues issues = issuesFrom({
        QStringLiteral("周报|2022|2"),
        QStringLiteral("||||乙"),
        QStringLiteral("周报|2022|1"),
        QStringLiteral("财经|2024|2"),
        QStringLiteral("财经|2024|1"),
        QStringLiteral("财经|2023|11"),
        QStringLiteral("||||甲"),
        QStringLiteral("财经|2024|4-5"),
        QStringLiteral("财经|||5|x"),
        QStringLiteral("周报|2021|4"),
    });
    CHECK(view(issues, ShelfView::BySeries)
          == "财经 2024: 1 2 4-5 缺3\n"
             "(财经 2023): 11\n"
             "(财经 2000): x\n"
             "周报 2022: 1 2\n"
             "(周报 2021): 4\n"
             ": 甲 乙\n");
}

TEST_CASE("an issue of a series without a year stands behind its years")
{
    const ShelfIssues issues = issuesFrom({QStringLiteral("s||7"), QStringLiteral("s|2023|1")});
    CHECK(view(issues, ShelfView::BySeries) == "s 2023: 1\n(s): 7\n");
}

TEST_CASE("months over all series, newest first")
{
    const ShelfIssues issues = issuesFrom({
        QStringLiteral("s|2024||2|a"),
        QStringLiteral("t|2024||2|b"),
        QStringLiteral("s|2024||12|c"),
        QStringLiteral("s|2023||6|d"),
        QStringLiteral("t|2024|||e"),
        QStringLiteral("t||||f"),
    });
    CHECK(view(issues, ShelfView::ByMonth) == "2024-12: c\n2024-2: a b\n2024: e\n2023-6: d\n: f\n");
}

TEST_CASE("all issues in every order")
{
    ShelfIssues issues = issuesFrom(
        {QStringLiteral("s|2024|2||第10期"), QStringLiteral("s|2023|3||第9期"), QStringLiteral("s|2025|1||Alpha")});
    issues[0].added = minute(3), issues[1].added = minute(1), issues[2].added = minute(2);
    issues[0].opened = minute(1), issues[2].opened = minute(2);
    struct Row
    {
        Sorting sorting;
        const char *order;
    };
    const auto row = GENERATE(values<Row>({
        {{SortBy::Date, Direction::Ascending}, "3 2 1"},
        {{SortBy::Date, Direction::Descending}, "1 2 3"},
        {{SortBy::Added, Direction::Ascending}, "3 1 2"},
        {{SortBy::Opened, Direction::Descending}, "1 2 3"},
    }));
    CHECK(view(issues, ShelfView::All, row.sorting) == std::string(": ") + row.order + "\n");
    const std::string byTitle = view(issues, ShelfView::All, {SortBy::Title, Direction::Ascending});
    CHECK(byTitle.find("3 2") != std::string::npos); // 第9期 before 第10期
}

TEST_CASE("issues that vanished are still shown, and starred ones are picked")
{
    ShelfIssues issues = issuesFrom({QStringLiteral("s|2024|1"), QStringLiteral("s|2024|2")});
    issues[1].isThere = false;
    issues[1].isStarred = true;
    CHECK(view(issues, ShelfView::Starred) == ": 2\n");
    CHECK(view(issues, ShelfView::All) == ": 1 2\n");
}
