// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/FlatFace.h"

#include <cmath>
#include <cstring>

namespace fanye {

Texels texelsOf(const Face &face)
{
    Texels texels;
    texels.pixels = face.row(0);
    texels.stride = face.stride();
    texels.ghost = face.ghost.constBits();
    texels.ghostStride = face.ghost.bytesPerLine();
    texels.columns = face.texels.width();
    texels.rows = face.texels.height();
    texels.ghostColumns = face.ghost.width();
    texels.ghostRows = face.ghost.height();
    return texels;
}

qint64 fineTexels(double texel)
{
    return qint64(std::llround(texelFineness * texel));
}

void paintFace(quint32 *pixels, const Face &face, const QRect &sheet, int y, RowSpan span)
{
    const RowSpan on = span.within({sheet.left(), sheet.right() + 1});
    const int below = y - sheet.top();
    if (on.isEmpty() || below < 0 || below >= sheet.height())
        return;
    const int ahead = on.begin - sheet.left(), count = on.end - on.begin;
    if (face.texels == sheet.size()) {
        std::memcpy(pixels + on.begin, face.row(below) + ahead, std::size_t(4) * std::size_t(count));
        return;
    }
    const double across = double(face.texels.width()) / sheet.width(),
                 down = double(face.texels.height()) / sheet.height();
    const TexelWay way{fineTexels((ahead + 0.5) * across - 0.5), fineTexels(across),
                       fineTexels((below + 0.5) * down - 0.5), 0};
    bendLoops().sampled(pixels + on.begin, count, texelsOf(face), way);
}

} // namespace fanye
