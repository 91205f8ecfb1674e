// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/FaceStore.h"
#include "flip/state/OpenBook.h"

#include <optional>

namespace fanye::flip {

// What lies under a position of the view, in device pixels. Pure.

// A leaf in the air, and the point of its paper in shares of the sheet.
struct LeafTouch
{
    int id = 0;
    QPointF paper;
    bool isBent = false; // on the part that is off the page
};
std::optional<LeafTouch> leafAt(const OpenBook &book, QPointF position); // the topmost
bool isOnBentLeaf(const OpenBook &book, QPointF position);

// An outer corner that can be lifted.
std::optional<PageCorner> cornerAt(const OpenBook &book, QPointF position);
// The point of the paper of the corner that is lifted now, in shares of the sheet.
std::optional<QPointF> cornerPaperAt(const OpenBook &book, QPointF position);

// On the strip along a page's outer edge where a drag turns the page whatever is printed there.
bool isAtOuterEdge(const OpenBook &book, QPointF position);

struct PageSpot
{
    PageNumber page;
    QPointF point; // points on the page as displayed
};
std::optional<PageSpot> pageAt(const OpenBook &book, const FaceStore &faces, QPointF position);
// The nearest point of a page where there is none.
std::optional<PageSpot> pageNear(const OpenBook &book, const FaceStore &faces, QPointF position);

// Where the page lies in the view that is printed on a side which lies flat.
QRectF pageInView(const OpenBook &book, const FaceStore &faces, const LeafSide &side);
// The same for a part of a page (points; none: all of it). None: the page is not open. A page of which one half lies on
// each side is one.
std::optional<QRectF> openPartInView(const OpenBook &book, const FaceStore &faces, PageNumber page,
                                     const std::optional<QRectF> &part);

} // namespace fanye::flip
