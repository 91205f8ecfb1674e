// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Spread.h"

#include <QPoint>
#include <QRect>
#include <QSize>
#include <QSizeF>

namespace fanye::flip {

enum class SheetSide { Left, Right };
constexpr SheetSide opposite(SheetSide side)
{
    return side == SheetSide::Left ? SheetSide::Right : SheetSide::Left;
}

// Where the book lies in the view. Everything in device pixels of the view, whole numbers, so that a page at rest is
// copied and not sampled.
struct BookLayout
{
    QSize sheet; // one page of paper
    QPoint spine; // the spine lies on the left edge of this column; its top
    Sides sides = Sides::Two;

    QRect side(SheetSide side) const
    {
        const int left = side == SheetSide::Left ? spine.x() - sheet.width() : spine.x();
        return {QPoint(left, spine.y()), sheet};
    }
    friend bool operator==(const BookLayout &, const BookLayout &) = default;
};

// The view and how the book is shown in it.
struct Viewport
{
    QSize view; // device pixels
    double scale = 1; // device pixels to a pixel of the desktop: margins grow with it
    double zoom = 1; // 1: the whole spread fits
    QPointF pan; // device pixels from the middle of the view to that of the book
    double shift = 0; // share of a sheet by which the book lies to the right of the middle (a closed book is centred)
    double actualScale = 0; // device pixels to a point at 100 %; 0: unknown

    friend bool operator==(const Viewport &, const Viewport &) = default;
};

// The paper of a spread, in points. All leaves of a book have one size, that of most of its upright pages; in a
// narrow window, where each page stands alone, a wide page has its own.
QSizeF sheetPoints(const IssueFacts &facts, const Spread &spread, Sides sides);

BookLayout layoutBook(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport);

// The zoom at which the book is as wide as the view.
double zoomForWidth(QSizeF sheetPoints, Sides sides, const Viewport &viewport);
// Device pixels to a point at zoom 1.
double fitScale(QSizeF sheetPoints, Sides sides, const Viewport &viewport);

// The pan nearest to the viewport's that leaves no more of the view empty than is unavoidable.
QPointF boundedPan(QSizeF sheetPoints, Sides sides, const Viewport &viewport);

// One page or two beside each other, by the shape of the view.
Sides sidesFor(QSizeF sheetPoints, QSize view);

// Where a page of the given size (points) is printed on its paper (pixels): as large as it fits, in the middle.
QRect printedOn(QSize paper, QSizeF page);

} // namespace fanye::flip
