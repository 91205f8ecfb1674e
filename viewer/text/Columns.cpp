// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Columns.h"

#include <algorithm>

namespace fanye {

namespace {

constexpr float narrowestGutter = 0.9F; // ems
constexpr float narrowestColumn = 5; // ems

// Whether a piece of the page between gutters reads like a column of text: several lines, filled rather than dotted.
bool isColumn(const Items &items, float em)
{
    float from = farAway, to = -farAway, covered = 0;
    int lines = 0;
    float height = -farAway;
    Items sorted = items;
    std::sort(sorted.begin(), sorted.end(),
              [](const Item *a, const Item *b) { return a->at.middle() < b->at.middle(); });
    for (const Item *item : sorted) {
        from = std::min(from, item->at.u0);
        to = std::max(to, item->at.u1);
        covered += item->at.length();
        if (item->at.middle() > height + 0.5F * item->size) {
            ++lines;
            height = item->at.middle();
        }
        if (item->words.size() > 1) // a block that runs another way stands for many lines
            lines += 2;
    }
    return lines >= 2 && to - from >= narrowestColumn * em
        && covered >= 0.35F * float(lines) * std::min(to - from, 60 * em) && covered >= float(lines) * 4 * em;
}

} // namespace

Columns ColumnFinder::from(std::size_t begin) const
{
    std::vector<Span> gaps = m_bands[begin].gaps;
    Span extent = extentOf(m_bands[begin].items);
    Columns columns{begin, begin, {}};
    for (std::size_t i = begin; i < m_bands.size(); ++i) {
        gaps = sharedGaps(gaps, m_bands[i].gaps, narrowestGutter * m_em);
        const Span own = extentOf(m_bands[i].items);
        extent = {std::min(extent.from, own.from), std::max(extent.to, own.to)};
        const std::vector<Span> inside = gapsWithin(gaps, extent);
        if (!inside.empty()) {
            columns.gutters = inside;
            columns.end = i + 1;
        } else if (columns.end > begin || i > begin + 3) {
            break;
        }
    }
    columns.end = withoutLoneEnd(columns);
    dropFalseGutters(columns);
    return columns;
}

// Drops gutters beside pieces that are no columns: between bullets and items, titles and numbers, cells.
void ColumnFinder::dropFalseGutters(Columns &columns) const
{
    std::vector<Span> &gutters = columns.gutters;
    while (!gutters.empty()) {
        const std::vector<Items> found = pieces(columns);
        const auto odd = std::find_if(found.begin(), found.end(),
                                      [&](const Items &piece) { return !isColumn(piece, m_em); });
        if (odd == found.end())
            break;
        const std::size_t at = std::size_t(odd - found.begin());
        const bool hasLeft = at > 0;
        const bool hasRight = at < gutters.size();
        const std::size_t drop = hasLeft && hasRight ? (gutters[at - 1].width() < gutters[at].width() ? at - 1 : at)
                                                     : (hasLeft ? at - 1 : at);
        gutters.erase(gutters.begin() + std::ptrdiff_t(drop));
    }
}

std::vector<Items> ColumnFinder::pieces(const Columns &columns) const
{
    const std::vector<Span> &gutters = columns.gutters;
    std::vector<Items> found(gutters.size() + 1);
    for (std::size_t i = columns.begin; i < columns.end; ++i) {
        for (const Item *item : m_bands[i].items) {
            std::size_t column = 0;
            while (column < gutters.size() && item->at.u0 >= gutters[column].to - 0.01F)
                ++column;
            found[column].push_back(item);
        }
    }
    return found;
}

bool ColumnFinder::isStretched(std::size_t index, const Span &column) const
{
    const Span own = extentOf(m_bands[index].items);
    if (own.from - column.from > 3 * m_em || column.to - own.to > 1.2F * m_em)
        return false;
    std::vector<Span> wide = gapsWithin(m_bands[index].gaps, own);
    wide.erase(std::remove_if(wide.begin(), wide.end(),
                              [this](const Span &gap) { return gap.width() <= widestWordGap * m_em; }),
               wide.end());
    bool isCovered = false;
    for (const std::size_t neighbour : {index - 1, index + 1}) {
        if (neighbour >= m_bands.size()) // also before the first
            continue;
        const Span extent = extentOf(m_bands[neighbour].items);
        if (!gapsWithin(sharedGaps(wide, m_bands[neighbour].gaps, narrowestGutter * m_em), extent).empty())
            return false;
        isCovered = isCovered || std::all_of(wide.begin(), wide.end(), [&](const Span &gap) {
                        return extent.from < gap.from && extent.to > gap.to;
                    });
    }
    return !wide.empty() && isCovered;
}

// Bands at the end that have words on one side only, and stand apart, go on below the columns.
std::size_t ColumnFinder::withoutLoneEnd(const Columns &columns) const
{
    const std::vector<Span> &gutters = columns.gutters;
    for (std::size_t i = columns.end; i > columns.begin + 1; --i) {
        const Span own = extentOf(m_bands[i - 1].items);
        const bool isOneSided = std::all_of(gutters.begin(), gutters.end(), [&](const Span &gutter) {
            return own.to <= gutter.from || own.from >= gutter.to;
        });
        if (!isOneSided)
            break;
        if (distanceAbove(m_bands, i - 1) > 2.2F * m_em)
            return i - 1;
    }
    return withoutShortEnd(columns);
}

// The same where a list of short lines follows the columns without a space, and wider lines follow the list.
std::size_t ColumnFinder::withoutShortEnd(const Columns &columns) const
{
    const auto &[begin, end, gutters] = columns;
    if (end == m_bands.size() || gutters.empty())
        return end;
    float left = farAway;
    for (std::size_t i = begin; i < end; ++i)
        left = std::min(left, extentOf(m_bands[i].items).from);
    std::size_t kept = end;
    while (kept > begin + 1 && extentOf(m_bands[kept - 1].items).to - left < 0.75F * (gutters.front().from - left))
        --kept;
    return end - kept >= 2 ? kept : end;
}

} // namespace fanye
