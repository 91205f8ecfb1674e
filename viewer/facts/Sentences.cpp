// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Sentences.h"

#include "text/signs/Characters.h"

#include <QSet>

#include <algorithm>

namespace fanye::facts {

using namespace text;

namespace {

// `sentence`: where the sentence begins; the number of a list item ends none.
bool isAbbreviation(const QString &paragraph, qsizetype sentence, qsizetype stop)
{
    static const QSet<QString> abbreviations{
        QStringLiteral("mr"),   QStringLiteral("mrs"), QStringLiteral("ms"),  QStringLiteral("dr"),
        QStringLiteral("prof"), QStringLiteral("st"),  QStringLiteral("no"),  QStringLiteral("vol"),
        QStringLiteral("vs"),   QStringLiteral("etc"), QStringLiteral("e.g"), QStringLiteral("i.e"),
        QStringLiteral("jr"),   QStringLiteral("inc"), QStringLiteral("ltd"), QStringLiteral("fig"),
        QStringLiteral("cf"),   QStringLiteral("art"), QStringLiteral("al"),  QStringLiteral("p"),
    };
    qsizetype begin = stop;
    while (begin > 0 && stop - begin < 8 && !paragraph[begin - 1].isSpace() && paragraph[begin - 1] != u'(')
        --begin;
    const QString word = paragraph.mid(begin, stop - begin);
    const bool isInitial = word.size() == 1 && word[0].isUpper();
    const bool isItem = word.size() <= 2 && paragraph.mid(sentence, begin - sentence).trimmed().isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    return isInitial || isItem || abbreviations.contains(word.toLower());
}

// A full stop ends a sentence where space and no small letter follows: not in 3.14, U.S. law or Mr. Li.
bool isEnd(const QString &paragraph, qsizetype sentence, qsizetype at)
{
    const QChar c = paragraph[at];
    if (!endsSentence(c.unicode()))
        return false;
    if (c != u'.' && c != u'．')
        return c != u'⋯' && c != u'…';
    qsizetype next = at + 1;
    while (next < paragraph.size() && closesAfterEnd(paragraph[next].unicode()))
        ++next;
    if (next >= paragraph.size())
        return !isAbbreviation(paragraph, sentence, at);
    if (!paragraph[next].isSpace())
        return false;
    while (next < paragraph.size() && paragraph[next].isSpace())
        ++next;
    return !isAbbreviation(paragraph, sentence, at) && (next >= paragraph.size() || !paragraph[next].isLower());
}

} // namespace

QStringList sentencesOf(const QString &paragraph)
{
    QStringList sentences;
    if (paragraph.isEmpty() || paragraph[0].isLower() || endsSentence(paragraph[0].unicode()) || paragraph[0] == u','
        || paragraph[0] == u'，')
        return sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        if (!isEnd(paragraph, begin, at))
            continue;
        while (at + 1 < paragraph.size()
               && (endsSentence(paragraph[at + 1].unicode()) || closesAfterEnd(paragraph[at + 1].unicode())))
            ++at;
        if (at + 1 < paragraph.size() && QStringLiteral("，,、；;").contains(paragraph[at + 1]))
            continue; // “……！”，he said: the sentence goes on
        sentences << paragraph.mid(begin, at + 1 - begin).trimmed();
        begin = at + 1;
    }
    return sentences;
}

} // namespace fanye::facts
