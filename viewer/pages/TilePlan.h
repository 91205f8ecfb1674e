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

// A page that is looked at so closely that it is not painted whole at that size. Device pixels.
struct DetailRegion
{
    PageNumber page;
    QSize size; // of the whole page
    QRect part; // what is to be seen of it

    friend bool operator==(const DetailRegion &, const DetailRegion &) = default;
};

// Tiles lie in a grid from the page's upper left corner. Fewer and larger ones are painted sooner: most of a tile's
// time goes into reading the page.
constexpr int tileSide = 1024;

// Bytes of tiles that are kept.
constexpr std::size_t tileBudget = std::size_t(48) << 20;

// Up to so many pixels a page is painted whole, which is soon enough and can be moved about without waiting.
constexpr qint64 mostWholePixels = 3'200'000;

// The size in which a page is painted whole when it is shown in the size `wished`. All sizes that are too large come
// to the same one, so that nothing is painted anew from one zoom to the next.
QSize wholeSize(QSizeF points, QSize wished, qint64 mostPixels = mostWholePixels);

// The tiles that show some of the part, from its middle outwards.
std::vector<QRect> tilesOver(QSize page, const QRect &part);

// The part grown to whole tiles: it stays the same while no other tile is needed.
QRect grownToTiles(QSize page, const QRect &part);

// All tiles that are needed, most urgent first: of each page the middle one, of each the next.
std::vector<PaintRequest> tilePlan(const std::vector<DetailRegion> &detailRegions);

// The tiles that the book's motion will bring in sight, as many of them, from those in sight outwards, as go into
// `mostBytes` together with those: they must not push out what is seen.
std::vector<PaintRequest> tilesAhead(const std::vector<DetailRegion> &detailRegions,
                                     const std::vector<DetailRegion> &comingUp, std::size_t mostBytes = tileBudget);

// Whether the tile shows something that is looked at.
bool isInSight(const PaintRequest &tile, const std::vector<DetailRegion> &detailRegions);

} // namespace fanye::pages
