// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/TilePlan.h"

#include <QImage>

#include <cstddef>
#include <list>
#include <vector>

namespace fanye::pages {

struct PaintedTile
{
    QRect area; // in the whole page at this size
    QImage image;
};

// Painted tiles within a budget of bytes. Visible tiles are never evicted; of the others, the one that was visible or
// painted longest ago goes first, and those about to become visible go last. A page shown in another size loses its
// tiles; when no page needs tiles, all are removed.
class TileCache
{
public:
    explicit TileCache(std::size_t budget = tileBudget)
        : m_budget(budget)
    {
    }

    void insert(const PaintRequest &tile, const QImage &image);
    void setInSight(const std::vector<DetailRegion> &detailRegions, const std::vector<DetailRegion> &comingUp = {});
    bool has(const PaintRequest &tile) const;
    std::vector<PaintedTile> tilesOf(PageNumber page, QSize size) const;
    std::size_t bytes() const { return m_bytes; }

private:
    struct Kept
    {
        PaintRequest tile;
        QImage image;
    };
    void forgetOtherSizes();
    void bringForward(const std::vector<DetailRegion> &detailRegions);
    void shrink();

    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::list<Kept> m_cached; // newest first
    std::vector<DetailRegion> m_inSight;
};

} // namespace fanye::pages
