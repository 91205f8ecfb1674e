// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Face.h"
#include "flip/raster/CurlKernels.h"
#include "flip/raster/RowSpan.h"

#include <QRect>

namespace fanye::flip {

Texels texelsOf(const Face &face);

qint64 fineTexels(double texels); // in the fineness of a TexelWay

// A face that lies flat on `sheet` (in the view), on row y: copied where it fits, sampled where it does not.
void paintFace(quint32 *pixels, const Face &face, const QRect &sheet, int y, RowSpan span);

} // namespace fanye::flip
