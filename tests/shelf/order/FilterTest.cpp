// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/ShelfFilter.h"

#include "order/IssuesForTests.h"
#include "system/PathBytes.h"

using namespace fanye;
using namespace fanye::shelf;

namespace {

ShelfIssues someIssues()
{
    ShelfIssues issues = issuesFrom({QStringLiteral("清源月刊|2024|3|2|清源月刊 2024年第3期"),
                                     QStringLiteral("國際貿易|2023|11-12||國際貿易 2023"),
                                     QStringLiteral("Café Weekly|2024|7||Café Weekly No. 7")});
    issues[0].publisher = QStringLiteral("清源出版社");
    issues[0].total = QStringLiteral("134");
    issues[1].path = system::pathFromBytes("/x/\xd4\xc2\xbf\xaf.pdf"); // 月刊 in GBK
    return issues;
}

} // namespace

TEST_CASE("the filter finds issues as one types")
{
    struct Row
    {
        const char *input;
        Positions found;
    };
    const auto row = GENERATE(values<Row>({
        {"", {0, 1, 2}},
        {"   ", {0, 1, 2}},
        {"清源", {0}},
        {"清 源", {0}}, // two words, each of them there
        {"源 清", {0}},
        {"国际", {1}}, // simplified for traditional
        {"貿易", {1}},
        {"cafe", {2}},
        {"CAFE week", {2}},
        {"２０２４", {0, 2}}, // full width
        {"2024 清源", {0}},
        {"qingyuan", {0}},
        {"qy", {0}},
        {"第3期", {0}},
        {"总第134", {0}},
        {"2024年2月", {0}},
        {"2024-02", {0}},
        {"出版社", {0}},
        {"月刊", {0, 1}}, // the name of the file, read as GB18030
        {"11-12", {1}},
        {"nothing like that", {}},
        {"刊 2024年第3期国际", {}}, // not from one issue into the next
    }));
    CAPTURE(row.input);
    CHECK(ShelfFilter(someIssues()).matching(QString::fromUtf8(row.input)) == row.found);
}

TEST_CASE("a very long input is cut, and ends")
{
    const ShelfFilter filter(someIssues());
    CHECK(filter.matching(QString(1'000'000, u'x')).empty());
}
