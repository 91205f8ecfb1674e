// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"

#include "text/furniture/FolioMap.h"

using namespace fanye;
using namespace fanye::text;

namespace {

std::vector<FolioVotes> votes(const QStringList &printed)
{
    std::vector<FolioVotes> all;
    for (int i = 0; i < printed.size(); ++i) {
        FolioVotes page{PageNumber::fromIndex(i), {}};
        for (const QString &word : printed[i].split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const auto tokens = folioTokensAtEnds(word.toStdU32String());
            page.tokens.insert(page.tokens.end(), tokens.begin(), tokens.end());
        }
        all.push_back(page);
    }
    return all;
}

QStringList foliosOf(const QStringList &printed, const QStringList &labels = {})
{
    const Folios folios = foliosFrom(votes(printed), int(printed.size()), labels);
    QStringList all;
    for (int i = 0; i < printed.size(); ++i)
        all.append(folios.of(PageNumber::fromIndex(i)).value_or(QString()));
    return all;
}

QStringList words(const char *utf8)
{
    return QString::fromUtf8(utf8).split(QLatin1Char(','));
}

} // namespace

TEST_CASE("printed numbers are read in their many forms")
{
    const std::pair<const char *, int> rows[]
        = {{"02", 2},    {"- 12 -", 12}, {"— 7 —", 7}, {"第12页", 12},    {"12/50", 12}, {"P3", 3},
           {"十二", 12}, {"一二", 12},   {"二十", 20}, {"一百零三", 103}, {"xiv", 14},   {"２４", 24}};
    for (const auto &[printed, value] : rows) {
        INFO(printed);
        QString plain = QString::fromUtf8(printed);
        const auto token = folioToken(plain.remove(QLatin1Char(' ')).toStdU32String());
        REQUIRE(token);
        CHECK(token->value == value);
    }
    for (const char *other : {"2024年", "广清", "12345", "mild", "3.5", "iix", "vx", ""})
        CHECK_FALSE(folioToken(QString::fromUtf8(other).toStdU32String()));
}

TEST_CASE("folios are what neighbouring pages agree on")
{
    CHECK(foliosOf(words(",,01,02,03,04,05")) == words(",,01,02,03,04,05"));
    CHECK(foliosOf(words(",,01,02,,04,05,06")) == words(",,01,02,03,04,05,06")); // between two that agree
    CHECK(foliosOf(words("06,07,08,,10,11")) == words("06,07,08,09,10,11")); // padded as the one before
    CHECK(foliosOf(words("1,2,3,2024,5,6,7,8")) == words("1,2,3,4,5,6,7,8")); // a year in the margin loses
    CHECK(foliosOf(words("i,ii,iii,iv,1,2,3,4,5")) == words("i,ii,iii,iv,1,2,3,4,5"));
    CHECK(foliosOf(words("1,2,3,4,7,8,9,10")) == words("1,2,3,4,7,8,9,10")); // two pages taken out
    CHECK(foliosOf(words("1 2,3 4,5 6,7 8")) == words("1–2,3–4,5–6,7–8")); // spreads
    CHECK(foliosOf(words("38,12,99,7")) == words(",,,"));
}

TEST_CASE("without printed numbers the labels count, unless they only count")
{
    CHECK(foliosOf(words(",,"), words("i,ii,1")) == words("i,ii,1"));
    CHECK(foliosOf(words(",,"), words("1,2,3")) == words(",,"));
}

TEST_CASE("a folio is found as people type it")
{
    const Folios folios(words(",,01,02,xiv,12–13"));
    const auto on = [&](const char *folio) { return folios.pagesWith(QString::fromUtf8(folio)); };
    const std::vector<PageNumber> third{PageNumber::fromNumber(4)};
    CHECK(on("2") == third);
    CHECK(on("02") == third);
    CHECK(on("２") == third);
    CHECK(on("P2") == third);
    CHECK(on(" 2 ") == third);
    CHECK(on("XIV") == std::vector{PageNumber::fromNumber(5)});
    CHECK(on("13") == std::vector{PageNumber::fromNumber(6)});
    CHECK(on("3").empty());
    CHECK(on("").empty());
    CHECK_FALSE(folios.of(PageNumber::fromNumber(1)));
    CHECK_FALSE(folios.of(PageNumber::fromNumber(70)));
}
