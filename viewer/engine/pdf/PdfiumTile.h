// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QSize>
#include <QSizeF>

class QPdfDocument;

namespace fanye::engine {

// A part of a page, painted by Qt PDF as it paints the whole page at that size, to the pixel. Null where it cannot.
// REQUIRES: areTilesExact().
QImage paintedTile(QPdfDocument &pdf, int page, QSize whole, const QRect &tile);

// Whether the library that is there paints tiles where they belong. Found out once, by a page of our own, since Qt says
// nothing of the way in which it places them, and has placed them in ways that are some pixels off.
bool areTilesExact();

// What Qt PDF has to be asked for along one side of a tile, so that it paints at `whole` pixels to `points`: for a
// picture that begins `margin` pixels before the tile, at the scale scaled / (points * pixels painted), by which it
// multiplies a page that it takes for as long as its whole points.
struct TileSide
{
    int margin = 0, scaled = 1;
};
TileSide tileSide(double points, int whole, int tile);

} // namespace fanye::engine
