// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/GarbledText.h"

#include "engine/strings/Legibility.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace fanye::engine {
namespace {

constexpr std::ptrdiff_t fewestHighBytes = 12; // a line of dots and copyright signs is not garbled
constexpr std::size_t judged = 20'000; // characters of a page, for isPlausible()

// Linear B, cuneiform and the like: what is counted from a wrong start lies there, and never what people read.
bool isOfAncientScript(char32_t c)
{
    if (c < 0x10000)
        return false;
    const QChar::Script script = QChar::script(c);
    return script != QChar::Script_Han && script != QChar::Script_Common && script != QChar::Script_Inherited
        && script != QChar::Script_Hiragana && script != QChar::Script_Katakana;
}

bool isMeaningless(char32_t c)
{
    return c >= 0x80 ? isImpossible(c) || isOfAncientScript(c) : c < 0x20 && !QChar::isSpace(c);
}

// Without the signs that texts of any language use: middle dot, quotation marks, dashes.
bool isHighByte(char32_t c)
{
    constexpr std::u32string_view windows = U"€‚ƒ„†‡ˆ‰Š‹ŒŽšœžŸ";
    return (c > 0xA0 && c < 0x100 && c != 0xB7) || windows.find(c) != windows.npos;
}

// Numbers of glyphs that were taken for characters give Latin letters, too, but hardly a vowel: "+HOOR" for "Hello".
bool isUnspeakable(const std::u32string &text)
{
    constexpr std::ptrdiff_t fewestLetters = 12;
    constexpr std::u32string_view vowelSigns = U"aeiouyAEIOUY";
    const auto letters
        = std::count_if(text.begin(), text.end(), [](char32_t c) { return c < 0x80 && QChar::isLetter(c); });
    const auto vowels
        = std::count_if(text.begin(), text.end(), [&](char32_t c) { return vowelSigns.find(c) != vowelSigns.npos; });
    return letters >= fewestLetters && vowels * 5 < letters;
}

} // namespace

bool isGarbled(const std::u32string &text)
{
    const auto all = std::ptrdiff_t(text.size());
    const auto meaningless = std::count_if(text.begin(), text.end(), isMeaningless);
    const auto high = std::count_if(text.begin(), text.end(), isHighByte);
    return meaningless * 10 > all || (high >= fewestHighBytes && high * 5 > all * 2);
}

bool isPlausible(const std::u32string &text)
{
    std::u32string signs;
    std::copy_if(text.begin(), text.end(), std::back_inserter(signs), [](char32_t c) { return !QChar::isSpace(c); });
    signs.resize(std::min(signs.size(), judged));
    const auto letters
        = std::count_if(signs.begin(), signs.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
    const auto all = std::ptrdiff_t(signs.size());
    return all > 0 && letters * 2 >= all && !isGarbled(signs) && !isUnspeakable(signs)
        && std::ptrdiff_t(illegibility(QString::fromStdU32String(signs))) * 4 <= all;
}

} // namespace fanye::engine
