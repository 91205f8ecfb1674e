// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/FlatFace.h"

#include <cmath>
#include <cstring>

namespace fanye::flip {

Texels texelsOf(const Face &face)
{
    Texels texels;
    texels.pixels = face.row(0);
    texels.stride = face.stride();
    texels.throughPrint = face.throughPrint.constBits();
    texels.throughStride = face.throughPrint.bytesPerLine();
    texels.columns = face.texels.width();
    texels.rows = face.texels.height();
    texels.throughColumns = face.throughPrint.width();
    texels.throughRows = face.throughPrint.height();
    return texels;
}

qint64 fineTexels(double texel)
{
    return qint64(std::llround(texelFineness * texel));
}

namespace {

// The tiles of a face on a row, and where they are.
RowCover paintTiles(quint32 *pixels, const Face &face, const QRect &sheet, int below, RowSpan on)
{
    RowCover covered;
    for (const FaceTile &tile : face.tiles) {
        const int left = sheet.left() + tile.area.left();
        const RowSpan here = on.within({left, left + tile.area.width()});
        if (tile.sheet != sheet.size() || below < tile.area.top() || below > tile.area.bottom() || here.isEmpty())
            continue;
        const auto *row = reinterpret_cast<const quint32 *>(tile.pixels.constScanLine(below - tile.area.top()));
        const auto count = std::size_t(here.end - here.begin);
        std::memcpy(pixels + here.begin, row + (here.begin - left), 4 * count);
        covered.add(here);
    }
    return covered;
}

void paintWhole(quint32 *pixels, const Face &face, const QRect &sheet, int below, RowSpan on)
{
    const int ahead = on.begin - sheet.left(), count = on.end - on.begin;
    if (face.texels == sheet.size()) {
        std::memcpy(pixels + on.begin, face.row(below) + ahead, std::size_t(4) * std::size_t(count));
        return;
    }
    const double across = double(face.texels.width()) / sheet.width(),
                 down = double(face.texels.height()) / sheet.height();
    const TexelWay way{fineTexels((ahead + 0.5) * across - 0.5), fineTexels(across),
                       fineTexels((below + 0.5) * down - 0.5), 0};
    curlKernels().smooth.sampled(pixels + on.begin, count, texelsOf(face), way);
}

} // namespace

void paintFace(quint32 *pixels, const Face &face, const QRect &sheet, int y, RowSpan span)
{
    const RowSpan on = span.within({sheet.left(), sheet.right() + 1});
    const int below = y - sheet.top();
    if (on.isEmpty() || below < 0 || below >= sheet.height())
        return;
    const RowCover tiles = paintTiles(pixels, face, sheet, below, on);
    tiles.visible(on, [&](RowSpan part) { paintWhole(pixels, face, sheet, below, part); });
}

} // namespace fanye::flip
