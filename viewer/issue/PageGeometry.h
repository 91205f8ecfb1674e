// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMarginsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace fanye::inline issue {

// The displayed size of a page in points: its crop box after /Rotate, or its trim box where the page is shown trimmed.
// All rectangles on a page (glyph, link, hit) use these points, origin top left, y downwards.
struct PageGeometry
{
    QSizeF size{595.276, 841.89};
    QMarginsF trimmed = {}; // what is cut off the crop box on each side, in points; null: the whole crop box is shown

    double aspect() const { return size.width() / size.height(); }
    bool isTrimmed() const { return !trimmed.isNull(); }
    QSizeF cropSize() const { return size.grownBy(trimmed); }
    // The part of the crop box that is shown, in points of the crop box.
    QRectF shown() const { return {QPointF(trimmed.left(), trimmed.top()), size}; }

    friend bool operator==(const PageGeometry &, const PageGeometry &) = default;
};

// A page size from a file, made safe for layout: a side that is not finite or not positive becomes A4, the aspect ratio
// is clamped to 1:20, and a side over 14,400 points (200 inches, the limit of the format) is scaled down.
PageGeometry plausibleGeometry(double width, double height);

// A page whose crop box has the size `crop`, cut to `trim`, which is in points of the crop box. Uncut where that is no
// trim box that an issue could be printed with: one that is not inside the crop box, is less than half of it, differs
// from it by a point or less, or is no plausible page.
PageGeometry trimmedGeometry(QSizeF crop, const QRectF &trim);

} // namespace fanye::issue
