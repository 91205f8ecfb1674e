// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

using namespace fanye;

TEST_CASE("links tells targets and addresses, and nothing of what could do harm")
{
    const RunOfCli run = runCli({QStringLiteral("links"), testPdf("outline"), QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    QStringList leads;
    for (const QJsonValue &link : run.array()) {
        CHECK(link[QStringLiteral("page")].toInt() == 1);
        CHECK(link[QStringLiteral("rect")].toArray().size() == 5);
        leads << (link[QStringLiteral("url")].isNull() ? QString::number(link[QStringLiteral("target_page")].toInt())
                                                       : link[QStringLiteral("url")].toString());
    }
    leads.sort();
    CHECK(leads == QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("https://example.org/a%20b")});
    const RunOfCli plain = runCli({QStringLiteral("links"), testPdf("outline")});
    CHECK(plain.output.contains("1: page 2\n"));
    CHECK(plain.output.contains("1: https://example.org/a%20b\n"));
    CHECK(plain.messages.contains(QStringLiteral("Pages 1: This link would start a program.")));
}

TEST_CASE("contents tells the outline as a tree")
{
    const RunOfCli run = runCli({QStringLiteral("contents"), testPdf("outline"), QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    const QJsonArray entries = run.array();
    REQUIRE(entries.size() >= 3);
    const QJsonObject first = entries[0].toObject();
    CHECK(first.keys()
          == QStringList{QStringLiteral("confidence"), QStringLiteral("folio"), QStringLiteral("level"),
                         QStringLiteral("page"), QStringLiteral("source"), QStringLiteral("title")});
    CHECK(first[QStringLiteral("title")].toString() == QStringLiteral("目录"));
    CHECK(first[QStringLiteral("page")].toInt() == 2);
    CHECK(first[QStringLiteral("level")].toInt() == 1);
    CHECK(first[QStringLiteral("source")].toString() == QStringLiteral("outline"));
    const RunOfCli plain = runCli({QStringLiteral("contents"), testPdf("outline")});
    CHECK(QString::fromUtf8(plain.output)
              .split(QLatin1Char('\n'))
              .constFirst()
              .trimmed()
              .startsWith(QStringLiteral("2")));
    CHECK(plain.output.contains("  Child\n"));
}

TEST_CASE("bench tells figures for everything it is asked for, one object a line")
{
    const RunOfCli run = runCli({QStringLiteral("bench"), testPdf("plain")});
    CHECK(run.exitCode == 0);
    QStringList whats;
    for (const QJsonObject &figures : run.objects()) {
        whats << figures[QStringLiteral("what")].toString();
        CAPTURE(whats.last());
        CHECK(figures[QStringLiteral("n")].toInt() > 0);
        CHECK(figures[QStringLiteral("p50_ms")].toDouble() <= figures[QStringLiteral("p95_ms")].toDouble());
        CHECK(figures[QStringLiteral("p95_ms")].toDouble() <= figures[QStringLiteral("max_ms")].toDouble());
    }
    CHECK(whats.join(QLatin1Char(',')) == QStringLiteral("open,paint,text,find,contents,facts"));
    CHECK(runCli({QStringLiteral("bench"), testPdf("plain"), QStringLiteral("--what"), QStringLiteral("find")})
              .output.startsWith("{\"hits\""));
}
