// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

#include <QFile>
#include <QJsonDocument>

using namespace fanye;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("text prints page by page, a form feed behind each")
{
    const RunOfCli run = runCli({QStringLiteral("text"), testPdf("outline")});
    CHECK(run.exitCode == 0);
    CHECK(run.output == "Contents\n\fFirst\n\fSecond\n\f");
    CHECK(run.messages.isEmpty());
}

TEST_CASE("text of some pages")
{
    struct Row
    {
        const char *pages;
        int exitCode;
        QJsonArray expected;
    };
    const auto row = GENERATE(values<Row>({
        {"2", 0, {2}},
        {"2-3", 0, {2, 3}},
        {"3-99", 0, {3}},
        {"4", 2, {}},
    }));
    const RunOfCli run = runCli({QStringLiteral("text"), testPdf("plain"), QStringLiteral("--json"),
                                 QStringLiteral("--page"), QLatin1String(row.pages)});
    CAPTURE(row.pages, run.messages);
    CHECK(run.exitCode == row.exitCode);
    if (row.exitCode != 0) {
        CHECK(run.output.isEmpty());
        return;
    }
    QJsonArray numbers;
    for (const QJsonValue &page : run.array()) {
        numbers.append(page[QStringLiteral("page")]);
        CHECK(page.toObject().keys()
              == QStringList{QStringLiteral("furniture"), QStringLiteral("page"), QStringLiteral("paragraphs")});
    }
    CHECK(numbers == row.expected);
}

TEST_CASE("The PDF may come from standard input")
{
    const QByteArray pdf = contentOf(testPdf("plain"));
    const RunOfCli run = runCli({QStringLiteral("text"), QStringLiteral("-")}, pdf);
    CAPTURE(run.messages);
    CHECK(run.exitCode == 0);
    CHECK(run.output == runCli({QStringLiteral("text"), testPdf("plain")}).output);

    const RunOfCli nothing = runCli({QStringLiteral("text"), QStringLiteral("-")});
    CHECK(nothing.exitCode == 3);
    CHECK(nothing.messages.contains(QStringLiteral("standard input")));
}

TEST_CASE("A long text is read from both ends, and comes out once and in order")
{
    const RunOfCli run = runCli({QStringLiteral("text"), testPdf("many-pages"), QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    const QJsonArray pages = run.array();
    REQUIRE(pages.size() == 200);
    for (int i = 0; i < 200; ++i) {
        REQUIRE(pages[i][QStringLiteral("page")].toInt() == i + 1);
        const QByteArray all = QJsonDocument(pages[i].toObject()).toJson();
        REQUIRE(all.contains(QStringLiteral("Line 0 of page %1\"").arg(i + 1).toUtf8()));
    }
}

TEST_CASE("Running heads and page numbers are kept apart, and shown on demand")
{
    const QString monthly = sharedIssue("monthly-2024-02.pdf");
    if (monthly.isEmpty())
        return;
    const QStringList words{QStringLiteral("text"), monthly, QStringLiteral("--page"), QStringLiteral("12")};
    const QByteArray without = runCli(words).output;
    const QByteArray with = runCli(words + QStringList{QStringLiteral("--with-furniture")}).output;
    CHECK(without.size() > 300);
    CHECK(with.size() > without.size());
    CHECK(with.startsWith(without.chopped(1)));
}
