// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/FolioToken.h"

#include "text/signs/Characters.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace fanye::text {

namespace {

constexpr int greatestFolio = 9999;
constexpr std::u32string_view frames = U"-–—·•.|/~―─－—・●■◆▲▼[]()（）【】<>〈〉《》_ ";

bool isFrame(char32_t c)
{
    return frames.find(c) != frames.npos;
}

std::u32string_view withoutFrame(std::u32string_view words)
{
    while (!words.empty() && isFrame(words.front()))
        words.remove_prefix(1);
    while (!words.empty() && isFrame(words.back()))
        words.remove_suffix(1);
    return words;
}

bool dropPrefix(std::u32string_view &words, std::u32string_view prefix)
{
    if (words.substr(0, prefix.size()) != prefix)
        return false;
    words.remove_prefix(prefix.size());
    return true;
}

// 第12页, P12, Page12
std::u32string_view withoutMarks(std::u32string_view words)
{
    for (std::u32string_view mark : {U"Page", U"PAGE", U"page", U"第", U"P.", U"p.", U"P", U"p"}) {
        if (words.size() > mark.size() && dropPrefix(words, mark))
            break;
    }
    for (char32_t mark : U"页頁版面") {
        if (words.size() > 1 && mark && words.back() == mark)
            words.remove_suffix(1);
    }
    return withoutFrame(words);
}

std::optional<FolioToken> arabic(std::u32string_view words)
{
    if (words.empty() || words.size() > 4 || !std::all_of(words.begin(), words.end(), isDigit))
        return {};
    FolioToken token;
    for (char32_t c : words) {
        const int digit = QChar::digitValue(c);
        token.value = 10 * token.value + digit;
        token.text.push_back(char32_t(U'0' + digit));
    }
    return token;
}

// 十二, 一二, 二十, 一百零三, 〇三
std::optional<FolioToken> chinese(std::u32string_view words)
{
    constexpr std::u32string_view digits = U"〇一二三四五六七八九";
    if (words.empty() || words.size() > 7)
        return {};
    int total = 0;
    int digit = -1;
    for (char32_t c : words) {
        if (c == U'零')
            c = U'〇';
        const auto at = digits.find(c);
        if (at != digits.npos) {
            digit = digit > 0 && total == 0 ? 10 * digit + int(at) : int(at);
            if (digit > greatestFolio)
                return {};
        } else if (c == U'十' || c == U'百') {
            total += (digit < 0 ? 1 : digit) * (c == U'十' ? 10 : 100);
            digit = -1;
        } else {
            return {};
        }
    }
    return FolioToken{total + std::max(0, digit), std::u32string(words), false};
}

int romanDigit(char32_t c)
{
    switch (c) {
    case U'i':
        return 1;
    case U'v':
        return 5;
    case U'x':
        return 10;
    case U'l':
        return 50;
    case U'c':
        return 100;
    default:
        return 0;
    }
}

// The one way in which a number up to 399 is written.
std::u32string romanText(int value)
{
    constexpr std::pair<int, std::u32string_view> steps[]
        = {{100, U"c"}, {90, U"xc"}, {50, U"l"}, {40, U"xl"}, {10, U"x"}, {9, U"ix"}, {5, U"v"}, {4, U"iv"}, {1, U"i"}};
    std::u32string text;
    for (const auto &[step, digits] : steps) {
        for (; value >= step; value -= step)
            text += digits;
    }
    return text;
}

std::u32string lowered(std::u32string_view words)
{
    std::u32string lower;
    for (char32_t c : words)
        lower.push_back(QChar::toLower(c));
    return lower;
}

std::optional<FolioToken> roman(std::u32string_view words)
{
    if (words.empty() || words.size() > 8)
        return {};
    FolioToken token{0, std::u32string(words), true};
    int before = 1000;
    bool isSum = true; // no digit is taken away
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int digit = romanDigit(QChar::toLower(words[i]));
        const int next = i + 1 < words.size() ? romanDigit(QChar::toLower(words[i + 1])) : 0;
        if (digit == 0 || (digit > before && next != 0))
            return {};
        token.value += digit < next ? -digit : digit;
        isSum = isSum && digit >= next;
        before = digit;
    }
    // A digit is taken away only as usual, iix is no number; but viiii is one.
    const bool isPlausible = isSum || romanText(token.value) == lowered(words);
    return token.value > 0 && isPlausible ? std::optional(token) : std::nullopt;
}

std::optional<FolioToken> number(std::u32string_view words)
{
    if (auto token = arabic(words))
        return token;
    if (auto token = chinese(words))
        return token;
    return roman(words);
}

} // namespace

std::optional<FolioToken> folioToken(std::u32string_view words)
{
    if (words.size() > 16)
        return {};
    words = withoutMarks(withoutFrame(words));
    const auto slash = words.find_first_of(U"/／");
    if (slash != words.npos && arabic(words.substr(slash + 1))) // 12/50: the second is the number of pages
        words = words.substr(0, slash);
    return number(words);
}

std::vector<FolioToken> folioTokensAtEnds(std::u32string_view words)
{
    if (auto whole = folioToken(words))
        return {*whole};
    words = withoutFrame(words);
    std::vector<FolioToken> tokens;
    const auto head = std::find_if_not(words.begin(), words.end(), isDigit) - words.begin();
    if (auto token = arabic(words.substr(0, std::size_t(head))))
        tokens.push_back(*token);
    const auto tail = std::find_if_not(words.rbegin(), words.rend(), isDigit) - words.rbegin();
    if (auto token = arabic(words.substr(words.size() - std::size_t(tail))))
        tokens.push_back(*token);
    return tokens;
}

} // namespace fanye::text
