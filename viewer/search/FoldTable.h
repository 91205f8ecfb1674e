// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace fanye::search {

// The folding of one code point.
enum class FoldKind : std::uint8_t {
    Text, // becomes the units of `into`, perhaps none
    White, // white space
    Mark, // a diacritic on the sign before it
    Voicing, // ゛ on the kana before it
    Semivoicing, // ゜
};

struct Folded
{
    FoldKind kind = FoldKind::Text;
    bool isSame = false; // Text: unchanged by folding, `into` is empty
    std::u16string_view into;
};

// Kinds of folded units that matching distinguishes.
enum class UnitKind : std::uint8_t { Other, Letter, Digit, Han, Punctuation };

Folded foldedForm(char32_t c);
UnitKind kindOf(char32_t folded);
char16_t voiced(char16_t kana, FoldKind mark); // 0 where there is no such kana

// Changes whenever the tables do: text folded by another version must be folded again.
QByteArray foldTableVersion();

} // namespace fanye::search
