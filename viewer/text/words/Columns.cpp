// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words/Columns.h"

#include "text/words/ColumnPieces.h"

#include <algorithm>
#include <cmath>

namespace fanye::text {

namespace {

constexpr float narrowestGutter = 0.9F; // ems
constexpr std::size_t mostBeforeColumns = 3; // bands without a gutter before the first with one
constexpr float nextLineWithin = 1.4F; // ems from band to band of one text
constexpr float sameSizeWithin = 0.1F; // of the body's size
constexpr float sameSpace = 0.95F; // of a gutter's width, from which on a space is no narrower
constexpr float apartFromColumns = 2.2F; // ems above what no longer belongs to them
constexpr float widestOfList = 0.75F; // of the first column, by lines of a list that follows it
constexpr float deepestIndent = 3, shortestEnd = 1.2F; // ems that a justified line may lack at its ends
constexpr float rounding = 0.01F; // points
constexpr float widestAccident = 1.6F; // ems; wide spaces in a few lines may stand above each other
constexpr float highestAccident = 6; // ems
constexpr std::size_t stepsOfBand = 10, stepsOfItem = 20; // of the effort, roughly

} // namespace

Columns ColumnFinder::from(std::size_t begin) const
{
    std::vector<Span> gaps = m_bands[begin].gaps;
    Span extent = m_bands[begin].extent;
    Columns columns{begin, begin, {}};
    for (std::size_t i = begin; i < m_bands.size() && !m_effort.isSpent(); ++i) {
        m_effort.spend(stepsOfBand + gaps.size() + m_bands[i].gaps.size());
        gaps = sharedGaps(gaps, m_bands[i].gaps, narrowestGutter * m_em);
        const Span own = m_bands[i].extent;
        extent = {std::min(extent.from, own.from), std::max(extent.to, own.to)};
        const std::vector<Span> inside = gapsWithin(gaps, extent);
        if (!inside.empty()) {
            columns.gutters = inside;
            columns.end = i + 1;
        } else if (columns.end > begin || i > begin + mostBeforeColumns) {
            break;
        }
    }
    columns.end = withoutLoneEnd(columns);
    dropFalseGutters(columns);
    dropAccidents(columns);
    if (m_effort.isSpent()) // they were not looked at to the end
        columns.gutters.clear();
    return columns;
}

// Drops gutters that are only wide spaces in two or three lines of a text that covers them just above or below.
void ColumnFinder::dropAccidents(Columns &columns) const
{
    const auto isAccident
        = [&](const Span &gutter) { return gutter.width() < widestAccident * m_em && isAccidental(gutter, columns); };
    columns.gutters.erase(std::remove_if(columns.gutters.begin(), columns.gutters.end(), isAccident),
                          columns.gutters.end());
}

bool ColumnFinder::isAccidental(const Span &gutter, const Columns &columns) const
{
    std::size_t begin = columns.begin, end = columns.end;
    const auto isNear = [this](std::size_t lower) { return distanceAbove(m_bands, lower) < nextLineWithin * m_em; };
    while (begin > 0 && isNear(begin) && coverOf(gutter, begin - 1) == Cover::None)
        --begin;
    while (end < m_bands.size() && isNear(end) && coverOf(gutter, end) == Cover::None)
        ++end;
    if (heightOfParted(gutter, begin, end) > highestAccident * m_em)
        return false;
    return areSpacesAsWide(gutter, columns) || (begin > 0 && isNear(begin) && coverOf(gutter, begin - 1) == Cover::Text)
        || (end < m_bands.size() && isNear(end) && coverOf(gutter, end) == Cover::Text);
}

// Whether the lines have other spaces that are no narrower than the gutter.
bool ColumnFinder::areSpacesAsWide(const Span &gutter, const Columns &columns) const
{
    std::size_t like = 0, parted = 0;
    for (std::size_t i = columns.begin; i < columns.end; ++i) {
        const Span own = m_bands[i].extent;
        if (own.from >= gutter.from || own.to <= gutter.to)
            continue;
        m_effort.spend(m_bands[i].gaps.size());
        const std::vector<Span> inside = gapsWithin(m_bands[i].gaps, own);
        ++parted;
        like += std::any_of(inside.begin(), inside.end(), [&](const Span &gap) {
            return (gap.to <= gutter.from || gap.from >= gutter.to) && gap.width() >= sameSpace * gutter.width();
        });
    }
    return 2 * like >= parted;
}

// From the first to the last of the bands that have words on both sides of the gutter.
float ColumnFinder::heightOfParted(const Span &gutter, std::size_t begin, std::size_t end) const
{
    float from = farAway, to = -farAway;
    for (std::size_t i = begin; i < end; ++i) {
        const Span own = m_bands[i].extent;
        if (own.from >= gutter.from || own.to <= gutter.to)
            continue;
        from = std::min(from, m_bands[i].top);
        to = std::max(to, m_bands[i].bottom);
    }
    return to - from;
}

// What of a band stands in the gutter: a heading over columns may, words set in the size of most may not.
ColumnFinder::Cover ColumnFinder::coverOf(const Span &gutter, std::size_t index) const
{
    m_effort.spend(stepsOfBand + m_bands[index].items.size());
    Cover cover = Cover::None;
    for (const Item *item : m_bands[index].items) {
        if (item->at.u0 >= gutter.to || item->at.u1 <= gutter.from)
            continue;
        if (std::abs(item->size - m_em) < sameSizeWithin * m_em)
            return Cover::Text;
        cover = Cover::Other;
    }
    return cover;
}

// Drops gutters beside pieces that are no columns: between bullets and items, titles and numbers, cells.
void ColumnFinder::dropFalseGutters(Columns &columns) const
{
    std::vector<Span> &gutters = columns.gutters;
    while (!gutters.empty() && !m_effort.isSpent()) {
        const std::vector<Items> found = pieces(columns);
        const auto odd = std::find_if(found.begin(), found.end(), [&](const Items &piece) {
            const auto at = std::size_t(&piece - found.data());
            return !isColumn(piece, m_em)
                && !((at == 0 || standsApart(piece, found[at - 1]))
                     && (at + 1 == found.size() || standsApart(piece, found[at + 1])));
        });
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
        m_effort.spend(stepsOfItem * m_bands[i].items.size());
        for (const Item *item : m_bands[i].items) {
            const auto column = std::partition_point(gutters.begin(), gutters.end(), [item](const Span &gutter) {
                return item->at.u0 >= gutter.to - rounding;
            });
            found[std::size_t(column - gutters.begin())].push_back(item);
        }
    }
    return found;
}

bool ColumnFinder::isStretched(std::size_t index, const Span &column) const
{
    const Span own = m_bands[index].extent;
    if (own.from - column.from > deepestIndent * m_em || column.to - own.to > shortestEnd * m_em)
        return false;
    std::vector<Span> wide = gapsWithin(m_bands[index].gaps, own);
    wide.erase(std::remove_if(wide.begin(), wide.end(),
                              [this](const Span &gap) { return gap.width() <= widestWordGap * m_em; }),
               wide.end());
    bool isCovered = false;
    for (const std::size_t neighbour : {index - 1, index + 1}) {
        if (neighbour >= m_bands.size()) // also before the first
            continue;
        const Span extent = m_bands[neighbour].extent;
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
        m_effort.spend(gutters.size());
        const Span own = m_bands[i - 1].extent;
        const bool isOneSided = std::all_of(gutters.begin(), gutters.end(), [&](const Span &gutter) {
            return own.to <= gutter.from || own.from >= gutter.to;
        });
        if (!isOneSided)
            break;
        if (distanceAbove(m_bands, i - 1) > apartFromColumns * m_em)
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
        left = std::min(left, m_bands[i].extent.from);
    std::size_t kept = end;
    while (kept > begin + 1 && m_bands[kept - 1].extent.to - left < widestOfList * (gutters.front().from - left))
        --kept;
    return end - kept >= 2 ? kept : end;
}

} // namespace fanye::text
