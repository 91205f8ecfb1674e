// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchForTests.h"
#include "support/PagesOf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <random>

using namespace fanye;

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

// A stretch of a flow, as signs without white space, and where each stands.
struct Phrase
{
    QString text;
    std::vector<HitRect> signs;
};

class PhraseMaker
{
public:
    explicit PhraseMaker(const IssueText &text)
        : m_text(text)
    {
        for (std::size_t i = 0; i < text.flows.size(); ++i) {
            if (!text.flows[i].isFurniture)
                m_flows.push_back(signsOf(text.flows[i]));
        }
    }

    // None where white space would count inside it.
    std::optional<Phrase> make(std::mt19937 &random) const
    {
        const std::vector<Sign> &flow = m_flows[random() % m_flows.size()];
        const std::size_t length = 2 + random() % 9;
        if (flow.size() < length)
            return {};
        const std::size_t first = random() % (flow.size() - length + 1);
        Phrase phrase;
        std::u32string signs;
        for (std::size_t i = first; i < first + length; ++i) {
            const bool isPart = i > first && flow[i - 1].gapAfter && isPlain(flow[i - 1].sign) && isPlain(flow[i].sign);
            if (isPart || flow[i].sign == U'-')
                return {};
            signs.push_back(flow[i].sign);
            phrase.signs.push_back(flow[i].at);
        }
        phrase.text = QString::fromStdU32String(signs);
        return phrase;
    }

private:
    struct Sign
    {
        char32_t sign;
        HitRect at;
        bool gapAfter;
    };

    static bool isPlain(char32_t c) { return c < 0x250 && QChar::isLetterOrNumber(c); }

    std::vector<Sign> signsOf(const Flow &flow) const
    {
        std::vector<Sign> signs;
        for (const FlowLine &flowLine : flow.lines) {
            const PageText &page = *m_text.find(flowLine.page);
            const TextLine &line = page.lines[std::size_t(flowLine.line)];
            for (int i = line.first; i < line.first + line.count; ++i) {
                const Glyph &glyph = page.glyphs[std::size_t(i)];
                signs.push_back({glyph.codePoint,
                                 {page.page, glyph.box.toRect()},
                                 glyph.spaceAfter || i + 1 == line.first + line.count});
            }
        }
        return signs;
    }

    const IssueText &m_text;
    std::vector<std::vector<Sign>> m_flows;
};

bool standsAt(const Hits &hits, const Phrase &phrase)
{
    return std::any_of(hits.hits.begin(), hits.hits.end(), [&](const Hit &hit) {
        return std::all_of(phrase.signs.begin(), phrase.signs.end(), [&](const HitRect &sign) {
            return std::any_of(hit.rects.begin(), hit.rects.end(), [&](const HitRect &rect) {
                return rect.page == sign.page && rect.rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(sign.rect.center());
            });
        });
    });
}

QString inFullWidth(QString text)
{
    for (QChar &c : text) {
        if (c > QLatin1Char(' ') && c <= QLatin1Char('~'))
            c = QChar(char16_t(c.unicode() + 0xFEE0));
    }
    return text;
}

// The signs whose middles lie in the rectangles, in the order of the page.
QString readBack(const IssueText &text, const Hit &hit)
{
    QString read;
    for (const HitRect &rect : hit.rects) {
        for (const Glyph &glyph : text.find(rect.page)->glyphs) {
            if (rect.rect.contains(glyph.box.toRect().center()))
                read += QString::fromUcs4(&glyph.codePoint, 1);
        }
    }
    return read;
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
        }
    }
}

TEST_CASE("the monthly: no hit holds a sign of the furniture")
{
    if (isMissing())
        return;
    const SearchIndex index(monthly());
    for (const char *words : {"月", "2024", "3", "期", "广清", "0", "的"}) {
        for (const Hit &hit : index.find(query(words)).hits) {
            for (const HitRect &rect : hit.rects) {
                for (const TextLine &line : monthly()->find(rect.page)->lines) {
                    if (isFurniture(line.role))
                        CHECK_FALSE(line.box.intersects(rect.rect));
                }
            }
        }
    }
}

TEST_CASE("the monthly: the same answer while the text is still being read, as far as it goes")
{
    if (isMissing())
        return;
    auto part = std::make_shared<IssueText>(*monthly());
    CHECK(SearchIndex(part).find(query("茶")).hits == SearchIndex(monthly()).find(query("茶")).hits);
}
