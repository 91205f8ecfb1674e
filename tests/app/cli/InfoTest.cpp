// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

using namespace fanye;

namespace {

QJsonObject infoOf(const QString &file)
{
    const RunOfCli run = runCli({QStringLiteral("info"), file, QStringLiteral("--json")});
    CAPTURE(run.messages);
    REQUIRE(run.exitCode == 0);
    return run.object();
}

QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all << (value.isNull() ? QStringLiteral("null") : value.toVariant().toString());
    return all;
}

} // namespace

TEST_CASE("info tells everything that a well-made issue says of itself")
{
    const QJsonObject info = infoOf(testPdf("plain"));
    CHECK(info.keys()
          == QStringList{QStringLiteral("author"), QStringLiteral("binding"), QStringLiteral("cover_alone"),
                         QStringLiteral("created"), QStringLiteral("encrypted"), QStringLiteral("folios"),
                         QStringLiteral("has_outline"), QStringLiteral("labels"), QStringLiteral("notes"),
                         QStringLiteral("page_size"), QStringLiteral("pages"), QStringLiteral("pages_without_text"),
                         QStringLiteral("permissions"), QStringLiteral("producer"), QStringLiteral("repaired"),
                         QStringLiteral("title")});
    CHECK(info[QStringLiteral("title")].toString() == QStringLiteral("月报 二月"));
    CHECK(info[QStringLiteral("author")].toString() == QStringLiteral("A. Writer"));
    CHECK(info[QStringLiteral("created")].toString().startsWith(QStringLiteral("2024-02-29T")));
    CHECK(info[QStringLiteral("producer")].toString() == QStringLiteral("make_pdfs.py"));
    CHECK(info[QStringLiteral("pages")].toInt() == 3);
    CHECK(info[QStringLiteral("page_size")].toArray() == QJsonArray{300, 400});
    CHECK(strings(info[QStringLiteral("labels")]).join(QLatin1Char(' ')) == QStringLiteral("i ii 1"));
    CHECK(info[QStringLiteral("folios")].toArray().size() == 3);
    CHECK(info[QStringLiteral("binding")].toString() == QStringLiteral("right"));
    CHECK(info[QStringLiteral("cover_alone")].toBool());
    CHECK_FALSE(info[QStringLiteral("encrypted")].toBool(true));
    CHECK(strings(info[QStringLiteral("permissions")]).join(QLatin1Char(' '))
          == QStringLiteral("print copy change annotate"));
    CHECK_FALSE(info[QStringLiteral("has_outline")].toBool(true));
    CHECK(info[QStringLiteral("pages_without_text")].toArray().isEmpty());
    CHECK_FALSE(info[QStringLiteral("repaired")].toBool(true));
}

TEST_CASE("info tells on which pages the text is read wrongly, beside those without text")
{
    const RunOfCli run = runCli({QStringLiteral("info"), testPdf("garbled"), QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    CHECK(strings(run.object()[QStringLiteral("notes")]) == QStringList{QStringLiteral("unreadable-text: 1")});
    CHECK(run.object()[QStringLiteral("pages_without_text")].toArray() == QJsonArray{3});
    CHECK(run.messages.contains(QStringLiteral("fonts lack character codes")));
    CHECK(run.messages.contains(QStringLiteral("not be found: 1.")));
    CHECK(runCli({QStringLiteral("info"), testPdf("plain")}).messages.isEmpty());
}

TEST_CASE("info tells what its owner does not allow")
{
    const QJsonObject info = infoOf(testPdf("owner-only"));
    CHECK(info[QStringLiteral("encrypted")].toBool());
    const QStringList allowed = strings(info[QStringLiteral("permissions")]);
    CHECK_FALSE(allowed.contains(QStringLiteral("print")));
    CHECK_FALSE(allowed.contains(QStringLiteral("copy")));
}

TEST_CASE("info knows an outline and pages without text")
{
    CHECK(infoOf(testPdf("outline"))[QStringLiteral("has_outline")].toBool());
    CHECK(infoOf(testPdf("images"))[QStringLiteral("pages_without_text")].toArray() == QJsonArray{2, 3, 4, 5});
}

TEST_CASE("For people, info is lines of words and numbers")
{
    const RunOfCli run = runCli({QStringLiteral("info"), testPdf("plain")});
    CHECK(run.exitCode == 0);
    CHECK(run.messages.isEmpty());
    CHECK(QString::fromUtf8(run.output).contains(QStringLiteral("Title: 月报 二月\n")));
    CHECK(run.output.contains("Pages: 3\n"));
    CHECK(run.output.contains("106 × 141 mm"));
}

TEST_CASE("info on a real issue")
{
    const QString monthly = sharedIssue("monthly-2024-02.pdf");
    if (monthly.isEmpty())
        return;
    const QJsonObject info = infoOf(monthly);
    const QStringList folios = strings(info[QStringLiteral("folios")]);
    CHECK(info[QStringLiteral("pages")].toInt() == 50);
    REQUIRE(folios.size() == 50);
    CHECK(folios[0] == QStringLiteral("null"));
    CHECK(folios[2] == QStringLiteral("01"));
    CHECK(folios[49] == QStringLiteral("48"));
    CHECK(info[QStringLiteral("pages_without_text")].toArray() == QJsonArray{2, 13, 14, 15, 16, 17, 18});
}
