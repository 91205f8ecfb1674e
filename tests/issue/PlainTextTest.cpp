// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PlainText.h"
#include "support/Catch.h"

#include <QList>

using namespace fanye;

TEST_CASE("a file's words are made safe to show on one line")
{
    struct Row
    {
        QString fromFile, expected;
    };
    const Row rows[] = {
        {QStringLiteral("广清对口帮扶协作月报"), QStringLiteral("广清对口帮扶协作月报")},
        {QStringLiteral("  two\n\nlines\t "), QStringLiteral("two lines")},
        {QStringLiteral("invoice\u202Efdp.exe"), QStringLiteral("invoicefdp.exe")},
        {QStringLiteral("a\u0001b\u2066c\u200Fd"), QStringLiteral("abcd")},
        {QString(QChar(0xD800)) + QLatin1Char('x'), QStringLiteral("x")},
        {QStringLiteral("𠮷野家"), QStringLiteral("𠮷野家")},
        {QStringLiteral("<b>&amp;</b>"), QStringLiteral("<b>&amp;</b>")},
    };
    for (const Row &row : rows)
        CHECK(plainText(row.fromFile) == row.expected);
}

TEST_CASE("a NUL does not end a title")
{
    CHECK(plainText(QString::fromUtf8("a\0b", 3)) == QStringLiteral("ab"));
}

TEST_CASE("a title of many megabytes is cut at 512 code points")
{
    CHECK(plainText(QString(32 << 20, QLatin1Char('T'))).size() == longestPlainText);
    CHECK(plainText(QStringLiteral("𠮷").repeated(1000)).toUcs4().size() == longestPlainText);
}

TEST_CASE("a note keeps its lines, and nothing else that is not shown")
{
    struct Row
    {
        QString fromFile, expected;
    };
    const Row rows[] = {
        {QStringLiteral("one\r\ntwo\rthree\nfour"), QStringLiteral("one\ntwo\nthree\nfour")},
        {QStringLiteral("\n\n a \t\n\n b\n"), QStringLiteral("a\n\n b")},
        {QStringLiteral("a\u2029b\u0085c"), QStringLiteral("a\nb\nc")},
        {QStringLiteral("in\u202Evoice\u0007"), QStringLiteral("invoice")},
        {QString(), QString()},
    };
    for (const Row &row : rows)
        CHECK(plainLines(row.fromFile, 100) == row.expected);
    CHECK(plainLines(QStringLiteral("𠮷").repeated(1000), 101).size() == 100);
    CHECK(plainLines(QStringLiteral("a") + QString(32 << 20, QLatin1Char('\n')), 100) == QStringLiteral("a"));
}
