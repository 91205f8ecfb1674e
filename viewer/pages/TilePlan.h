// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "issue/PaintRequest.h"

#include <QRect>
#include <QSize>
#include <QSizeF>

#include <cstddef>
#include <vector>

namespace fanye::pages {

// A page whose size on the screen is too large to paint it whole. Device pixels.
struct DetailRegion
{
    PageNumber page;
    QSize size; // of the whole page
    QRect part; // the visible part

    friend bool operator==(const DetailRegion &, const DetailRegion &) = default;
};

// Tiles lie in a grid from the page's upper left corner. Fewer and larger ones are painted sooner: most of a tile's
// time goes into reading the page.
constexpr int tileSide = 1024;

// The budget of cached tiles, in bytes.
constexpr std::size_t tileBudget = std::size_t(48) << 20;

// Up to so many pixels, a page is painted whole: fast enough, and it can be moved without waiting for tiles.
constexpr qint64 mostWholePixels = 3'200'000;

// The size in which a page is painted whole when it is shown in the size `wished`. It is the same for all sizes that
// are too large, so that zooming among them paints nothing again.
QSize wholeSize(QSizeF points, QSize wished, qint64 mostPixels = mostWholePixels);

// The tiles that show some of the part, from its middle outwards.
std::vector<QRect> tilesOver(QSize page, const QRect &part);

// The part grown to whole tiles: it stays the same while no other tile is needed.
QRect grownToTiles(QSize page, const QRect &part);

// All tiles that are needed, most urgent first: the middle one of each page, then the next of each.
std::vector<PaintRequest> tilePlan(const std::vector<DetailRegion> &detailRegions);

// The tiles that become visible by the book's motion, nearest first; together with the visible ones no more than
// `mostBytes`, so that they do not evict those.
std::vector<PaintRequest> tilesAhead(const std::vector<DetailRegion> &detailRegions,
                                     const std::vector<DetailRegion> &comingUp, std::size_t mostBytes = tileBudget);

// Whether the tile is visible in one of the regions.
bool isInSight(const PaintRequest &tile, const std::vector<DetailRegion> &detailRegions);

} // namespace fanye::pages
