// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/EntryLooks.h"

#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double sameSizeWithin = 0.05; // of the size
constexpr double sameIndentWithin = 0.8; // ems
constexpr int fewestSteps = 3; // from entry to entry, from which on centring shows
constexpr double leastShift = 0.8; // ems between the left edges of centred titles, in the mean
constexpr double mostDrift = 0.4; // of that, between their middles

constexpr std::u32string_view ordinaryBrackets = U"“‘《「『(（"; // that titles begin with as well

Mark markOf(char32_t c)
{
    if (isOpening(c) && ordinaryBrackets.find(c) == ordinaryBrackets.npos)
        return Mark::Bracket;
    return isBullet(c) ? Mark::Bullet : Mark::None;
}

// The left edge of each entry's column.
std::vector<double> columnEdges(const std::vector<ListedEntry> &entries)
{
    std::vector<std::size_t> columns;
    std::vector<double> edges;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ListedEntry &now = entries[i];
        const bool isNewPart = i == 0 || entries[i - 1].part != now.part;
        const bool goesUp = !isNewPart && now.first.box.top() < entries[i - 1].first.box.top() - now.size
            && now.indent > entries[i - 1].first.box.right() - now.size;
        if (isNewPart || goesUp)
            edges.push_back(now.indent);
        edges.back() = std::min(edges.back(), now.indent);
        columns.push_back(edges.size() - 1);
    }
    std::vector<double> edgeOf;
    for (std::size_t column : columns)
        edgeOf.push_back(edges[column]);
    return edgeOf;
}

// Centred titles begin anywhere, but their middles are one below the other.
bool areIndentsChance(const std::vector<ListedEntry> &entries)
{
    double left = 0, middle = 0, size = 0;
    int steps = 0;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const ListedEntry &above = entries[i - 1], &now = entries[i];
        if (above.part != now.part || now.first.box.top() < above.first.box.top())
            continue;
        left += std::abs(now.first.box.left() - above.first.box.left());
        middle += std::abs(now.first.box.center().x() - above.first.box.center().x());
        size += now.size;
        ++steps;
    }
    return steps >= fewestSteps && left > leastShift * size && middle < mostDrift * left;
}

} // namespace

bool Look::isLike(const Look &other) const
{
    return mark == other.mark && isBold == other.isBold && std::abs(size - other.size) <= sameSizeWithin * size
        && std::abs(indent - other.indent) <= sameIndentWithin * size;
}

std::vector<Look> looksOf(const std::vector<ListedEntry> &entries)
{
    const std::vector<double> edges = columnEdges(entries);
    const bool isChance = areIndentsChance(entries);
    std::vector<Look> looks;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ListedEntry &entry = entries[i];
        looks.push_back({markOf(entry.mark), entry.size, entry.isBold, isChance ? 0 : entry.indent - edges[i]});
    }
    return looks;
}

} // namespace fanye::contents
