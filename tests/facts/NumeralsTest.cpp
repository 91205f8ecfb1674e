// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/Numerals.h"

#include "support/Catch.h"

using namespace fanye::facts;

TEST_CASE("Numerals in figures and Han")
{
    struct Row
    {
        const char *numeral;
        int number; // 0: none
    };
    const auto row = GENERATE(values<Row>({
        {"3", 3},
        {"003", 3},
        {"十", 10},
        {"十二", 12},
        {"二十", 20},
        {"廿三", 23},
        {"一百三十四", 134},
        {"一三四", 134},
        {"一千〇五", 1005},
        {"三千二", 3002},
        {"", 0},
        {"三期", 0},
        {"9999999999", 0},
        {"千千千千千", 5000},
    }));
    CAPTURE(row.numeral);
    CHECK(numberFrom(QString::fromUtf8(row.numeral)).value_or(0) == row.number);
}

TEST_CASE("Years of our era and of others")
{
    struct Row
    {
        const char *text;
        int year; // 0: none
    };
    const auto row = GENERATE(values<Row>({
        {"2024", 2024},
        {"二〇二四", 2024},
        {"二○二四", 2024},
        {"二零二四", 2024},
        {"一九九八", 1998},
        {"民國113", 2024},
        {"中華民國一一三", 2024},
        {"令和6", 2024},
        {"令和元", 2019},
        {"平成31", 2019},
        {"昭和六十", 1985},
        {"平成32", 0},
        {"平成40", 0},
        {"昭和64", 1989},
        {"昭和65", 0},
        {"大正15", 1926},
        {"大正99", 0},
        {"令和0", 0},
        {"民國0", 0},
        {"民國200", 0},
        {"1492", 0},
        {"3024", 0},
    }));
    CAPTURE(row.text);
    CHECK(yearFrom(QString::fromUtf8(row.text)).value_or(0) == row.year);
}

TEST_CASE("An era has its first and its last day")
{
    struct Row
    {
        const char *year;
        int month, day;
        bool is;
    };
    const auto row = GENERATE(values<Row>({
        {"昭和64", 1, 7, true},
        {"昭和64", 1, 8, false},
        {"平成元", 1, 7, false},
        {"平成元", 1, 8, true},
        {"平成31", 4, 30, true},
        {"平成31", 5, 1, false},
        {"令和元", 4, 30, false},
        {"令和元", 5, 1, true},
        {"昭和元", 12, 24, false},
        {"大正元", 7, 29, false},
        {"民國113", 2, 29, true},
        {"2024", 2, 30, false},
        {"2023", 2, 29, false},
        {"2024", 13, 1, false},
        {"2024", 0, 1, false},
    }));
    CAPTURE(row.year, row.month, row.day);
    CHECK(dayFrom(QString::fromUtf8(row.year), row.month, row.day).has_value() == row.is);
}

TEST_CASE("A month of which an era has no day is none of its months")
{
    CHECK(hasMonth(QStringLiteral("昭和64"), 1));
    CHECK_FALSE(hasMonth(QStringLiteral("昭和64"), 12));
    CHECK_FALSE(hasMonth(QStringLiteral("平成31"), 5));
    CHECK_FALSE(hasMonth(QStringLiteral("2024"), 13));
}

TEST_CASE("Months in figures, Han and by name")
{
    struct Row
    {
        const char *text;
        int month; // 0: none
    };
    const auto row = GENERATE(values<Row>({
        {"02", 2},
        {"十二", 12},
        {"February", 2},
        {"feb.", 2},
        {"juin", 6},
        {"juillet", 7},
        {"Dezember", 12},
        {"août", 8},
        {"13", 0},
        {"0", 0},
        {"", 0},
    }));
    CAPTURE(row.text);
    CHECK(monthFrom(QString::fromUtf8(row.text)).value_or(0) == row.month);
}
