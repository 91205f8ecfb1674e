// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/FoldTable.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace fanye::search {

// Folded text with a source map: `units` without white space, and the source position of each. Units below 3 are
// reserved; `stopUnit` marks the end of a flow.
struct FoldedText
{
    std::u16string units;
    std::vector<std::uint32_t> source; // for each unit, the number of its source sign; non-decreasing
    std::vector<std::uint8_t> marks; // for each unit, flags of the following
    std::uint32_t end = 0; // one past the number of the last sign folded

    static constexpr char16_t stopUnit = 1;

    static constexpr std::uint8_t gap = 1; // preceded by white space
    static constexpr std::uint8_t softHyphen = 2; // preceded by a line-break hyphen
    static constexpr std::uint8_t punctuation = 4; // preceded by skipped punctuation
    static constexpr std::uint8_t tail = 8; // includes all signs up to the next unit (runs, diacritics)
    static constexpr std::uint8_t kindShift = 4;

    std::size_t size() const { return units.size(); }
    bool has(std::size_t at, std::uint8_t mark) const { return marks[at] & mark; }
    UnitKind kind(std::size_t at) const { return UnitKind(marks[at] >> kindShift); }

    // The last sign that belongs to the unit.
    std::uint32_t lastSource(std::size_t at) const
    {
        const std::uint32_t next = at + 1 < size() ? source[at + 1] : end;
        return has(at, tail) && next > source[at] ? next - 1 : source[at];
    }

    void reserve(std::size_t count)
    {
        units.reserve(count);
        source.reserve(count);
        marks.reserve(count);
    }
};

// Folds signs one by one. Used for text and query alike.
class Folding
{
public:
    explicit Folding(FoldedText &folded)
        : m_folded(folded)
    {
    }

    void add(char32_t sign, std::uint32_t source);
    void gap() { m_pending |= FoldedText::gap; }
    void softHyphen() { m_pending |= FoldedText::softHyphen; }
    void stop(std::uint32_t source); // no match crosses it

private:
    void emitUnit(char16_t unit, UnitKind kind, std::uint32_t source);
    void emitSign(char32_t sign, std::uint32_t source);
    bool joinsRun(char16_t unit);
    bool joinsSyllable(char16_t unit);

    FoldedText &m_folded;
    std::uint8_t m_pending = 0;
};

// The same text without punctuation and symbols.
FoldedText withoutPunctuation(const FoldedText &strict);

FoldedText foldedQuery(const std::u32string &text);

} // namespace fanye::search
