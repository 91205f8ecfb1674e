// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"
#include "SearchForTests.h"
#include "support/PagesOf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::search;

namespace {

const QString issues = QStringLiteral(FANYE_ISSUES);

const std::shared_ptr<const IssueText> &monthly()
{
    static const std::shared_ptr<const IssueText> text = []() -> std::shared_ptr<const IssueText> {
        const QString file = issues + QStringLiteral("/monthly-2024-02.pdf");
        if (!QFile::exists(file))
            return nullptr;
        const ReadPages read = pagesOf(file);
        return readText(read.pages, read.pageCount, read.labels);
    }();
    return text;
}

bool isMissing()
{
    if (!monthly())
        WARN("skipped: the shared issues are not here");
    return !monthly();
}

QString tierName(Tier tier)
{
    const char *const names[] = {"strict", "loose", "pinyin", "near"};
    return QString::fromLatin1(names[int(tier)]);
}

} // namespace

TEST_CASE("the monthly: all the searches, exactly")
{
    if (isMissing())
        return;
    const SearchIndex index(monthly());
    QFile file(issues + QStringLiteral("/monthly-2024-02.queries.json"));
    REQUIRE(file.open(QFile::ReadOnly));
    const QJsonArray queries = QJsonDocument::fromJson(file.readAll()).array();
    REQUIRE(queries.size() == 48);
    for (const QJsonValue &value : queries) {
        const QJsonObject expected = value.toObject();
        Query asked;
        asked.text = expected[QLatin1String("query")].toString();
        INFO(asked.text.toStdString());
        const Hits hits = index.find(asked);
        QJsonObject perPage;
        QJsonArray crossPage;
        for (const Hit &hit : hits.hits) {
            const QString page = QString::number(hit.page.number());
            perPage[page] = perPage[page].toInt() + 1;
            if (hit.endPage != hit.page)
                crossPage.append(QJsonArray{hit.page.number(), hit.endPage.number()});
        }
        CHECK(int(hits.hits.size()) == expected[QLatin1String("count")].toInt());
        CHECK(perPage == expected[QLatin1String("per_page")].toObject());
        CHECK(crossPage == expected[QLatin1String("cross_page")].toArray());
        CHECK(tierName(hits.tier) == expected[QLatin1String("tier")].toString());
        if (expected.contains(QLatin1String("furniture_count")))
            CHECK(hits.furnitureCount == expected[QLatin1String("furniture_count")].toInt());
    }
}

TEST_CASE("the monthly: whatever stands there is found there, and reads back from its rectangles")
{
    if (isMissing())
        return;
    const SearchIndex index(monthly());
    const PhraseMaker maker(*monthly());
    std::mt19937 random(2024);
    for (int found = 0; found < 2000;) {
        const std::optional<Phrase> phrase = maker.make(random);
        if (!phrase)
            continue;
        ++found;
        INFO(phrase->text.toStdString());
        Query asked;
        for (const QString &typed :
             {phrase->text, inFullWidth(phrase->text), phrase->text.left(1) + QChar(0x3000) + phrase->text.mid(1)}) {
            if (typed.size() > phrase->text.size() && phrase->text[0].unicode() < 0x250) // there white space counts
                continue;
            asked.text = typed;
            const Hits hits = index.find(asked);
            if (hits.tier != Tier::Strict || !standsAt(hits, *phrase))
                FAIL_CHECK("not found: " << typed.toStdString());
        }
        asked.text = phrase->text;
        for (const Hit &hit : index.find(asked).hits) {
            QString match = hit.snippet.mid(hit.matchStart, hit.matchEnd - hit.matchStart);
            if (readBack(*monthly(), hit) != match.remove(QLatin1Char(' ')))
                FAIL_CHECK("reads back as: " << readBack(*monthly(), hit).toStdString());
            if (touchesFurniture(*monthly(), hit))
                FAIL_CHECK("lights a running head or a folio");
        }
    }
}

TEST_CASE("the monthly: whatever stands there is found there in traditional characters, too")
{
    if (isMissing())
        return;
    const SearchIndex index(monthly());
    const PhraseMaker maker(*monthly());
    std::mt19937 random(2025);
    std::vector<Phrase> phrases;
    QStringList words;
    while (phrases.size() < 2000) {
        if (const std::optional<Phrase> phrase = maker.make(random)) {
            phrases.push_back(*phrase);
            words.append(phrase->text);
        }
    }
    for (const char *standard : {"s2t", "s2tw", "s2hk"}) {
        const QStringList typed = inTraditional(words, QString::fromLatin1(standard));
        REQUIRE(typed.size() == words.size()); // opencc makes our tables, and so is here
        for (std::size_t i = 0; i < phrases.size(); ++i) {
            Query asked;
            asked.text = typed[qsizetype(i)];
            const Hits hits = index.find(asked);
            if (hits.tier != Tier::Strict || !standsAt(hits, phrases[i]))
                FAIL_CHECK("not found: " << asked.text.toStdString() << " for " << phrases[i].text.toStdString());
        }
    }
}

TEST_CASE("the monthly: no hit holds a sign of the furniture")
{
    if (isMissing())
        return;
    const SearchIndex index(monthly());
    for (const char *words : {"月", "2024", "3", "期", "广清", "0", "的"}) {
        for (const Hit &hit : index.find(query(words)).hits)
            CHECK_FALSE(touchesFurniture(*monthly(), hit));
    }
}

TEST_CASE("the monthly: the same answer while the text is still being read, as far as it goes")
{
    if (isMissing())
        return;
    auto part = std::make_shared<IssueText>(*monthly());
    CHECK(SearchIndex(part).find(query("茶")).hits == SearchIndex(monthly()).find(query("茶")).hits);
}
