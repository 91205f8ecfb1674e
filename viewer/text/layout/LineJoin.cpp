// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/LineJoin.h"

#include "text/signs/Characters.h"

namespace fanye::text {

namespace {

bool isMostlySquare(const PageText &page, const TextLine &line)
{
    int square = 0;
    for (int i = line.first; i < line.first + line.count; ++i)
        square += isSquare(page.glyphs[std::size_t(i)].codePoint);
    return 2 * square > line.count;
}

} // namespace

LineJoin joinOf(const PageText &page, const TextLine &line, const PageText &nextPage, const TextLine &next)
{
    if (line.count == 0 || next.count == 0)
        return LineJoin::Close;
    const int end = line.first + line.count - 1;
    const char32_t last = page.glyphs[std::size_t(end)].codePoint;
    const char32_t first = nextPage.glyphs[std::size_t(next.first)].codePoint;
    const bool isAfterLetter = line.count > 1 && isLetter(page.glyphs[std::size_t(end - 1)].codePoint);
    const bool isAfterDigit = line.count > 1 && isDigit(page.glyphs[std::size_t(end - 1)].codePoint);
    const bool isApart = line.count > 1 && page.glyphs[std::size_t(end - 1)].spaceAfter; // a dash
    if (isHyphen(last) && !isApart && (isAfterLetter || isAfterDigit))
        return isAfterLetter && isLower(first) ? LineJoin::Hyphen : LineJoin::Close;
    if (isDigit(last) && isDigit(first) && (isMostlySquare(page, line) || isMostlySquare(nextPage, next)))
        return LineJoin::Close; // two numbers never meet in running Chinese: it is one, cut by the line end
    const bool isHangulSide = isHangul(last) || isHangul(first); // Korean puts spaces between words
    return (isSquare(last) || isSquare(first)) && !isHangulSide ? LineJoin::Close : LineJoin::Space;
}

void joinLine(QString &text, LineJoin join)
{
    if (join == LineJoin::Space)
        text.append(QLatin1Char(' '));
    else if (join == LineJoin::Hyphen)
        text.chop(1);
}

} // namespace fanye::text
