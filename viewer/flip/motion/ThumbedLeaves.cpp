// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/ThumbedLeaves.h"

#include <algorithm>
#include <cstdlib>

namespace fanye::flip {
namespace {

constexpr double headStart = 0.1; // of its way that a leaf has before the next one starts behind it

// The end of a leaf in the air that is nearest to a spread between the piles.
SpreadNumber nearestEnd(const LeafStack &leaves, SpreadNumber wanted)
{
    SpreadNumber nearest = leaves.readPile();
    for (const FlyingLeaf &leaf : leaves.leaves())
        if (std::abs(leaf.to.index() - wanted.index()) < std::abs(nearest.index() - wanted.index()))
            nearest = leaf.to;
    return nearest;
}

// How much of the way the next leaf takes: shared with those that may still start behind it.
int share(int distance, std::size_t inTheAir)
{
    const int leaves = int(mostThumbed - inTheAir);
    return (distance + leaves - 1) / leaves;
}

bool canFollow(const LeafStack &leaves, double gone)
{
    return leaves.leaves().size() < mostThumbed && gone >= headStart;
}

bool canTurnOn(const LeafStack &leaves)
{
    return !leaves.isMoving() || canFollow(leaves, leaves.leaves().back().motion.progress());
}

bool canTurnBack(const LeafStack &leaves)
{
    return !leaves.isMoving() || canFollow(leaves, 1 - leaves.leaves().front().motion.progress());
}

} // namespace

std::optional<SpreadNumber> nextThumbed(const LeafStack &leaves, SpreadNumber wanted)
{
    const std::size_t count = leaves.leaves().size();
    const SpreadNumber read = leaves.readPile(), coming = leaves.comingPile();
    SpreadNumber next = wanted < read ? read : coming < wanted ? coming : nearestEnd(leaves, wanted);
    if (coming < wanted && leaves.open() == coming && canTurnOn(leaves))
        next = SpreadNumber::fromIndex(coming.index() + share(wanted.index() - coming.index(), count));
    if (wanted < read && leaves.open() == read && canTurnBack(leaves))
        next = SpreadNumber::fromIndex(read.index() - share(read.index() - wanted.index(), count));
    return next == leaves.open() ? std::nullopt : std::optional(next);
}

} // namespace fanye::flip
