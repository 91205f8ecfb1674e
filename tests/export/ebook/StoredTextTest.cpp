// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/StoredText.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fanye;
using namespace fanye::ebook;
using namespace fanye::text;

namespace {

QJsonObject stored(const std::vector<PageGlyphs> &pages)
{
    const auto text = readText(pages, int(pages.size()), {});
    return QJsonDocument::fromJson(storedText(*text)).object();
}

QJsonArray lineOf(const QJsonObject &text, int page, int line)
{
    return text[QLatin1String("pages")][page][QLatin1String("lines")][line].toArray();
}

} // namespace

TEST_CASE("steps that repeat are stored once")
{
    struct Row
    {
        std::vector<std::int64_t> steps;
        const char *stored;
    };
    for (const Row &row : {Row{{}, ""}, Row{{7}, "7"}, Row{{0, 1054, 1054, 1054}, "0 1054*3"},
                           Row{{-3, -3, 5}, "-3*2 5"}, Row{{1, 2, 1}, "1 2 1"}})
        CHECK(storedSteps(row.steps) == QLatin1String(row.stored));
}

TEST_CASE("a line is stored with its signs, its gaps, its box and the places of its glyphs")
{
    const QJsonObject text = stored({Typesetter(1).set(50, 100, QStringLiteral("第12 期"))});
    const QJsonArray line = lineOf(text, 0, 0);
    CHECK(line[0].toString() == QStringLiteral("第12 期"));
    CHECK(line[1].toDouble() == 50);
    CHECK(line[2].toDouble() == 100);
    CHECK(line[5].toString()
          == QStringLiteral("0 1000 500 800 1000")); // ten points, half as much for a digit, a gap of three
    CHECK(line[6].toInt() == 0);
    CHECK(line[7].toDouble() == 10);
}

TEST_CASE("a vertical line is stored from its top")
{
    const QJsonArray line = lineOf(stored({Typesetter(1).setVertically(200, 50, QStringLiteral("直排文字"))}), 0, 0);
    CHECK(line[0].toString() == QStringLiteral("直排文字"));
    CHECK(line[5].toString() == QStringLiteral("0 1000*4"));
    CHECK((line[6].toInt() & 1) == 1);
}

TEST_CASE("pages that were not read have no lines, and each page has its row")
{
    const auto text = readText({Typesetter(2).set(50, 100, QStringLiteral("第二页"))}, 3, {});
    const QJsonArray pages = QJsonDocument::fromJson(storedText(*text))[QLatin1String("pages")].toArray();
    REQUIRE(pages.size() == 3);
    CHECK(pages[0][QLatin1String("lines")].toArray().isEmpty());
    CHECK(pages[1][QLatin1String("lines")].toArray().size() == 1);
}

TEST_CASE("flows name their lines with what joins them")
{
    const QJsonObject text
        = stored({Typesetter(1).set(50, 100, QStringLiteral("one")).set(50, 112, QStringLiteral("two"))});
    for (const QJsonValue flow : text[QLatin1String("flows")].toArray()) {
        CHECK(flow[0].toInt() == 0);
        CHECK(flow[1].toInt() == 0); // nothing stands before the first line
    }
    CHECK_FALSE(text[QLatin1String("flows")].toArray().isEmpty());
}

TEST_CASE("no sign of a text can end the script element that it stands in")
{
    const auto text = readText({Typesetter(1).set(50, 100, QStringLiteral("</script><b>"))}, 1, {});
    CHECK_FALSE(storedText(*text).contains('<'));
    CHECK(lineOf(QJsonDocument::fromJson(storedText(*text)).object(), 0, 0)[0].toString()
          == QStringLiteral("</script><b>"));
}
