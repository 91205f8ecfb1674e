// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace fanye::flip {

// The show-through of a printed face: the light (linear) that its print lets through, blurred by the paper over two
// texels. Grayscale8, half as large as `texels`. `pixels`: RGB32 with one more column and row than texels, the last
// ones again.
QImage showThroughOf(const QImage &pixels, QSize texels);

// The same for an area of the show-through only.
void drawShowThrough(QImage &throughPrint, const QImage &pixels, const QRect &area);

} // namespace fanye::flip
