// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageLabels.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

// "0 r1; 2 [0]D1": from page 0 small Roman from 1, from page 2 "0" and a decimal from 1.
QString asText(const std::vector<LabelRange> &ranges)
{
    QStringList all;
    for (const LabelRange &range : ranges) {
        QString text = QStringLiteral("%1 ").arg(range.firstPage);
        if (!range.words.isEmpty())
            text += QStringLiteral("[%1]").arg(range.words);
        if (range.style != LabelRange::Style::WordsOnly)
            text += QLatin1Char(".DrR"[int(range.style)]) + QString::number(range.firstNumber);
        all << text;
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

TEST_CASE("Labels are kept as runs that count up")
{
    struct Row
    {
        const char *labels;
        const char *expected;
    };
    const auto row = GENERATE(values<Row>({
        {"1,2,3", "0 D1"},
        {"3,4,9,10", "0 D3; 2 D9"},
        {"2,1", "0 D2; 1 D1"},
        {"i,ii,iii,iv,1,2", "0 r1; 4 D1"},
        {"IX,X", "0 R9"},
        {"iiii,vx", "0 [iiii]; 1 [vx]"}, // no numerals
        {"01,02,09,10,11", "0 [0]D1; 2 [0]D9; 3 D10"},
        {"007,008", "0 [00]D7"},
        {"A-1,A-2,B-1", "0 [A-]D1; 2 [B-]D1"},
        {"封面,封二,1", "0 [封面]; 1 [封二]; 2 D1"},
        {"[1],[2],1", "0 [[1]]; 1 [[2]]; 2 D1"},
        {"0,00", "0 [0]; 1 [00]"},
        {",,1", "0 ; 1 ; 2 D1"},
        {"12-13,14-15", "0 [12-]D13; 1 [14-]D15"},
        {"99999999999", "0 [99999999999]"},
        {"", ""},
    }));
    CAPTURE(row.labels);
    const QString labels = QString::fromUtf8(row.labels);
    CHECK(asText(labelRanges(labels.isEmpty() ? QStringList() : labels.split(QLatin1Char(','))))
          == QString::fromUtf8(row.expected));
}

TEST_CASE("Ranges give each page its label")
{
    using Style = LabelRange::Style;
    const auto words = [](const char *text) { return QString::fromUtf8(text); };
    CHECK(labelsOf({{1, Style::SmallRoman, {}, 4}, {3, Style::WordsOnly, words("封底"), 1}}, 5).join(QLatin1Char(','))
          == words("1,iv,v,封底,封底"));
    CHECK(
        labelsOf({{0, Style::LargeLetters, words("A-"), 25}, {3, Style::SmallLetters, {}, 1}}, 4).join(QLatin1Char(','))
        == words("A-Y,A-Z,A-AA,a"));
    CHECK(labelsOf({{0, Style::LargeRoman, {}, 9}, {1, Style::Decimal, words("第"), 0}}, 3).join(QLatin1Char(','))
          == words("IX,第0,第1"));
    CHECK(labelsOf({{7, Style::Decimal, {}, 1}}, 2) == QStringList{words("1"), words("2")});
}
