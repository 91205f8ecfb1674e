// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BookPainter.h"

#include <QImage>

#include <optional>

namespace fanye::flip {

// A round glass over the book, under which it is seen enlarged. It lies where the pointer is, and the point under the
// pointer stays there. Device pixels of the view.
class Magnifier
{
public:
    static constexpr int diameter = 320; // desktop pixels
    static constexpr double power = 2.5;

    void holdAt(QPointF at) { m_at = at.toPoint(); }
    void putAway() { m_at.reset(); }
    bool isHeld() const { return m_at.has_value(); }

    // What it covers with its rim and shadow; empty where it is not held.
    QRect reach(double scale) const;
    // What is seen through it.
    QRect glass(double scale) const;
    // How the book lies as seen through the glass, in the view.
    BookLayout enlarged(const BookLayout &book) const;
    // The glass with its rim and shadow, as large as reach(). `seen`: the enlarged book, `layout` as enlarged() says.
    QImage picture(const BookPainter &painter, BookScene seen, double scale) const;

private:
    std::optional<QPoint> m_at;
};

} // namespace fanye::flip
