// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signs/Characters.h"

#include <QChar>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace fanye::text {

namespace {

constexpr std::u32string_view bullets = U"●○◎◉■□◆◇▲△▶▷►▪▫•‣★☆➢➤✓·・";
constexpr std::u32string_view openings = U"([{（［｛“‘「『《〈【〖〔〝";
constexpr std::u32string_view sentenceEnds = U"。！？!?.…．｡⋯";
constexpr std::u32string_view closings = U")]}）］｝”’」』》〉】〗〕〞\"'";
constexpr std::u32string_view leaders = U".…·⋯．・‥_";

bool isIn(std::u32string_view set, char32_t c)
{
    return set.find(c) != set.npos;
}

struct Range
{
    char32_t first, last;
};

template <std::size_t count> bool isWithin(const Range (&ranges)[count], char32_t c)
{
    return std::any_of(std::begin(ranges), std::end(ranges), [c](Range r) { return c >= r.first && c <= r.last; });
}

// Ranges of our own rather than QChar::script(), for which ー and 〆 are common to all scripts, and which knows only
// what was in Unicode when Qt was made. The most frequent first.
constexpr Range hanRanges[] = {
    {0x4E00, 0x9FFF}, {0x3400, 0x4DBF}, {0x20000, 0x323AF}, {0xF900, 0xFAFF},   {0x2E80, 0x2FDF},
    {0x3005, 0x3007}, {0x3021, 0x3029}, {0x3038, 0x303B},   {0x16FE3, 0x16FE3},
};
constexpr Range kanaRanges[] = {
    // not ゠ and ・, which are punctuation
    {0x3041, 0x309F}, {0x30A1, 0x30FA},   {0x30FC, 0x30FF},   {0x31F0, 0x31FF},
    {0xFF66, 0xFF9F}, {0x1AFF0, 0x1AFFE}, {0x1B000, 0x1B16F},
};
constexpr Range hangulRanges[] = {{0xAC00, 0xD7FF}, {0x1100, 0x11FF}, {0x3130, 0x318F}, {0xA960, 0xA97F}};
// Punctuation and symbols of the square: CJK punctuation, enclosed and squared signs, vertical and full-width forms.
constexpr Range squareRanges[] = {{0x3001, 0x303F}, {0x30A0, 0x30A0}, {0x30FB, 0x30FB}, {0x3200, 0x33FF},
                                  {0xFE30, 0xFE4F}, {0xFF01, 0xFF65}, {0xFFE0, 0xFFE6}};

} // namespace

bool isWhite(char32_t c)
{
    return c == 0x200B || c == 0xFEFF || QChar::isSpace(c);
}

bool isHan(char32_t c)
{
    return isWithin(hanRanges, c);
}

bool isKana(char32_t c)
{
    return isWithin(kanaRanges, c);
}

bool isHangul(char32_t c)
{
    return isWithin(hangulRanges, c);
}

bool isDigit(char32_t c)
{
    return c < 0x80 ? c >= U'0' && c <= U'9' : QChar::isDigit(c);
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
    return QChar::isLetter(c) && !isHan(c) && !isKana(c) && !isHangul(c);
}

bool isUpper(char32_t c)
{
    return QChar::isUpper(c);
}

bool isLower(char32_t c)
{
    return QChar::isLower(c);
}

bool isSquare(char32_t c)
{
    return c >= 0x1100 && (isHan(c) || isKana(c) || isHangul(c) || isWithin(squareRanges, c));
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == 0x2010 || c == 0x00AD;
}

bool isBullet(char32_t c)
{
    return isIn(bullets, c);
}

bool isLeader(char32_t c)
{
    return isIn(leaders, c);
}

bool isOpening(char32_t c)
{
    return isIn(openings, c);
}

bool endsSentence(char32_t c)
{
    return isIn(sentenceEnds, c);
}

bool closesAfterEnd(char32_t c)
{
    return isIn(closings, c);
}

bool isMeaningless(char32_t c)
{
    if (c == 0xFFFD || c > 0x10FFFF)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Other_Surrogate:
    case QChar::Other_Control:
        return true;
    default:
        return false;
    }
}

bool isUpperByte(char32_t c)
{
    constexpr char32_t noBreakSpace = 0xA0, middleDot = 0xB7; // a leader, too
    constexpr char32_t last = U'€';
    if (c <= noBreakSpace || c > last) // nearly every sign of an issue: no search of the list
        return false;
    if (c < 0x100)
        return c != middleDot;
    constexpr std::u32string_view windows = U"€‚ƒ„†‡ˆ‰Š‹ŒŽšœžŸ"; // without quotation marks, dashes and leaders
    return windows.find(c) != windows.npos;
}

} // namespace fanye::text
