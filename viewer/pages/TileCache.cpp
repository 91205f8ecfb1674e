// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TileCache.h"

#include <algorithm>
#include <iterator>

namespace fanye::pages {

void TileCache::insert(const PaintRequest &tile, const QImage &image)
{
    if (has(tile))
        return;
    m_cached.push_front({tile, image});
    m_bytes += std::size_t(image.sizeInBytes());
    shrink();
}

void TileCache::setInSight(const std::vector<DetailRegion> &detailRegions, const std::vector<DetailRegion> &comingUp)
{
    m_inSight = detailRegions;
    if (detailRegions.empty()) {
        m_cached.clear();
        m_bytes = 0;
        return;
    }
    forgetOtherSizes();
    bringForward(comingUp);
    bringForward(m_inSight);
    shrink();
}

void TileCache::bringForward(const std::vector<DetailRegion> &detailRegions)
{
    std::list<Kept> seen;
    for (auto kept = m_cached.begin(); kept != m_cached.end();) {
        const auto next = std::next(kept);
        if (isInSight(kept->tile, detailRegions))
            seen.splice(seen.end(), m_cached, kept);
        kept = next;
    }
    m_cached.splice(m_cached.begin(), seen);
}

// Tiles of another size are useless: a reader rarely zooms back to exactly the same size.
void TileCache::forgetOtherSizes()
{
    const auto isOfOtherSize = [this](const Kept &kept) {
        const auto shows = [&](const DetailRegion &detailRegion) { return detailRegion.page == kept.tile.page; };
        const auto fits = [&](const DetailRegion &detailRegion) {
            return shows(detailRegion) && detailRegion.size == kept.tile.size;
        };
        return std::any_of(m_inSight.begin(), m_inSight.end(), shows)
            && std::none_of(m_inSight.begin(), m_inSight.end(), fits);
    };
    for (const Kept &kept : m_cached)
        if (isOfOtherSize(kept))
            m_bytes -= std::size_t(kept.image.sizeInBytes());
    m_cached.remove_if(isOfOtherSize);
}

bool TileCache::has(const PaintRequest &tile) const
{
    return std::any_of(m_cached.begin(), m_cached.end(), [&](const Kept &kept) { return kept.tile == tile; });
}

std::vector<PaintedTile> TileCache::tilesOf(PageNumber page, QSize size) const
{
    std::vector<PaintedTile> tiles;
    for (const Kept &kept : m_cached)
        if (kept.tile.page == page && kept.tile.size == size)
            tiles.push_back({kept.tile.tile, kept.image});
    return tiles;
}

void TileCache::shrink()
{
    for (auto oldest = m_cached.end(); m_bytes > m_budget && oldest != m_cached.begin();) {
        const auto candidate = std::prev(oldest);
        if (isInSight(candidate->tile, m_inSight)) {
            oldest = candidate;
            continue;
        }
        m_bytes -= std::size_t(candidate->image.sizeInBytes());
        m_cached.erase(candidate); // `oldest` stays valid: it stands behind what went
    }
}

} // namespace fanye::pages
