// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"
#include "flip/curl/Curl.h"
#include "flip/curl/HardCover.h"
#include "flip/face/Face.h"
#include "flip/face/Lighting.h"
#include "flip/raster/CurlKernels.h"

#include <QRect>

#include <optional>

namespace fanye::flip {

// A leaf in the air, ready to be painted: its shape, its two sides, and where in the view it is bound.
// The shape is in the leaf's own coordinates (see Sheet): `boundOn` says on which side of the spine its flat part lies.
struct BentLeaf
{
    int id = 0; // the same from frame to frame
    Curl curl;
    std::optional<HardCover> hardCover; // a leaf that does not bend: then there is no curl
    BookLayout layout;
    SheetSide boundOn = SheetSide::Right;
    FacePointer front; // seen on the flat part; null: nothing of the leaf is seen
    FacePointer back; // seen on the flap
    PaperWeight weight = PaperWeight::Medium; // how much shows through
    // A page that stands alone has nothing on the other side of the spine: there the leaf fades out within this many
    // pixels.
    int fade = 0; // 0: it does not
    SheetSide fadeSide = SheetSide::Left;
    Sampling sampling = Sampling::Smooth; // of what does not lie flat
    double beyond = 1; // its opacity there at the spine; it has faded out before it lands

    Sheet sheet() const { return {double(layout.sheet.width()), double(layout.sheet.height())}; }
    QPointF toSheet(QPointF view) const;
    QPointF toView(QPointF sheet) const;
    std::optional<Seen> seenAt(QPointF view) const;
    Lifted liftedPoint(QPointF paper) const;
    bool isOffPage(QPointF paper) const; // it does not lie on the page below
    bool hasLifted() const;
    double reachOver(SheetSide side) const; // share of the sheet's width over which the whole free edge has come
    double slant() const; // how far the ends of the free edge stand above or below their place, in shares of the height
    double opacityAt(int column) const; // of the leaf on a column of the view, 0 to 1
};

// The part of the view that the lifted part of the leaf covers or shades.
QRect reachOf(const BentLeaf &leaf, const Lighting &lighting);

// 0 when the leaf lies flat at either end, 1 when it stands in the air: shadow and show-through come and go with it.
double airiness(const Curl &curl, const Sheet &sheet, const CurlLighting &lighting);

// How far from the leaf its shadows reach, in pixels.
double shadowLength(const Curl &curl, const Sheet &sheet, const CurlShadow &shadow);
double shadowLength(const HardCover &hardCover, const Sheet &sheet, const HardCoverLighting &lighting);
double hardCoverThickness(const Sheet &sheet); // pixels

} // namespace fanye::flip
