// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/LineExtents.h"

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr double narrowestGap = 0.25; // ems, between words
constexpr double farApart = 1.5; // ems from the beginning of a glyph to that of its neighbour

// Of a glyph whose neighbour begins `step` behind its beginning.
double lengthWithin(double step, bool isBeforeGap, double size)
{
    if (step <= 0)
        return size / 2; // they lie upon each other
    if (isBeforeGap)
        return std::clamp(step - narrowestGap * size, step / 2, std::max(size, step / 2));
    return step > farApart * size && size > 0 ? size : step;
}

} // namespace

bool runsBackwards(const std::vector<double> &places)
{
    return places.size() > 2 && places[places.size() - 2] < places.front();
}

std::vector<Extent> extentsAlong(const std::vector<Glyph> &glyphs, const std::vector<double> &places, double length,
                                 double size)
{
    const std::size_t count = glyphs.size();
    const bool isBackwards = runsBackwards(places);
    std::vector<Extent> extents;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isLast = i + 1 == (isBackwards ? 1 : count); // along the line
        const double end = isLast && isBackwards ? length : places[isBackwards ? i - 1 : i + 1];
        const bool isBeforeGap = !isLast && glyphs[isBackwards ? i - 1 : i].spaceAfter;
        const double step = end - places[i];
        const double own = isLast ? std::max(0.0, step) : lengthWithin(step, isBeforeGap, size);
        extents.push_back({places[i], std::min(places[i] + own, std::max(length, places[i]))});
    }
    return extents;
}

} // namespace fanye::engine
