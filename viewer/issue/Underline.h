// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace fanye::inline issue {

// How underlines of the reader look, on the screen and in a copy of the file.

constexpr int underlineDarkness = 140; // for QColor::darker(): a highlighter is too pale for a line

// Whether a line is one of vertical writing, as far as its box tells. One sign of horizontal writing may be upright, too.
inline bool isVerticalLine(const QRectF &line)
{
    constexpr double slender = 1.8;
    return line.height() > slender * line.width();
}

} // namespace fanye::issue
