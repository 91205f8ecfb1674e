// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Matching.h"
#include "search/SourceText.h"

#include <string>

namespace fanye::search {

// Checks a match against the original glyphs for differences that folding removed but the search options keep (case,
// accents, width).
class OptionCheck
{
public:
    // `pattern` is the folded `text` of the query.
    OptionCheck(const Query &query, const std::u32string &text, const FoldedText &pattern);

    bool isNeeded() const
    {
        return m_query.matchesCase || m_query.wholeWords || m_query.matchesDiacritics || m_query.matchesWidth;
    }
    bool accepts(const SourceText &source, const FoldedText &folded, const UnitRange &range) const;

private:
    bool isWholeWord(const FoldedText &folded, const UnitRange &range) const;
    std::u32string signsOf(const SourceText &source, const FoldedText &folded, std::size_t unit) const;

    const Query &m_query;
    const std::u32string &m_text;
    const FoldedText &m_pattern;
};

} // namespace fanye::search
