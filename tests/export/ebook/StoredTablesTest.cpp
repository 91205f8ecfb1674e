// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/StoredTables.h"
#include "search/FoldTable.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace fanye;
using namespace fanye::ebook;
using namespace fanye::text;

namespace {

QJsonObject tablesFor(const char *line)
{
    const auto text = readText({Typesetter(1).set(50, 100, QString::fromUtf8(line))}, 1, {});
    return QJsonDocument::fromJson(storedTables(*text)).object();
}

// What a sign folds to by the stored tables; itself where they do not name it.
QString folded(const QJsonObject &tables, const char *sign)
{
    const auto signs = tables[QLatin1String("fold")].toString().toStdU32String();
    const auto at = signs.find(QString::fromUtf8(sign).toStdU32String());
    return at == std::u32string::npos ? QString::fromUtf8(sign) : tables[QLatin1String("into")][int(at)].toString();
}

} // namespace

TEST_CASE("signs that may be typed for those of the issue fold to them")
{
    const QJsonObject tables = tablesFor("广清园ABC123");
    struct Row
    {
        const char *typed, *found;
    };
    for (const Row &row : {Row{"廣", "广"}, Row{"園", "园"}, Row{"Ａ", "a"}, Row{"B", "b"}, Row{"１", "1"},
                           Row{"é", "e"}, Row{"清", "清"}}) {
        INFO(row.typed);
        CHECK(folded(tables, row.typed) == QString::fromUtf8(row.found));
    }
}

TEST_CASE("foldings that the issue cannot match are left out")
{
    CHECK(folded(tablesFor("清远"), "廣") == QStringLiteral("廣"));
}

TEST_CASE("kinds and readings are told of the signs that the issue has")
{
    const QJsonObject tables = tablesFor("清远x7，");
    const QJsonObject kinds = tables[QLatin1String("kinds")].toObject();
    CHECK(kinds[QLatin1String("han")].toString().contains(QStringLiteral("清")));
    CHECK(kinds[QLatin1String("digit")].toString().contains(QLatin1Char('7')));
    CHECK(kinds[QLatin1String("letter")].toString().contains(QLatin1Char('x')));
    CHECK(kinds[QLatin1String("punctuation")].toString().contains(QLatin1Char(',')));
    CHECK(tables[QLatin1String("pinyin")][QLatin1String("qing")].toString() == QStringLiteral("清"));
    CHECK(tables[QLatin1String("white")].toString().contains(QChar(0x3000)));
    CHECK(tables[QLatin1String("voicing")].toArray().contains(
        QJsonArray{QString(QChar(0x304B)) + QChar(0x3099), QString(QChar(0x304C))}));
}
