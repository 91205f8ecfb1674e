// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"

#include <QImage>

namespace fanye::lettering {

// How far two pictures of one size are apart, as one who reads would see it, in blocks of 16 × 16 pixels: each picture
// is softened over 3 × 3 pixels, and each block compared where it fits best within a pixel around its place, since
// painters smooth edges in their own ways and some put each letter on a whole pixel. A letter that is missing or wrong
// fits nowhere; a small one, see InkResidue. 255 where the sizes differ. Any thread.
PictureDifference differenceOf(const QImage &a, const QImage &b);

} // namespace fanye::lettering
