// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PageRanges.h"
#include "app/cli/Timings.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::cli;
using namespace fanye::cli;

TEST_CASE("Percentiles are values that were measured")
{
    struct Row
    {
        double share;
        double expected;
    };
    const auto row = GENERATE(values<Row>({{0.01, 1}, {0.5, 10}, {0.51, 11}, {0.95, 19}, {0.96, 20}, {1, 20}}));
    Timings timings;
    for (int i = 20; i >= 1; --i)
        timings.add(i);
    CAPTURE(row.share);
    CHECK(timings.percentile(row.share) == row.expected);
}

TEST_CASE("What was timed is told as one object")
{
    Timings timings;
    for (const double milliseconds : {3.0, 1.0, 2.0004})
        timings.add(milliseconds);
    const QJsonObject object = timings.json(QStringLiteral("paint"));
    CHECK(object[QStringLiteral("what")].toString() == QStringLiteral("paint"));
    CHECK(object[QStringLiteral("n")].toInt() == 3);
    CHECK(object[QStringLiteral("p50_ms")].toDouble() == 2.0);
    CHECK(object[QStringLiteral("p95_ms")].toDouble() == 3.0);
    CHECK(object[QStringLiteral("max_ms")].toDouble() == 3.0);
    CHECK(Timings().json(QStringLiteral("paint"))[QStringLiteral("n")].toInt() == 0);
}

TEST_CASE("Pages that follow each other are drawn together")
{
    struct Row
    {
        std::vector<int> pages;
        const char *expected;
    };
    const auto row = GENERATE(values<Row>({
        {{}, ""},
        {{7}, "7"},
        {{7, 8}, "7–8"},
        {{2, 13, 14, 15, 18}, "2, 13–15, 18"},
        {{1, 3, 5}, "1, 3, 5"},
    }));
    std::vector<PageNumber> pages;
    for (const int page : row.pages)
        pages.push_back(PageNumber::fromNumber(page));
    CHECK(pageRanges(pages) == QString::fromUtf8(row.expected));
}
