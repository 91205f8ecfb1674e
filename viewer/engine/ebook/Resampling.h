// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Canvas.h"

#include <QImage>

namespace fanye::engine {

// Paints the picture as the whole page at the canvas' size. Made smaller, a pixel is the mean of the area that it
// covers; made larger, it lies between the nearest ones. Tiles fit each other. `picture`: 0xffRRGGBB.
void paintScaled(const QImage &picture, const Canvas &canvas);

} // namespace fanye::engine
