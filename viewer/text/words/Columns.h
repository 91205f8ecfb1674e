// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/signs/Effort.h"
#include "text/words/Bands.h"

#include <cstddef>
#include <vector>

namespace fanye::text {

constexpr float widestWordGap = 2; // ems; beyond, words on one height are cells

// Bands from `begin` to `end` (not included) that are set in columns, and the gutters between these.
struct Columns
{
    std::size_t begin = 0, end = 0;
    std::vector<Span> gutters;

    bool isNone() const { return gutters.empty(); }
};

// Seeks columns among the bands of a page or of a column of it. `em`: the size of most of its glyphs. Once the effort
// is spent there are no more columns. Throws Stopped.
class ColumnFinder
{
public:
    ColumnFinder(const std::vector<Band> &bands, float em, Effort &effort)
        : m_bands(bands)
        , m_em(em)
        , m_effort(effort)
    {
    }

    // The longest run of bands from `begin` that are set in columns.
    Columns from(std::size_t begin) const;

    // The items of each column, the first to be read first.
    std::vector<Items> pieces(const Columns &columns) const;

    // Whether a band only looks like cells because justification has stretched its few spaces: it fills the column, and
    // the lines next to it have words where it has gaps.
    bool isStretched(std::size_t index, const Span &column) const;

private:
    enum class Cover { None, Other, Text };

    std::size_t withoutLoneEnd(const Columns &columns) const;
    std::size_t withoutShortEnd(const Columns &columns) const;
    void dropFalseGutters(Columns &columns) const;
    void dropAccidents(Columns &columns) const;
    bool isAccidental(const Span &gutter, const Columns &columns) const;
    bool areSpacesAsWide(const Span &gutter, const Columns &columns) const;
    float heightOfParted(const Span &gutter, std::size_t begin, std::size_t end) const;
    Cover coverOf(const Span &gutter, std::size_t index) const;

    const std::vector<Band> &m_bands;
    float m_em;
    Effort &m_effort;
};

} // namespace fanye::text
