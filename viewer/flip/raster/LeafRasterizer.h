// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BentLeaf.h"
#include "flip/raster/RowSpan.h"

#include <memory>

namespace fanye::flip {

// One row of a leaf, cut into its parts. Places along the row are in the sheet's coordinates.
struct LeafRow
{
    int y = 0; // of the view
    double onSheet = 0; // the middle of the row
    double axis = 0; // where the paper leaves the page
    double crest = 0; // the outermost of the roll
    double flapLow = 0, flapHigh = 0; // the flat part of the flap with its shadow; empty where low >= high
    double edgeLow = 0, edgeHigh = 0; // of that, where there is paper
    double solidLow = 0, solidHigh = 0; // of that, where it covers everything
    bool isNear = false; // anything but the flat part is on this row
    RowSpan flat; // of the view: the front, where it covers everything and casts no shadow
    RowSpan hidden; // of the view: what the back hides from sight
};

// Paints a leaf row by row over what lies beneath it: first what shows its front, then what shows its back. Of leaves
// over each other the fronts lie in one order and the backs in the other. Read-only once made, for several threads.
class LeafRasterizer
{
public:
    virtual ~LeafRasterizer() = default;

    virtual LeafRow row(int y) const = 0;
    virtual void paintFlat(quint32 *pixels, const LeafRow &row, RowSpan span) const = 0; // within row.flat
    virtual void paintRising(quint32 *pixels, const LeafRow &row, RowSpan span) const = 0;
    virtual void paintFlap(quint32 *pixels, const LeafRow &row, RowSpan span) const = 0;
};

// REQUIRES: something of the leaf is seen
std::unique_ptr<LeafRasterizer> rasterizerOf(const BentLeaf &leaf, const Lighting &lighting);

} // namespace fanye::flip
