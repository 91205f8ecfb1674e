// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"

#include <QImage>
#include <QRectF>

namespace fanye::lettering {

// How far letters over a picture are from the page as it is painted, both of the part `shown`, in points of the crop
// box. The letters are those that are written: as path data. Any thread.
PictureDifference proof(const QImage &picture, const Lettering &lettering, const QRectF &shown, const QImage &painted);

// Whether one who reads sees the same page: no more differs than between two painters that smooth edges in their own
// ways, in dense text at 110 to 220 dots per inch, and no comma or decimal point is missing or too many.
bool isProved(const PictureDifference &difference);

} // namespace fanye::lettering
