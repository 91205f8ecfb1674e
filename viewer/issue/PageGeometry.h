// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace fanye::inline issue {

// The displayed size of a page in points: its crop box after /Rotate. All rectangles on a page (glyph, link, hit) use
// these points, origin top left, y downwards.
struct PageGeometry
{
    QSizeF size{595.276, 841.89};

    double aspect() const { return size.width() / size.height(); }

    friend bool operator==(const PageGeometry &, const PageGeometry &) = default;
};

// A page size from a file, made safe for layout: a side that is not finite or not positive becomes A4, the aspect ratio
// is clamped to 1:20, and a side over 14,400 points (200 inches, the limit of the format) is scaled down.
PageGeometry plausibleGeometry(double width, double height);

} // namespace fanye::issue
