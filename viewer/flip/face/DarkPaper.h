// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Photographs.h"

#include <QColor>
#include <QImage>
#include <QRectF>

namespace fanye::flip {

// A colour of the print at night: light and dark change places, the hue stays, and neither end is glaring.
QColor nightColour(QColor day);

// Turns what is painted (RGB32) to night in place. Photographs keep their own light and are only dimmed. `part`: what
// of the photographs' page it shows, in its pixels.
void turnToNight(QImage &pixels, const Photographs &photos, const QRectF &part);
void turnToNight(QImage &pixels); // the whole page

} // namespace fanye::flip
