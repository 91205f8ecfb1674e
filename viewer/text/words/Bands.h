// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words/Words.h"

#include <limits>
#include <vector>

namespace fanye::text {

constexpr float farAway = std::numeric_limits<float>::max();

// A thing to be put in order: a word, or a block of rows that run another way than the text around it.
struct Item
{
    std::vector<int> words;
    TurnedBox at; // turned the way of the text around it
    float size = 0;
    int glyphs = 0;
    Way way = Way::Rightwards;
    bool isTurned = false; // runs another way
    int rows = 1; // of such a block
};

using Items = std::vector<const Item *>;

struct Span
{
    float from = 0, to = 0;
    float width() const { return to - from; }
};

// Items that stand on one height, or on heights that run into each other.
struct Band
{
    Items items;
    std::vector<Span> gaps; // free from side to side, the margins included
    Span extent; // from its first item's beginning to its last one's end
    float top = farAway, bottom = -farAway;
};

// `items` as bands, the uppermost first.
std::vector<Band> bandsOf(Items items);

// The parts of at least `narrowest` that are free in both.
std::vector<Span> sharedGaps(const std::vector<Span> &a, const std::vector<Span> &b, float narrowest);

// Gaps that begin and end within the extent.
std::vector<Span> gapsWithin(const std::vector<Span> &gaps, const Span &extent);

Span extentOf(const Items &items);

// How far the upper edge of a band is from the lower edge of the one above it. REQUIRES: there is one.
float distanceAbove(const std::vector<Band> &bands, std::size_t index);

} // namespace fanye::text
