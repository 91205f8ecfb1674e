// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fanye::contents {

// Why words that are set like a heading, or stand beside a number, are no title.
enum class NoTitle {
    JumpLine, // "suite page 2", "continued on page 5", 下转第5页
    Quantity, // "300 000 F", "2 ans", "6 &"
    DateLine, // "juin 1998", "Vol. 12 No. 3", 2024年第3期
    Ornament, // "gtgtgtgt", "sdfjlsjfsj": type that draws
    BrokenWord, // "As s o c ia tion": letters spaced apart that were not put together again
    Misread, // "ÂýÒ»µã": characters that the font, or a wrong charset, gives instead of those that are seen
};

// None where the words may be a title. Goes by the words alone.
std::optional<NoTitle> noTitle(const QString &words);

// A Latin or Greek or Cyrillic small letter comes first: a part of a sentence, or of a word, more often than a title.
bool beginsSmall(const QString &words);

} // namespace fanye::contents
