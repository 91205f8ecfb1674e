// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/ThumbIndex.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

// Marks of one family are merged; those of different families lie over each other.
int family(EdgeMark::Kind kind)
{
    return std::max(int(EdgeMark::Kind::Section), int(kind));
}

bool standsBefore(const PlacedMark &a, const PlacedMark &b)
{
    if (family(a.mark.kind) != family(b.mark.kind))
        return family(a.mark.kind) < family(b.mark.kind);
    return a.row != b.row ? a.row < b.row : a.mark.kind > b.mark.kind;
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

std::vector<PlacedMark> placedMarks(const std::vector<EdgeMark> &marks, const ThumbIndex &scale, int nearest)
{
    std::vector<PlacedMark> all, placed;
    for (const EdgeMark &mark : marks)
        all.push_back({int(std::floor(scale.middleOf(mark.page))), mark});
    std::sort(all.begin(), all.end(), standsBefore);
    for (const PlacedMark &mark : all) {
        const bool isMerged = !placed.empty() && family(placed.back().mark.kind) == family(mark.mark.kind)
            && mark.row - placed.back().row < nearest;
        if (!isMerged)
            placed.push_back(mark);
        else if (mark.mark.kind > placed.back().mark.kind)
            placed.back() = mark;
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const PlacedMark &a, const PlacedMark &b) { return a.row < b.row; });
    return placed;
}

PageNumber pageMeant(double row, const std::vector<PlacedMark> &marks, const ThumbIndex &scale, double reach)
{
    const auto away = [row](const PlacedMark &mark) { return std::abs(mark.row + 0.5 - row); };
    const auto nearest = std::min_element(marks.begin(), marks.end(), [&](const PlacedMark &a, const PlacedMark &b) {
        return away(a) < away(b);
    });
    return nearest != marks.end() && away(*nearest) <= reach ? nearest->mark.page : scale.pageAt(row);
}

} // namespace fanye::flip
