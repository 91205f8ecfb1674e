// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/Legibility.h"

#include "engine/strings/CommonCharacters.h"

#include <QChar>
#include <QList>

namespace fanye::engine {
namespace {

constexpr int rareCost = 1;
constexpr int strangeCost = 2;
constexpr int impossibleCost = 4;

bool isUsualScript(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Thai:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

bool isStrange(char32_t c)
{
    const bool isHalfWidthKana = c >= 0xFF61 && c <= 0xFF9F;
    const bool isFloatingAccent = QChar::category(c) == QChar::Symbol_Modifier && c > 0x7F;
    return !isUsualScript(c) || isHalfWidthKana || isFloatingAccent;
}

int costOf(char32_t c)
{
    if (c < 0x7F && c >= 0x20)
        return 0;
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3))
        return usageOf(char16_t(c)) == Usage::Rare ? rareCost : 0;
    if (isImpossible(c))
        return impossibleCost;
    if (isStrange(c))
        return strangeCost;
    return QChar::script(c) == QChar::Script_Han && QChar::category(c) == QChar::Letter_Other ? rareCost : 0;
}

// What PDFDocEncoding makes of a byte from 0x80.
bool isFromHighByte(char16_t c)
{
    return (c >= 0x80 && c <= 0x192) || (c >= 0x2C6 && c <= 0x2DD) || (c >= 0x2013 && c <= 0x2044) || c == 0x20AC
        || c == 0x2122 || c == 0x2212 || c == 0xFB01 || c == 0xFB02;
}

} // namespace

bool isImpossible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
        return true;
    case QChar::Other_Control:
        return !QChar::isSpace(c);
    default:
        return c == QChar::ReplacementCharacter || QChar::isNonCharacter(c);
    }
}

int illegibility(const QString &text)
{
    int cost = 0;
    int accented = 0;
    bool hasIdeographs = false;
    for (const uint c : text.toUcs4()) {
        cost += costOf(c);
        accented += c >= 0xC0 && c < 0x250 ? 1 : 0;
        hasIdeographs = hasIdeographs || (c >= 0x4E00 && c <= 0x9FFF);
    }
    return hasIdeographs ? cost + strangeCost * accented : cost;
}

bool isDoubtful(QStringView text)
{
    bool hasOtherLetters = false; // that PDFDocEncoding does not have
    bool hasHighPair = false;
    bool isHighBefore = false;
    for (const QChar each : text) {
        const char16_t c = each.unicode();
        const bool isHigh = isFromHighByte(c);
        const bool isByte = c >= 0x80 && c < 0xA0; // some libraries take PDFDocEncoding for Latin-1
        if (isByte)
            return true;
        if (!isHigh && !each.isSurrogate() && (isImpossible(c) || isStrange(c)))
            return true;
        hasOtherLetters = hasOtherLetters || (!isHigh && c >= 0x80);
        hasHighPair = hasHighPair || (isHigh && isHighBefore);
        isHighBefore = isHigh;
    }
    return hasHighPair && !hasOtherLetters;
}

} // namespace fanye::engine
