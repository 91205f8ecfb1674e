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

// Whether the installed Qt PDF places tiles exactly. Tried out once with a page of our own: Qt does not document how it
// places tiles, and some versions are off by some pixels.
bool areTilesExact();

// What to ask Qt PDF for along one side of a tile, so that it paints a page of `points` with `whole` pixels: a picture
// that begins `margin` pixels before the tile, at the scale scaled / (points * pixels painted). Qt PDF takes the page's
// length for its whole points.
struct TileSide
{
    int margin = 0, scaled = 1;
};
TileSide tileSide(double points, int whole, int tile);

} // namespace fanye::engine
