// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewUnderTest.h"
#include "pages/TilePlan.h"

#include <cmath>

namespace fanye {

// Whether a picture has this colour at a point.
inline bool isColour(const QImage &image, QPoint at, QColor colour)
{
    const QColor seen = image.pixelColor(at);
    return std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green())
        + std::abs(seen.blue() - colour.blue())
        < 40;
}

// As a painter would: the whole page of a limited size, tiles for what is closer.
class TilesOf
{
public:
    explicit TilesOf(ViewUnderTest &test)
        : m_test(test)
    {
        test.tiles = [this](PageNumber page, QSize size) {
            std::vector<pages::PaintedTile> tiles;
            if (!areThere)
                return tiles;
            for (const pages::DetailRegion &detailRegion : m_test.asked.detailRegions)
                if (detailRegion.page == page && detailRegion.size == size)
                    for (const QRect &area : pages::tilesOver(size, detailRegion.part))
                        tiles.push_back({area, tile(area)});
            return tiles;
        };
    }
    void arrive()
    {
        areThere = true;
        for (const pages::DetailRegion &detailRegion : std::vector<pages::DetailRegion>(m_test.asked.detailRegions))
            m_test.view.pictureChanged(detailRegion.page);
    }
    bool areThere = false;

private:
    QImage tile(const QRect &area)
    {
        QImage &image = m_made[{area.x(), area.y()}];
        if (image.size() != area.size()) {
            image = QImage(area.size(), QImage::Format_RGB32);
            image.fill(Qt::darkGreen);
        }
        return image;
    }
    ViewUnderTest &m_test;
    std::map<std::pair<int, int>, QImage> m_made;
};

} // namespace fanye
