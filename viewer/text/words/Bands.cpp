// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words/Bands.h"

#include <algorithm>

namespace fanye::text {

namespace {

Span heightOf(const Item &item)
{
    const float half = 0.3F * std::min(item.size, item.at.v1 - item.at.v0);
    return item.isTurned || item.words.size() > 1 ? Span{item.at.v0, item.at.v1}
                                                  : Span{item.at.middle() - half, item.at.middle() + half};
}

std::vector<Span> gapsOf(Items items)
{
    std::sort(items.begin(), items.end(), [](const Item *a, const Item *b) { return a->at.u0 < b->at.u0; });
    std::vector<Span> gaps;
    float end = -farAway;
    for (const Item *item : items) {
        if (item->at.u0 > end)
            gaps.push_back({end, item->at.u0});
        end = std::max(end, item->at.u1);
    }
    gaps.push_back({end, farAway});
    return gaps;
}

void measure(Band &band)
{
    band.gaps = gapsOf(band.items);
    band.extent = extentOf(band.items);
    for (const Item *item : band.items) {
        band.top = std::min(band.top, item->at.v0);
        band.bottom = std::max(band.bottom, item->at.v1);
    }
}

} // namespace

std::vector<Span> sharedGaps(const std::vector<Span> &a, const std::vector<Span> &b, float narrowest)
{
    std::vector<Span> both;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        const Span span{std::max(a[i].from, b[k].from), std::min(a[i].to, b[k].to)};
        if (span.width() >= narrowest)
            both.push_back(span);
        ++(a[i].to < b[k].to ? i : k);
    }
    return both;
}

std::vector<Band> bandsOf(Items items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const Item *a, const Item *b) { return heightOf(*a).from < heightOf(*b).from; });
    std::vector<Band> bands;
    float end = -farAway;
    for (const Item *item : items) {
        const Span height = heightOf(*item);
        if (bands.empty() || height.from > end)
            bands.emplace_back();
        bands.back().items.push_back(item);
        end = std::max(end, height.to);
    }
    for (Band &band : bands)
        measure(band);
    return bands;
}

std::vector<Span> gapsWithin(const std::vector<Span> &gaps, const Span &extent)
{
    std::vector<Span> inside;
    for (const Span &gap : gaps) {
        if (gap.from >= extent.from && gap.to <= extent.to)
            inside.push_back(gap);
    }
    return inside;
}

Span extentOf(const Items &items)
{
    Span extent{farAway, -farAway};
    for (const Item *item : items)
        extent = {std::min(extent.from, item->at.u0), std::max(extent.to, item->at.u1)};
    return extent;
}

float distanceAbove(const std::vector<Band> &bands, std::size_t index)
{
    return bands[index].top - bands[index - 1].bottom;
}

} // namespace fanye::text
