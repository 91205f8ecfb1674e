// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

#include <cstdint>

namespace fanye::engine {

// Where a page is painted: `area` of the page, were the whole page `page` pixels large.
// The pixels are 0xffRRGGBB, row by row without a gap, and belong to the caller.
struct Canvas
{
    QSize page;
    QRect area;
    std::uint32_t *pixels = nullptr;

    bool isWholePage() const { return area == QRect(QPoint(0, 0), page); }
    // Lays a picture on white paper. `picture` is as large as `area`, its colours not multiplied by their alpha.
    void layOnPaper(const QImage &picture) const;
};

} // namespace fanye::engine
