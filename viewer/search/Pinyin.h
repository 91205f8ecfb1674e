// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Matching.h"

#include <string>
#include <vector>

namespace fanye::search {

// Ideographs found by how they are read: "qingyuan" or "qing yuan"; where nothing is read so, "qingyu", the last
// syllable unfinished; and where nothing is read so either, "qy", the first letters. Every reading of a sign counts.
class PinyinQuery
{
public:
    // From a folded query; not usable unless it is made of at least two Latin letters and nothing else. White space and
    // apostrophes part syllables.
    explicit PinyinQuery(const FoldedText &pattern);

    bool isUsable() const { return m_letters.size() >= 2; }
    std::vector<UnitRange> occurrences(const FoldedText &view) const;

private:
    enum class LastSyllable { Whole, Unfinished };

    using Places = std::vector<std::size_t>;

    Places placesIn(const FoldedText &view) const;
    std::vector<UnitRange> readInFull(const FoldedText &view, const Places &places, LastSyllable last) const;
    std::vector<UnitRange> readByInitials(const FoldedText &view, const Places &places) const;
    std::size_t endOfReading(const FoldedText &view, std::size_t at, std::size_t letter, LastSyllable last) const;
    std::size_t lettersRead(const char *syllable, std::size_t letter, LastSyllable last) const;
    bool hasPartWithin(std::size_t letter, std::size_t count) const;

    std::string m_letters;
    std::vector<bool> m_parts; // for each letter, whether a syllable must begin there
};

} // namespace fanye::search
