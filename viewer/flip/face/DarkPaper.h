// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/Lighting.h"
#include "flip/face/Photographs.h"

#include <QColor>
#include <QImage>
#include <QRectF>

namespace fanye::flip {

// A colour of the print on dark paper: light and dark change places, the hue stays, and neither end is glaring.
QColor nightColour(QColor day, const DarkTones &tones);

// Converts pixels (RGB32) to dark paper in place. Photographs keep their tones and are only dimmed. `part`: the part of
// the photographs' page that the pixels show, in pixels of that page.
void turnToNight(QImage &pixels, const Photographs &photos, const QRectF &part, const DarkTones &tones);
void turnToNight(QImage &pixels, const DarkTones &tones); // the whole page

} // namespace fanye::flip
