// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace fanye::inline issue {

// The size of a page in points as it is displayed: its crop box, already turned by /Rotate.
// Every rectangle of a page (glyph, link, hit) is in these points, origin top left, y downwards.
struct PageGeometry
{
    QSizeF size{595.276, 841.89};

    double aspect() const { return size.width() / size.height(); }

    friend bool operator==(const PageGeometry &, const PageGeometry &) = default;
};

// What a file says, brought to something a window can lay out: sides that are not finite or not positive become A4,
// a proportion beyond 1:20 is clamped, and a side beyond 14,400 points (200 inches, the format's own limit) scaled down.
PageGeometry plausibleGeometry(double width, double height);

} // namespace fanye::issue
