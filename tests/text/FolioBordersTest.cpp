// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/TextForTests.h"
#include "text/furniture/FolioMap.h"

using namespace fanye;
using namespace fanye::text;

namespace {

// A number as it was read: "12", "r14" where Roman, "-" where there is none.
QString readAs(const std::optional<FolioToken> &token)
{
    if (!token)
        return QStringLiteral("-");
    return (token->isRoman ? QStringLiteral("r") : QString()) + QString::number(token->value);
}

QString readAll(const std::vector<FolioToken> &tokens)
{
    QStringList all;
    for (const FolioToken &token : tokens)
        all.append(readAs(token));
    return all.join(QLatin1Char(' '));
}

// The folios of pages on which these numbers stand in the margin; commas part pages.
QString foliosOf(const char *printed, const QStringList &labels = {})
{
    std::vector<FolioVotes> votes;
    const QStringList pages = zh(printed).split(QLatin1Char(','));
    for (const QString &page : pages) {
        FolioVotes own{PageNumber::fromIndex(int(votes.size())), {}};
        for (const QString &word : page.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (const auto token = folioToken(word.toStdU32String()))
                own.tokens.push_back(*token);
        votes.push_back(own);
    }
    const Folios folios = foliosFrom(votes, int(pages.size()), labels);
    QStringList all;
    for (int i = 0; i < folios.count(); ++i)
        all.append(folios.of(PageNumber::fromIndex(i)).value_or(QString()));
    return all.join(QLatin1Char(','));
}

} // namespace

TEST_CASE("a printed number is told from other words")
{
    const std::pair<const char *, const char *> rows[] = {
        {"7", "7"},
        {"0", "0"},
        {"007", "7"},
        {"9999", "9999"},
        {"10000", "-"},
        {"·12·", "12"},
        {"|12", "12"},
        {"【12】", "12"},
        {"〈12〉", "12"},
        {"12/50", "12"},
        {"12／50", "12"},
        {"/50", "50"},
        {"12/", "12"},
        {"12/x", "-"},
        {"第12页", "12"},
        {"第12頁", "12"},
        {"12版", "12"},
        {"12面", "12"},
        {"第十二页", "12"},
        {"第页", "-"},
        {"第", "-"},
        {"页", "-"},
        {"P12", "12"},
        {"p.12", "12"},
        {"Page12", "12"},
        {"PAGE12", "12"},
        {"page", "-"},
        {"P", "-"},
        {"Pp12", "-"},
        {"１２", "12"},
        {"٣", "3"},
        {"①", "-"},
        {"一", "1"},
        {"十", "10"},
        {"十二", "12"},
        {"二十", "20"},
        {"二十三", "23"},
        {"一百", "100"},
        {"一百零三", "103"},
        {"一百二十三", "123"},
        {"一二三", "123"},
        {"〇三", "3"},
        {"零", "0"},
        {"九九九九", "9999"},
        {"一〇〇〇〇", "-"},
        {"百", "100"},
        {"十百", "110"},
        {"一千", "-"},
        {"i", "r1"},
        {"iv", "r4"},
        {"IX", "r9"},
        {"xl", "r40"},
        {"xc", "r90"},
        {"cxxiii", "r123"},
        {"xviii", "r18"},
        {"xxxviiii", "r39"},
        {"xxxviiiii", "-"},
        {"m", "-"},
        {"d", "-"},
        {"", "-"},
        {"-", "-"},
        {"···", "-"},
        {"3.5", "-"},
        {"1a", "-"},
        {"2024年", "-"},
        {"-----------12--", "12"},
        {"------------12---", "-"}, // no more than sixteen signs
    };
    for (const auto &[printed, expected] : rows) {
        CAPTURE(printed);
        CHECK(readAs(folioToken(zh(printed).toStdU32String())) == QString::fromUtf8(expected));
    }
}

TEST_CASE("a running head has its number at either end")
{
    const std::pair<const char *, const char *> rows[] = {
        {"12城市月报", "12"},
        {"城市月报12", "12"},
        {"12城市月报13", "12 13"},
        {"|12|城市月报", "12"},
        {"2024城市12345", "2024"},
        {"城市12月报", ""},
        {"城市月报", ""},
        {"12", "12"},
        {"第12页", "12"},
        {"", ""},
        {"12345", ""},
        {"xii城市", ""},
    };
    for (const auto &[printed, expected] : rows) {
        CAPTURE(printed);
        CHECK(readAll(folioTokensAtEnds(zh(printed).toStdU32String())) == QString::fromUtf8(expected));
    }
}

TEST_CASE("numbers are believed where enough pages agree")
{
    struct Row
    {
        const char *what, *printed, *folios;
    };
    const Row rows[] = {
        {"two of five agree", "4,5,,,", "4,5,,,"},
        {"one alone", "4,,,,", ",,,,"},
        {"two of six", "4,5,,,,", ",,,,,"},
        {"three of six", "4,5,6,,,", "4,5,6,,,"},
        {"as many as there are pages, in the order of the file", "1,2,3,4", "1,2,3,4"},
        {"backwards", "9,8,7,6,5,4", ",,,,,"},
        {"a page between two that agree", "4,5,,7,8,9", "4,5,6,7,8,9"},
        {"pages behind the last are not guessed", "4,5,6,7,,", "4,5,6,7,,"},
        {"padded like its neighbours", "05,06,,08,09,10", "05,06,07,08,09,10"},
        {"a number that another page carries as well", "7,8,7,10,11,12", "7,8,9,10,11,12"},
        {"of two numbers on a page the one that fits", "7 50,8 50,9 50,10 50", "7,8,9,10"},
        {"a change of the rule costs two votes", "1,2,3,4,9,10,11", "1,2,3,4,9,10,11"},
        {"which two pages do not pay", "1,2,3,4,5,12,13,8,9,10", "1,2,3,4,5,6,7,8,9,10"},
        {"Roman in front", "i,ii,iii,iv,1,2,3,4", "i,ii,iii,iv,1,2,3,4"},
        {"a missing Roman is not made up", "i,ii,,iv,v,vi", "i,ii,,iv,v,vi"},
        {"a missing Han one neither", "一,二,,四,五,六", "一,二,,四,五,六"},
        {"a whole spread on each page", "2 3,4 5,6 7,8 9,10 11,12 13", "2–3,4–5,6–7,8–9,10–11,12–13"},
        {"one of them unread", "2 3,4 5,,8 9,10 11,12 13", "2–3,4–5,6–7,8–9,10–11,12–13"},
        {"one page for another issue", "1,2,3,4,5,6,7,8,9", "1,2,3,4,5,6,7,8,9"},
        {"0 is a number, too", "0,1,2,3,4,5", "0,1,2,3,4,5"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(foliosOf(row.printed) == QString::fromUtf8(row.folios));
    }
    CHECK(foliosOf("") == QString());
}

TEST_CASE("labels stand in for numbers that are not printed")
{
    const QStringList labels{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1")};
    CHECK(foliosOf(",,", labels) == QStringLiteral("i,ii,1"));
    CHECK(foliosOf(",,", {QStringLiteral("1"), QString(), QStringLiteral("3")}) == QStringLiteral(",,"));
    CHECK(foliosOf(",,", labels.mid(1)) == QStringLiteral(",,")); // not one for each page
    CHECK(foliosOf("7,8,9", labels) == QStringLiteral("7,8,9"));
}

TEST_CASE("a map of numbers takes pages and folios from anywhere")
{
    const Folios folios(
        {QString(), QStringLiteral("12–13"), QStringLiteral("xiv"), QStringLiteral("一"), QStringLiteral("A-3")});
    const std::pair<const char *, int> rows[]
        = {{"12", 2}, {"13", 2}, {"12-13", 0}, {"12–13", 2}, {"XIV", 3}, {"14", 0},
           {"1", 4},  {"一", 4}, {"a-3", 5},   {"3", 5},     {"  ", 0},  {"99999999999", 0}};
    for (const auto &[asked, page] : rows) {
        CAPTURE(asked);
        const std::vector<PageNumber> found = folios.pagesWith(zh(asked));
        CHECK(found == (page == 0 ? std::vector<PageNumber>{} : std::vector{PageNumber::fromNumber(page)}));
    }
    CHECK_FALSE(folios.of(PageNumber::fromIndex(-1)));
    CHECK_FALSE(folios.of(PageNumber::fromIndex(5)));
    CHECK_FALSE(Folios().of(PageNumber()));
    CHECK(Folios().pagesWith(QStringLiteral("1")).empty());
}
