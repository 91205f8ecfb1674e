// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BookPainter.h"

#include <QImage>

#include <optional>

namespace fanye::flip {

// A round magnifier over the book at the pointer; the point under the pointer stays in place. Device pixels of the
// view.
class Magnifier
{
public:
    static constexpr int diameter = 320; // desktop pixels
    static constexpr double power = 2.5;

    void holdAt(QPointF at) { m_at = at.toPoint(); }
    void putAway() { m_at.reset(); }
    bool isHeld() const { return m_at.has_value(); }

    // What it covers with its rim and shadow; empty: it is not held.
    QRect reach(double scale) const;
    // The square around the glass itself.
    QRect glass(double scale) const;
    // How the book lies as seen through the glass, in the view.
    BookLayout enlarged(const BookLayout &book) const;
    // The glass with its rim and shadow, as large as reach(). `seen`: the book in the layout of enlarged().
    QImage picture(const BookPainter &painter, BookScene seen, double scale) const;

private:
    std::optional<QPoint> m_at;
};

} // namespace fanye::flip
