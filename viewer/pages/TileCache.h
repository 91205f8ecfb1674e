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

// Painted tiles within a budget of bytes: those in sight never go, of the others the one that was in sight or came
// longest ago goes first, and those that are about to come in sight last. When a page is looked at in another size its
// tiles go, and when nothing is looked at closely any more, all do.
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
