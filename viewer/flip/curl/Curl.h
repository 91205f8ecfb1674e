// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>

namespace fanye::flip {

// A leaf in its own coordinates, in pixels: the spine is x = 0, the free edge x = width, y runs down from 0 to height.
// A leaf that lies on the left is the same thing seen in a mirror.
struct Sheet
{
    double width = 1;
    double height = 1;
};

// Paper bent round a slanted cylinder that lies on the page. With s the distance of a paper point from the axis,
// counted towards the free corner:
//
//      s <= 0         flat on the page, face up                               flap   ___________
//      0 .. pi r      wound round the cylinder                                                  \  r
//      s > pi r       flat again, face down, at height 2 r           flat paper _______________/
//                                                                                        axis
// Seen from above a point at s stands at the distance s (flat), r sin(s/r) (wound) or pi r - s (flap) from the axis.
struct Curl
{
    double nx = 1; // unit normal of the axis, towards the free corner
    double ny = 0;
    double offset = 0; // s(p) = p * n - offset
    double radius = 0; // 0: a sharp fold

    double distance(QPointF p) const { return p.x() * nx + p.y() * ny - offset; }
    friend bool operator==(const Curl &, const Curl &) = default;
};

// Paper does not stretch and the spine holds: the place nearest to `target` that the grabbed point can be pulled to.
// Where the target is further out, the point stays a little within reach, so that the paper stays a curl and does not
// become a crease.
QPointF withinReach(const Sheet &sheet, QPointF grabbed, QPointF target);

// The curl that puts the grabbed paper point exactly at `held` with both ends of the spine flat; its radius is the
// preferred one where the spine allows, smaller where it does not, and 0 where the leaf lies turned.
// REQUIRES: `held` is within reach, `grabbed` on the sheet and not on the spine. None: the sheet lies flat.
std::optional<Curl> curlThrough(const Sheet &sheet, QPointF grabbed, QPointF held, double preferredRadius);

struct Lifted
{
    QPointF at; // seen from above
    double height = 0; // over the page
    double angle = 0; // 0 face up, pi face down
};
Lifted lifted(const Curl &curl, QPointF paper);

// What is seen at a place: the topmost point of the leaf there, or nothing (the page below).
struct Seen
{
    QPointF paper;
    bool isBack = false; // its other side
};
std::optional<Seen> seenAt(const Curl &curl, const Sheet &sheet, QPointF place);

// The path of the grabbed point in a turn without a hand: to its mirror image, with a lift towards the middle of the
// page. `progress` 0 to 1.
QPointF turningPath(const Sheet &sheet, QPointF grabbed, double progress);

// The inverse: how far a leaf is turned when its grabbed point is held at `held`.
double progressOf(QPointF grabbed, QPointF held);

double preferredRadius(const Sheet &sheet);

} // namespace fanye::flip
