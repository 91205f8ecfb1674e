// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/BookLayout.h"
#include "flip/Curl.h"
#include "flip/Face.h"

#include <QRect>

namespace fanye {

// A leaf in the air, ready to be painted: its bend, its two sides, and where in the view it is bound.
// The curl is in the leaf's own coordinates (see Sheet): `boundOn` says on which side of the spine its flat part lies.
struct BentLeaf
{
    int id = 0; // the same from frame to frame
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

// Everything of the view that the lifted part of the leaf covers or shades.
QRect reachOf(const BentLeaf &leaf);

// 0 when the leaf lies flat at either end, 1 when it stands in the air: light and shadow come and go with it.
double airiness(const Curl &curl, const Sheet &sheet);

// How far from the leaf its shadows reach, in pixels.
double rollShadowLength(const Curl &curl, const Sheet &sheet);
double flapShadowLength(const Curl &curl, const Sheet &sheet);

} // namespace fanye
