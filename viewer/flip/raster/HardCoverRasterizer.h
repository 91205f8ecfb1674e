// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/LeafRasterizer.h"

#include <vector>

namespace fanye::flip {

// The rows of a hard cover that stands on the spine: the face that is in sight, narrowed, lit by its angle; its edge;
// and the shadows that it casts beyond its edge and at its foot.
class HardCoverRasterizer : public LeafRasterizer
{
public:
    HardCoverRasterizer(const BentLeaf &leaf, const Lighting &lighting);

    LeafRow row(int y) const override;
    void paintFlat(quint32 *pixels, const LeafRow &row, RowSpan span) const override;
    void paintRising(quint32 *pixels, const LeafRow &row, RowSpan span) const override;
    void paintFlap(quint32 *pixels, const LeafRow &row, RowSpan span) const override;

private:
    bool isFront() const { return m_leaf.hardCover->across > 0; }
    bool isFading() const { return m_leaf.fade > 0 && m_side == m_leaf.fadeSide; }
    RowSpan outward(double from, double to) const; // of the view, for places counted from the spine
    struct Column
    {
        float away = 0; // from the hard cover
        float opacity = 1;
    };
    float away(double out) const;
    quint16 shade(const Column &column, float past) const; // of the screen's values; 256 is none
    void paintShadow(quint32 *pixels, const LeafRow &row, RowSpan span) const;
    void paintHardCover(quint32 *pixels, const LeafRow &row, RowSpan span) const;
    void paintEdge(quint32 *pixels, const LeafRow &row, RowSpan span) const;

    BentLeaf m_leaf;
    QRect m_reach;
    SheetSide m_side; // over which it stands
    double m_width = 0; // of the hard cover as it is seen
    double m_upright = 0;
    double m_beyondSpine = 1; // how many times distances on the other side of the spine count for the shadow
    int m_light = 256, m_edgeLight = 256; // of the screen's values
    float m_strength = 0, m_inverseLength = 1; // of the shadow
    std::vector<Column> m_columns; // of the reach
    std::vector<quint16> m_shades; // of each, on the rows that the hard cover is on
};

} // namespace fanye::flip
