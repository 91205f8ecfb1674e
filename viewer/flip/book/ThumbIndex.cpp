// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/ThumbIndex.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

// Ticks of one family hide each other, those of different ones lie over each other.
int family(EdgeMark::Kind kind)
{
    return std::max(int(EdgeMark::Kind::Section), int(kind));
}

bool standsBefore(const PlacedTick &a, const PlacedTick &b)
{
    if (family(a.tick.kind) != family(b.tick.kind))
        return family(a.tick.kind) < family(b.tick.kind);
    return a.row != b.row ? a.row < b.row : a.tick.kind > b.tick.kind;
}

} // namespace

ThumbIndex::ThumbIndex(int pageCount, int rows)
    : m_pageCount(std::max(1, pageCount))
    , m_rows(std::max(1, rows))
{
}

PageNumber ThumbIndex::pageAt(double row) const
{
    const double share = std::clamp(row / m_rows, 0.0, 1.0);
    return PageNumber::fromIndex(std::min(m_pageCount - 1, int(std::floor(share * m_pageCount))));
}

double ThumbIndex::middleOf(PageNumber page) const
{
    return (page.index() + 0.5) * m_rows / m_pageCount;
}

std::vector<PlacedTick> placedTicks(const std::vector<EdgeMark> &marks, const ThumbIndex &scale, int nearest)
{
    std::vector<PlacedTick> all, placed;
    for (const EdgeMark &tick : marks)
        all.push_back({int(std::floor(scale.middleOf(tick.page))), tick});
    std::sort(all.begin(), all.end(), standsBefore);
    for (const PlacedTick &tick : all) {
        const bool isMerged = !placed.empty() && family(placed.back().tick.kind) == family(tick.tick.kind)
            && tick.row - placed.back().row < nearest;
        if (!isMerged)
            placed.push_back(tick);
        else if (tick.tick.kind > placed.back().tick.kind)
            placed.back() = tick;
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const PlacedTick &a, const PlacedTick &b) { return a.row < b.row; });
    return placed;
}

PageNumber pageMeant(double row, const std::vector<PlacedTick> &marks, const ThumbIndex &scale, double reach)
{
    const auto away = [row](const PlacedTick &tick) { return std::abs(tick.row + 0.5 - row); };
    const auto nearest = std::min_element(marks.begin(), marks.end(), [&](const PlacedTick &a, const PlacedTick &b) {
        return away(a) < away(b);
    });
    return nearest != marks.end() && away(*nearest) <= reach ? nearest->tick.page : scale.pageAt(row);
}

} // namespace fanye::flip
