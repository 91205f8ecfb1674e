// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpokenText.h"

#include "text/signs/Characters.h"

#include <QList>

#include <algorithm>

namespace fanye::aloud {

namespace {

constexpr int leastLeader = 3; // dots that stand together

bool isLeading(QChar c)
{
    return text::isLeader(c.unicode()) || QStringView(u"_-—–─━").contains(c);
}

bool isUnseen(QChar c)
{
    const bool isFormat = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    return isFormat || c.category() == QChar::Other_PrivateUse;
}

// The number of signs that lead from here to a page number, with the spaces between them. An ellipsis is none.
qsizetype leaderAt(QStringView text, qsizetype at)
{
    qsizetype end = at, dots = 0;
    for (qsizetype i = at; i < text.size() && (isLeading(text[i]) || (i > at && text[i] == u' ')); ++i)
        if (text[i] != u' ') {
            end = i + 1;
            ++dots;
        }
    const bool isEllipsis = dots == leastLeader && end - at == dots && text[at] != u'_';
    return dots >= leastLeader && !isEllipsis ? end - at : 0;
}

} // namespace

bool isSpeakable(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return QChar::isLetterOrNumber(c); });
}

QString spokenText(QStringView text)
{
    QString spoken;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype leader = leaderAt(text, at)) {
            spoken += QStringLiteral("; ");
            at += leader - 1;
        } else if (text[at] == u'\t') {
            spoken += QStringLiteral("; ");
        } else if (!isUnseen(text[at])) {
            spoken += text[at];
        }
    }
    return spoken.simplified();
}

} // namespace fanye::aloud
