// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/BendKernel.h"
#include "flip/BookLayout.h"
#include "flip/Canvas.h"
#include "flip/Curl.h"
#include "flip/Face.h"

#include <QRect>

#include <utility>

namespace fanye {

// A leaf in the air, ready to be painted: its bend, its two sides, and where in the view it is bound.
// The curl is in the leaf's own coordinates (see Sheet): `boundOn` says on which side of the spine its flat part lies.
struct BentLeaf
{
    Curl curl;
    BookLayout layout;
    SheetSide boundOn = SheetSide::Right;
    FacePointer front; // seen on the flat part
    FacePointer back; // seen on the flap
    double showThrough = 0.12; // share of light that print on the other side takes away when the leaf is lifted
    // A page that stands alone has nothing on the other side of the spine: there the leaf fades within so many pixels.
    int fade = 0; // 0: it does not
    SheetSide fadeSide = SheetSide::Left;

    Sheet sheet() const { return {double(layout.sheet.width()), double(layout.sheet.height())}; }
    QPointF toSheet(QPointF view) const;
    QPointF toView(QPointF sheet) const;
};

// Everything of the view that the leaf covers or shades.
QRect reachOf(const BentLeaf &leaf);

// Paints leaves row by row over what lies beneath them, first what shows their fronts, then their flaps:
// of leaves over each other the fronts lie in one order and the flaps in the other.
class BentLeafRows
{
public:
    explicit BentLeafRows(const BentLeaf &leaf);

    void paintFlat(quint32 *row, int y, int left, int right) const; // [left, right) of the view
    void paintFlap(quint32 *row, int y, int left, int right) const;

private:
    struct Interval
    {
        int begin = 0, end = 0; // pixels of the view
        bool isEmpty() const { return begin >= end; }
    };
    Interval inView(double from, double to, Interval within) const;
    std::pair<double, double> flapOn(double y) const;
    void copyFlat(quint32 *row, int y, Interval where) const;
    void bend(quint32 *row, int y, Interval where, bool isFlap) const;
    void fade(int firstPixel, int count, BentPixels &bent) const;

    BentLeaf m_leaf;
    QRect m_reach;
    Bend m_bend;
    FaceLookup m_front, m_back; // print
    FaceLookup m_frontGhost, m_backGhost; // the same paper points in the ghosts of the other side
    double m_mirror = 1; // 1: the sheet's x grows to the right of the view
};

} // namespace fanye
