// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words/ColumnPieces.h"

#include <algorithm>
#include <cmath>

namespace fanye::text {

namespace {

constexpr float narrowestColumn = 5; // ems
constexpr float leastFilled = 0.35F; // of the width of a column, by its lines in the mean
constexpr float widestToFill = 60; // ems; lines of a wider column need not be longer
constexpr float shortestLine = 4; // ems, in the mean
constexpr int linesOfTurnedBlock = 3; // that a block counts for which runs another way than the page
constexpr int fewestOfSparse = 4; // lines of a column that is not filled
constexpr int leastUnaligned = 40; // per cent of its lines, that stand on heights of their own
constexpr float nextLine = 0.5F; // ems from one middle to the next, from which on they are two lines
constexpr float sameBase = 0.25F, sameMiddle = 0.2F; // ems between two that are aligned

Items fromTop(Items items)
{
    std::sort(items.begin(), items.end(), [](const Item *a, const Item *b) { return a->at.middle() < b->at.middle(); });
    return items;
}

float baseOf(const Item &item)
{
    return item.at.v1 - 0.15F * item.size; // without the descenders
}

bool isBlock(const Item &item)
{
    return item.isTurned || item.words.size() > 1;
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
        return isAny(m_bases, baseOf(item), item.size, sameBase)
            || isAny(m_middles, item.at.middle(), item.size, sameMiddle);
    }

private:
    struct Height
    {
        float at = 0, size = 0;
    };

    // Where more than `mostNear` stand so near, one is taken for aligned.
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

} // namespace

bool isColumn(const Items &piece, float em)
{
    const Span extent = extentOf(piece);
    float covered = 0, height = -farAway;
    int lines = 0;
    for (const Item *item : fromTop(piece)) {
        covered += item->at.length();
        if (item->at.middle() > height + nextLine * item->size) {
            ++lines;
            height = item->at.middle();
        }
        if (isBlock(*item))
            lines += linesOfTurnedBlock - 1;
    }
    if (std::all_of(piece.begin(), piece.end(), [](const Item *item) { return item->rows > 1; })) // filled as they are
        covered *= float(linesOfTurnedBlock);
    const float toFill = std::min(extent.width(), widestToFill * em);
    return lines >= 2 && extent.width() >= narrowestColumn * em && covered >= leastFilled * float(lines) * toFill
        && covered >= float(lines) * shortestLine * em;
}

bool standsApart(const Items &piece, const Items &beside)
{
    int lines = 0, unaligned = 0;
    float height = -farAway;
    const Heights others(beside);
    for (const Item *item : fromTop(piece)) {
        if (item->at.middle() <= height + nextLine * item->size)
            continue;
        height = item->at.middle();
        ++lines;
        unaligned += !others.areAlignedWith(*item);
    }
    return lines >= fewestOfSparse && 100 * unaligned >= leastUnaligned * lines;
}

} // namespace fanye::text
