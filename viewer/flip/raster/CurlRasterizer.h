// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/CurlKernels.h"
#include "flip/raster/LeafRasterizer.h"

namespace fanye::flip {

// Rasterizes a leaf that is wound round a cylinder.
class CurlRasterizer : public LeafRasterizer
{
public:
    CurlRasterizer(const BentLeaf &leaf, const Lighting &lighting);

    LeafRow row(int y) const override;
    void paintFlat(quint32 *pixels, const LeafRow &row, RowSpan span) const override;
    void paintRising(quint32 *pixels, const LeafRow &row, RowSpan span) const override;
    void paintFlap(quint32 *pixels, const LeafRow &row, RowSpan span) const override;

private:
    // Texels of a face for points of the sheet.
    struct Mapping
    {
        double columnScale = 1, columnStart = 0, rowScale = 1, rowStart = 0;
    };
    Mapping mapping(const Face &face, bool isMirrored) const;
    FaceLookup lookup(const Face &face, const Mapping &mapping) const;
    Sampling samplingOf(const Face &face) const;
    RowSpan inView(double from, double to) const;
    void boundFlap(LeafRow &row) const;
    bool isRollSolid(const LeafRow &row) const;
    void bend(quint32 *pixels, const LeafRow &row, RowSpan span, bool isFlap) const;
    void cast(quint32 *pixels, const LeafRow &row, RowSpan span, CurlKernels::Casting shadow) const;
    void paintFlapEdge(quint32 *pixels, const LeafRow &row, double from, double to, RowSpan within) const;
    BendRun run(const LeafRow &row, int first, int end) const;
    const float *opacities(const BendRun &run, int first, float *values) const;
    void layStraight(quint32 *pixels, const LeafRow &row, RowSpan span) const;
    TexelWay way(const Mapping &mapping, const LeafRow &row, int firstPixel) const;

    BentLeaf m_leaf;
    QRect m_reach;
    Bend m_bend;
    float m_risingShowThrough = 0; // on the rising part of the roll
    double m_mirror = 1; // 1: the sheet's x grows to the right of the view
    Mapping m_frontMapping, m_backMapping;
    FaceLookup m_front, m_back;
};

} // namespace fanye::flip
