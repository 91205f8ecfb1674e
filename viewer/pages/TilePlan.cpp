// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TilePlan.h"

#include <algorithm>
#include <cmath>

namespace fanye::pages {

namespace {

int gridFloor(int place)
{
    return place / tileSide * tileSide;
}

// Four times the square of the distance between two middles: only for comparing.
qint64 distance(const QRect &a, const QRect &b)
{
    const qint64 x = (a.left() + a.right()) - (b.left() + b.right());
    const qint64 y = (a.top() + a.bottom()) - (b.top() + b.bottom());
    return x * x + y * y;
}

} // namespace

QSize wholeSize(QSizeF points, QSize wished, qint64 mostPixels)
{
    const double pixels = double(wished.width()) * wished.height();
    if (pixels <= double(mostPixels) || points.isEmpty())
        return wished;
    const double scale = std::sqrt(double(mostPixels) / (points.width() * points.height()));
    return {std::max(1, int(points.width() * scale)), std::max(1, int(points.height() * scale))};
}

QRect grownToTiles(QSize page, const QRect &part)
{
    const QRect seen = part & QRect(QPoint(), page);
    if (seen.isEmpty())
        return {};
    const QPoint first(gridFloor(seen.left()), gridFloor(seen.top()));
    const QPoint last(gridFloor(seen.right()) + tileSide - 1, gridFloor(seen.bottom()) + tileSide - 1);
    return QRect(first, last) & QRect(QPoint(), page);
}

std::vector<QRect> tilesOver(QSize page, const QRect &part)
{
    const QRect all = grownToTiles(page, part);
    std::vector<QRect> tiles;
    for (int y = all.top(); y <= all.bottom(); y += tileSide)
        for (int x = all.left(); x <= all.right(); x += tileSide)
            tiles.push_back(QRect(x, y, tileSide, tileSide) & all);
    const QRect seen = part & QRect(QPoint(), page);
    std::stable_sort(tiles.begin(), tiles.end(),
                     [&](const QRect &a, const QRect &b) { return distance(a, seen) < distance(b, seen); });
    return tiles;
}

std::vector<PaintRequest> tilePlan(const std::vector<DetailRegion> &detailRegions)
{
    std::vector<std::vector<QRect>> tiles;
    std::size_t longest = 0;
    for (const DetailRegion &detailRegion : detailRegions) {
        tiles.push_back(tilesOver(detailRegion.size, detailRegion.part));
        longest = std::max(longest, tiles.back().size());
    }
    std::vector<PaintRequest> plan;
    for (std::size_t round = 0; round < longest; ++round)
        for (std::size_t i = 0; i < detailRegions.size(); ++i)
            if (round < tiles[i].size())
                plan.push_back({detailRegions[i].page, detailRegions[i].size, tiles[i][round]});
    return plan;
}

std::vector<PaintRequest> tilesAhead(const std::vector<DetailRegion> &detailRegions,
                                     const std::vector<DetailRegion> &comingUp, std::size_t mostBytes)
{
    std::size_t bytes = 0;
    const auto fits = [&](const PaintRequest &tile) {
        bytes += std::size_t(tile.tile.width()) * std::size_t(tile.tile.height()) * 4;
        return bytes <= mostBytes;
    };
    for (const PaintRequest &tile : tilePlan(detailRegions))
        fits(tile);
    std::vector<PaintRequest> ahead;
    for (const PaintRequest &tile : tilePlan(comingUp))
        if (!isInSight(tile, detailRegions)) {
            if (!fits(tile))
                break;
            ahead.push_back(tile);
        }
    return ahead;
}

bool isInSight(const PaintRequest &tile, const std::vector<DetailRegion> &detailRegions)
{
    return std::any_of(detailRegions.begin(), detailRegions.end(), [&](const DetailRegion &detailRegion) {
        return detailRegion.page == tile.page && detailRegion.size == tile.size
            && detailRegion.part.intersects(tile.tile);
    });
}

} // namespace fanye::pages
