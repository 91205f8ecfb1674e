// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>

#include <vector>

namespace fanye {

// A colour of the print at night: light and dark change places, the hue stays, and neither end is glaring.
QColor nightColour(QColor day);

// Where a page has photographs. They are told from print by their tones, of which paper, ink and flat tints have few;
// and that can be seen only of the whole page, for a part of it may be all sky.
class Photographs
{
public:
    Photographs() = default;
    explicit Photographs(const QImage &page);

    static constexpr int block = 16; // pixels a side in which tones are counted
    bool isAt(int column, int row) const // of blocks
    {
        return column >= 0 && row >= 0 && column < m_across && row < m_down
            && m_isPhoto[std::size_t(row * m_across + column)];
    }

private:
    void smooth(int needed);
    std::vector<std::size_t> takeRegion(std::size_t first);
    void dropSpecks();

    int m_across = 0, m_down = 0;
    std::vector<quint8> m_isPhoto;
};

// Turns what is painted (RGB32) to night in place. Photographs keep their own light and are only dimmed. `part`: what
// of the photographs' page it shows, in its pixels.
void turnToNight(QImage &pixels, const Photographs &photos, const QRectF &part);
void turnToNight(QImage &pixels); // the whole page

} // namespace fanye
