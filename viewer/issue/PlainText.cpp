// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PlainText.h"

#include <QChar>

namespace fanye::inline issue {
namespace {

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

// Returns the code point at `position` and advances past it; an unpaired surrogate is returned unchanged.
char32_t nextCodePoint(const QString &text, qsizetype &position)
{
    const QChar first = text[position++];
    if (first.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position++]);
    return first.unicode();
}

bool isLineEnd(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

void dropSpaces(QString &text)
{
    while (!text.isEmpty() && text.back() == QLatin1Char(' '))
        text.chop(1);
}

} // namespace

bool isUnshowable(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate || isBidiControl(c) || c == 0xFEFF
        || QChar::isNonCharacter(c);
}

QString plainText(const QString &fromFile)
{
    QString plain;
    bool spaceWaits = false;
    int count = 0;
    // Stop at the limit: a title in a hostile file may be many megabytes long.
    for (qsizetype position = 0; position < fromFile.size() && count < longestPlainText;) {
        const char32_t c = nextCodePoint(fromFile, position);
        if (QChar::isSpace(c)) {
            spaceWaits = !plain.isEmpty();
            continue;
        }
        if (isUnshowable(c))
            continue;
        if (spaceWaits && count + 1 < longestPlainText) {
            plain += QLatin1Char(' ');
            ++count;
        }
        spaceWaits = false;
        plain += QString::fromUcs4(&c, 1);
        ++count;
    }
    return plain;
}

QString plainLines(const QString &fromFile, qsizetype longest)
{
    QString plain;
    for (qsizetype position = 0; position < fromFile.size();) {
        const char32_t c = nextCodePoint(fromFile, position);
        const bool isSecondHalf = c == '\n' && position > 1 && fromFile[position - 2] == QLatin1Char('\r');
        if (isSecondHalf || (isUnshowable(c) && !QChar::isSpace(c) && !isLineEnd(c)))
            continue;
        QString sign = QChar::isSpace(c) ? QStringLiteral(" ") : QString::fromUcs4(&c, 1);
        if (isLineEnd(c)) {
            dropSpaces(plain);
            sign = plain.isEmpty() ? QString() : QStringLiteral("\n");
        }
        if (plain.size() + sign.size() > longest)
            break;
        plain += sign;
    }
    return plain.trimmed();
}

} // namespace fanye::issue
