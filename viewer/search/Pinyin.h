// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Matching.h"

#include <string>
#include <vector>

namespace fanye::search {

// The syllables that an ideograph can be read as, without tones, "v" for ü. Empty: no reading is known. They live as
// long as the program.
std::vector<const char *> pinyinOf(char16_t ideograph);

// Finds ideographs by pinyin, in three steps, each only if the one before found nothing: whole syllables ("qingyuan",
// "qing yuan"); the last syllable unfinished ("qingyu"); initials ("qy"). Every reading of an ideograph counts.
class PinyinQuery
{
public:
    // From a folded query; usable only if it consists of at least two Latin letters. White space and apostrophes separate
    // syllables.
    explicit PinyinQuery(const FoldedText &pattern);

    bool isUsable() const { return m_letters.size() >= 2; }
    std::vector<UnitRange> occurrences(const FoldedText &folded) const;

private:
    enum class LastSyllable { Whole, Unfinished };

    using Places = std::vector<std::size_t>;

    Places placesIn(const FoldedText &folded) const;
    std::vector<UnitRange> readInFull(const FoldedText &folded, const Places &places, LastSyllable last) const;
    std::vector<UnitRange> readByInitials(const FoldedText &folded, const Places &places) const;
    std::size_t endOfReading(const FoldedText &folded, std::size_t at, std::size_t letter, LastSyllable last) const;
    std::size_t lettersRead(const char *syllable, std::size_t letter, LastSyllable last) const;
    bool hasPartWithin(std::size_t letter, std::size_t count) const;

    std::string m_letters;
    std::vector<bool> m_parts; // for each letter, whether a syllable must begin there
};

} // namespace fanye::search
