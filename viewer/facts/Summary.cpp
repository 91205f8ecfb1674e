// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Summary.h"

#include "facts/Forewords.h"
#include "facts/RunningText.h"
#include "facts/Sentences.h"
#include "issue/PlainText.h"
#include "text/signs/Characters.h"

#include <QRegularExpression>

#include <algorithm>

namespace fanye::facts {

using namespace contents;
using namespace text;

namespace {

constexpr int mostArticles = 3; // whose openings stand for an issue without a foreword
constexpr int fewestOfArticle = 120; // units that are read of an opening
constexpr int shortestSummary = 12; // code points
constexpr double leastConfidence = 0.5; // of an entry of the contents
constexpr int mostRead = 1200; // units of a foreword

// Signs that a font of the issue's own may mean, or that nobody reads.
bool isUnreadable(QChar c)
{
    return c.category() == QChar::Other_PrivateUse || c == QChar(QChar::ReplacementCharacter)
        || (!c.isSurrogate() && isUnshowable(c.unicode()));
}

// A sentence without the number or bullet of its list, and without the space that a line's end left between two Han.
QString asRead(const QString &sentence)
{
    static const QRegularExpression item(QStringLiteral(
        "^(?:[(（]?\\d{1,2}(?:[)）、．]|\\.(?=\\s))|[(（]?[一二三四五六七八九十]{1,3}[)）、])\\s*(?=\\S)"));
    QString read = sentence;
    read.remove(item);
    while (read.size() > 1 && (isBullet(read.front().unicode()) || read.front().isSpace()))
        read.remove(0, 1);
    for (qsizetype i = read.size() - 2; i > 0; --i)
        if (read[i] == u' ' && isHan(read[i - 1].unicode()) && isHan(read[i + 1].unicode()))
            read.remove(i, 1);
    return read;
}

// As many whole sentences as there is room for.
class Gathering
{
public:
    // Whether all of them found room.
    bool add(const QStringList &paragraphs, qsizetype most)
    {
        qsizetype taken = 0;
        for (const QString &paragraph : paragraphs)
            for (const QString &whole : sentencesOf(paragraph)) {
                const QString sentence = asRead(whole);
                if (std::any_of(sentence.begin(), sentence.end(), isUnreadable))
                    return false;
                const QString space = needsSpace(sentence) ? QStringLiteral(" ") : QString();
                const qsizetype length = (space + sentence).toUcs4().size();
                if (m_length + length > longestSummary || (taken > 0 && taken + length > most))
                    return false;
                m_summary += space + sentence;
                m_length += length;
                taken += length;
            }
        return true;
    }

    const QString &summary() const { return m_summary; }

private:
    bool needsSpace(const QString &next) const
    {
        return !m_summary.isEmpty() && !(isSquare(m_summary.back().unicode()) || isSquare(next.front().unicode()));
    }

    QString m_summary;
    qsizetype m_length = 0; // code points
};

// An article of the contents, from its place up to the next.
struct Article
{
    LineAt from;
    std::optional<LineAt> until;
    int length = 0; // glyphs
};

std::optional<LineAt> lineAt(const IssueText &text, const ContentsEntry &entry)
{
    const PageText *page = text.find(*entry.page);
    if (!page || bodyEnd(*page) == 0)
        return std::nullopt;
    const double top = entry.top.value_or(0) - 1;
    for (int row = 0; row < int(page->lines.size()) && !isFurniture(page->lines[std::size_t(row)].role); ++row)
        if (page->lines[std::size_t(row)].box.top() >= top)
            return LineAt{page, row};
    return std::nullopt;
}

int glyphsBetween(const IssueText &text, const Article &article)
{
    int count = 0;
    const PageText *last = article.until ? article.until->page : &text.pages.back();
    for (const PageText *page = article.from.page; page <= last; ++page) {
        const int from = page == article.from.page ? article.from.line().first : 0;
        const int to = article.until && page == article.until->page ? article.until->line().first : bodyEnd(*page);
        count += std::max(0, to - from);
    }
    return count;
}

std::vector<Article> articlesOf(const IssueText &text, const Contents &contents)
{
    std::vector<Article> articles;
    for (const ContentsEntry &entry : contents) {
        if (!entry.page || entry.confidence < leastConfidence || isSubheading(entry))
            continue;
        const auto from = lineAt(text, entry);
        if (!from)
            continue;
        if (!articles.empty())
            articles.back().until = from;
        articles.push_back({*from, {}, 0});
    }
    for (Article &article : articles)
        article.length = glyphsBetween(text, article);
    return articles;
}

std::optional<Fact<QString>> summaryFrom(const Gathering &gathering, const Witness &witness, double confidence)
{
    if (gathering.summary().size() < shortestSummary)
        return std::nullopt;
    return Fact<QString>{gathering.summary(), witness, confidence};
}

std::optional<Fact<QString>> openingsOf(const IssueText &text, const Contents &contents)
{
    std::vector<Article> articles = articlesOf(text, contents);
    std::vector<int> order(articles.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::stable_sort(order.begin(), order.end(), [&articles](int a, int b) {
        return articles[std::size_t(a)].length > articles[std::size_t(b)].length;
    });
    order.resize(std::min<std::size_t>(order.size(), mostArticles));
    std::sort(order.begin(), order.end());
    Gathering gathering;
    std::optional<PageNumber> first;
    for (const int row : order) {
        const Article &article = articles[std::size_t(row)];
        const qsizetype before = gathering.summary().size();
        gathering.add(runningText(text, {article.from, article.until, fewestOfArticle}).mid(0, 1),
                      longestSummary / mostArticles);
        if (!first && gathering.summary().size() > before)
            first = article.from.page->page;
    }
    return summaryFrom(gathering, {WitnessKind::Article, first, {}}, 0.6);
}

} // namespace

std::optional<Fact<QString>> summaryOf(const IssueText &text, const Contents &contents)
{
    if (const auto foreword = forewordOf(text)) {
        Gathering gathering;
        gathering.add(runningText(text, {foreword->text, {}, mostRead}), longestSummary);
        const Witness witness{WitnessKind::Foreword, foreword->text.page->page, foreword->words};
        if (auto summary = summaryFrom(gathering, witness, 0.9))
            return summary;
    }
    return text.pages.empty() ? std::nullopt : openingsOf(text, contents);
}

} // namespace fanye::facts
