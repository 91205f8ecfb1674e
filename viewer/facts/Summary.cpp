// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Summary.h"

#include "facts/Articles.h"
#include "facts/Forewords.h"
#include "facts/Imprint.h"
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
                if (isImprint(sentence))
                    continue;
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
    for (const Foreword &foreword : forewordsOf(text, contents)) {
        Gathering gathering;
        gathering.add(runningText(text, {foreword.text, foreword.until, mostRead}), longestSummary);
        const Witness witness{WitnessKind::Foreword, foreword.text.page->page, foreword.words};
        if (auto summary = summaryFrom(gathering, witness, 0.9))
            return summary;
    }
    return text.pages.empty() ? std::nullopt : openingsOf(text, contents);
}

} // namespace fanye::facts
