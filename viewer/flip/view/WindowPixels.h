// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/Canvas.h"

#include <QRect>
#include <QRegion>
#include <QSize>

class QPainter;
class QRectF;
class QWidget;

namespace fanye::flip {

// A region of a widget in the pixels of its screen, and back; `scale` device pixels to a desktop pixel. Whatever is
// touched is in it.
QRegion inDevicePixels(const QRegion &region, double scale);
QRegion inDesktopPixels(const QRegion &region, double scale);
QRect onScreen(const QWidget &view, const QRectF &box); // a box in device pixels of the view, in desktop pixels

// The pixels that the painter paints on, if they can be written to directly, which saves copying every frame; no pixels
// if not. `view`: device pixels of the widget. Valid for as long as the painter is active.
Canvas windowPixels(const QPainter &painter, QSize view);

} // namespace fanye::flip
