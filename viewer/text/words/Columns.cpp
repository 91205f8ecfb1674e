// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words/Columns.h"

#include <algorithm>
#include <cmath>

namespace fanye::text {

namespace {

constexpr float narrowestGutter = 0.9F; // ems
constexpr float narrowestColumn = 5; // ems
constexpr int fewestOfSparse = 4; // lines of a column that is not filled
constexpr float widestAccident = 1.6F; // ems; wide spaces in a few lines may stand above each other
constexpr float highestAccident = 6; // ems
constexpr std::size_t stepsOfBand = 10, stepsOfItem = 20; // of the effort, roughly

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

float baseOf(const Item &item)
{
    return item.at.v1 - 0.15F * item.size;
}

// The heights of some items, sorted, so that one item need not be compared with all of them.
class Heights
{
public:
    explicit Heights(const Items &items)
    {
        for (const Item *item : items) {
            m_bases.push_back({baseOf(*item), item->size});
            m_middles.push_back({item->at.middle(), item->size});
        }
        const auto isBefore = [](const Height &a, const Height &b) { return a.at < b.at; };
        std::sort(m_bases.begin(), m_bases.end(), isBefore);
        std::sort(m_middles.begin(), m_middles.end(), isBefore);
    }

    // Whether one of them stands on the base of the item, or in the middle of its height.
    bool areAlignedWith(const Item &item) const
    {
        return isAny(m_bases, baseOf(item), item.size, 0.25F) || isAny(m_middles, item.at.middle(), item.size, 0.2F);
    }

private:
    struct Height
    {
        float at = 0, size = 0;
    };

    // Where very many stand so near, one is taken for aligned.
    static bool isAny(const std::vector<Height> &heights, float place, float size, float ems)
    {
        auto at = std::partition_point(heights.begin(), heights.end(),
                                       [&](const Height &height) { return height.at - place <= -ems * size; });
        for (int left = mostNear; at != heights.end() && at->at - place < ems * size; ++at, --left) {
            if (left == 0 || std::abs(place - at->at) < ems * std::min(size, at->size))
                return true;
        }
        return false;
    }

    static constexpr int mostNear = 500;

    std::vector<Height> m_bases, m_middles;
};

// Whether a piece is no row of cells beside the other: its lines stand on heights of their own.
bool standsApart(const Items &piece, const Items &beside)
{
    int lines = 0, unaligned = 0;
    float height = -farAway;
    const Heights others(beside);
    Items sorted = piece;
    std::sort(sorted.begin(), sorted.end(),
              [](const Item *a, const Item *b) { return a->at.middle() < b->at.middle(); });
    for (const Item *item : sorted) {
        if (item->at.middle() <= height + 0.5F * item->size)
            continue;
        height = item->at.middle();
        ++lines;
        unaligned += !others.areAlignedWith(*item);
    }
    return lines >= fewestOfSparse && 5 * unaligned >= 2 * lines;
}

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
        } else if (columns.end > begin || i > begin + 3) {
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
    const auto isNear = [this](std::size_t lower) { return distanceAbove(m_bands, lower) < 1.4F * m_em; };
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
            return (gap.to <= gutter.from || gap.from >= gutter.to) && gap.width() >= 0.95F * gutter.width();
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
        if (std::abs(item->size - m_em) < 0.1F * m_em)
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
                return item->at.u0 >= gutter.to - 0.01F;
            });
            found[std::size_t(column - gutters.begin())].push_back(item);
        }
    }
    return found;
}

bool ColumnFinder::isStretched(std::size_t index, const Span &column) const
{
    const Span own = m_bands[index].extent;
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
        left = std::min(left, m_bands[i].extent.from);
    std::size_t kept = end;
    while (kept > begin + 1 && m_bands[kept - 1].extent.to - left < 0.75F * (gutters.front().from - left))
        --kept;
    return end - kept >= 2 ? kept : end;
}

} // namespace fanye::text
