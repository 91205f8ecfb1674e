// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanye::text {

// A number that may be a printed page number: "02", "- 12 -", "第12页", "12/50", "P3", "十二", "xiv".
struct FolioToken
{
    int value = 0;
    std::u32string text; // the number alone, as printed, full width as half width
    bool isRoman = false;

    friend bool operator==(const FolioToken &, const FolioToken &) = default;
};

// The folio when the words (without white space) are a folio and nothing else.
std::optional<FolioToken> folioToken(std::u32string_view words);

// Numbers at the beginning or the end of a running head or foot, such as "12 | The Monthly".
std::vector<FolioToken> folioTokensAtEnds(std::u32string_view words);

} // namespace fanye::text
