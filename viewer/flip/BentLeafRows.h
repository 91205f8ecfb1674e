// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/BendLoops.h"
#include "flip/BentLeaf.h"
#include "flip/RowSpan.h"

namespace fanye {

// One row of a leaf: where on it what is to be found. Places along the row are in the sheet's coordinates.
struct LeafRow
{
    int y = 0; // of the view
    double onSheet = 0; // the middle of the row
    double axis = 0; // where the paper leaves the page
    double crest = 0; // the outermost of the roll
    double flapLow = 0, flapHigh = 0; // the flat part of the flap with its shadow; empty where low >= high
    double solidLow = 0, solidHigh = 0; // of that, where it covers everything
    bool isNear = false; // anything but the flat part is on this row
    RowSpan flat; // of the view: the part that lies on the page
    RowSpan hidden; // of the view: what the flap hides from sight
};

// Paints a leaf row by row over what lies beneath it: first what shows its front, then its flap. Of leaves over each
// other the fronts lie in one order and the flaps in the other. Read-only once made, for several threads.
class BentLeafRows
{
public:
    explicit BentLeafRows(const BentLeaf &leaf);

    LeafRow row(int y) const;
    void paintFlat(quint32 *pixels, const LeafRow &row, RowSpan span) const; // within row.flat
    void paintRising(quint32 *pixels, const LeafRow &row, RowSpan span) const;
    void paintFlap(quint32 *pixels, const LeafRow &row, RowSpan span) const;

private:
    // Texels of a face for points of the sheet.
    struct Mapping
    {
        double columnScale = 1, columnStart = 0, rowScale = 1, rowStart = 0;
    };
    Mapping mapping(const Face &face, bool isMirrored) const;
    FaceLookup lookup(const Face &face, const Mapping &mapping) const;
    RowSpan inView(double from, double to) const;
    void boundFlap(LeafRow &row) const;
    void bend(quint32 *pixels, const LeafRow &row, RowSpan span, bool isFlap) const;
    void layStraight(quint32 *pixels, const LeafRow &row, RowSpan span) const;
    TexelWay way(const Mapping &mapping, const LeafRow &row, int firstPixel) const;
    double kept(int pixel) const;

    BentLeaf m_leaf;
    QRect m_reach;
    Bend m_bend;
    double m_mirror = 1; // 1: the sheet's x grows to the right of the view
    Mapping m_frontMapping, m_backMapping;
    FaceLookup m_front, m_back;
};

// A face that lies flat on `sheet` (in the view), on row y: copied where it fits, sampled where it does not.
void paintFace(quint32 *pixels, const Face &face, const QRect &sheet, int y, RowSpan span);

} // namespace fanye
