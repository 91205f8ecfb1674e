// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/FoldedLine.h"

#include "support/Catch.h"

using namespace fanye::facts;

TEST_CASE("A line is folded so that one grammar reads all its forms")
{
    struct Row
    {
        const char *line, *folded;
    };
    const auto row = GENERATE(values<Row>({
        {"〔2024〕第 3 期(总第 134 期)", "〔2024〕第3期(总第134期)"},
        {"２０２４年第５期　总第２１７期", "2024年第5期总第217期"},
        {"Vol. 12  No. 3", "Vol.12 No.3"},
        {"2 0 2 4 年 第 1 2 期", "2024年第12期"},
        {"March 7 2024", "March 7 2024"},
        {"2024–2025", "2024-2025"},
        {"2024年2⽉", "2024年2月"}, // a Kangxi radical
        {"第\u200B3\u00AD期\u202E", "第3期"},
        {"", ""},
    }));
    CHECK(FoldedLine(QString::fromUtf8(row.line)).text() == QString::fromUtf8(row.folded));
}

TEST_CASE("A folded line knows where its units came from")
{
    const FoldedLine line(QStringLiteral("清源 月报　２０２４年"));
    REQUIRE(line.text() == QStringLiteral("清源月报2024年"));
    CHECK(line.sourceOf(0, 4) == QStringLiteral("清源 月报"));
    CHECK(line.sourceOf(4, 9) == QStringLiteral("２０２４年"));
    CHECK(line.hasGapBefore(2));
    CHECK_FALSE(line.hasGapBefore(3));
    CHECK(line.hasGapBefore(4));
    CHECK(FoldedLine(QString(100'000, QChar(u'一'))).text().size() < 1000);
}
