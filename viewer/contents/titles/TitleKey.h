// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fanye::contents {

// A title as titles are compared: letters and digits only, without case, width, spaces and punctuation, so that
// "【简 讯】" and "简讯", "A B!" and "a  b" are the same.
using TitleKey = std::u32string;

TitleKey titleKey(const QString &title);
void addToKey(TitleKey &key, char32_t c); // what one code point contributes

// What a title is made of, sorted and each once: pairs of neighbouring signs, but of letters three, because there are
// so few of them. A title of one sign is a gram itself.
std::vector<std::uint64_t> gramsOf(std::u32string_view key);

// 1 for the same title, 0 for nothing in common: 1 − edit distance / length of the longer one.
double likeness(std::u32string_view a, std::u32string_view b);

// The same, but a title that stands whole within the other counts for nearly as much as it covers of it: a contents
// page shortens titles, and a heading may carry its section's name.
double likenessOfParts(std::u32string_view a, std::u32string_view b);

} // namespace fanye::contents
