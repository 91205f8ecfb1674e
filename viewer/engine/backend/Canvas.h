// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QRectF>
#include <QSize>

#include <cstdint>

namespace fanye::engine {

// Where a part of a page is painted: `area`, in pixels of the whole page at the size `page`.
// The pixels of the area are 0xffRRGGBB, row by row without a gap, and belong to the caller.
struct Canvas
{
    QSize page;
    QRect area;
    std::uint32_t *pixels = nullptr;

    bool isWholePage() const { return area == QRect(QPoint(0, 0), page); }
    QImage image() const; // of the pixels, which stay the caller's
    // The area in points, of a page of this size in points.
    QRectF shown(QSizeF pagePoints) const;
    // Blends a picture with white paper into the pixels. `picture`: as large as `area`, alpha not premultiplied.
    void layOnPaper(const QImage &picture) const;
};

} // namespace fanye::engine
