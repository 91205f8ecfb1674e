// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/PageEdgeMarks.h"

#include <QColor>

class QPalette;

namespace fanye::flip {

// Colours around the pages, by whether the window's palette is light or dark.
QColor roomBackground(const QPalette &palette); // a warm grey, nearly black in the dark
EdgeColours roomEdgeColours(const QPalette &palette); // visible on white paper and on a dark background alike

} // namespace fanye::flip
