// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/TextHit.h"

#include "text/selection/Paragraphs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fanye::text {

namespace {

constexpr double reachAcross = 0.35; // ems above and below a line within which it is hit
constexpr double reachAlong = 0.25; // ems before and behind it
constexpr double costOfOtherColumn = 3; // a point away along a line counts as so many away across it
constexpr double tieBreak = 0.01;

struct TurnedPoint
{
    double u = 0, v = 0;
};

TurnedPoint turned(QPointF point, Way way)
{
    const auto x = float(point.x()), y = float(point.y());
    const TurnedBox at = fanye::text::turned(GlyphBox{x, y, x, y}, way);
    return {double(at.u0), double(at.v0)};
}

double outside(double value, double from, double to)
{
    return std::max({from - value, value - to, 0.0});
}

struct Reach
{
    double from = 0, to = 0;

    void include(const TurnedBox &box)
    {
        if (double(box.u0) < to && double(box.u1) > from) {
            from = std::min(from, double(box.u0));
            to = std::max(to, double(box.u1));
        }
    }
};

// The part of the u axis in which points belong to a line: as far as the lines above and below in its column reach.
Reach roomOf(const LineAt &at)
{
    const TurnedBox own = turnedBox(at);
    Reach room{double(own.u0), double(own.u1)};
    const Way way = wayOf(*at.page, at.line());
    for (int row : {at.row - 1, at.row + 1})
        if (row >= 0 && row < int(at.page->lines.size()))
            if (const LineAt other{at.page, row}; wayOf(*at.page, other.line()) == way)
                room.include(turnedBox(other));
    const QRectF &block = at.block().box;
    room.include(fanye::text::turned(
        GlyphBox{float(block.left()), float(block.top()), float(block.right()), float(block.bottom())}, way));
    return room;
}

// The line for which `distance` answers the least; none where it answers nothing for all of them.
template <typename Distance> std::optional<LineAt> nearestLine(const PageText &page, Distance distance)
{
    std::optional<LineAt> nearest;
    double least = std::numeric_limits<double>::max();
    for (int row = 0; row < int(page.lines.size()); ++row) {
        const LineAt at{&page, row};
        if (at.line().count == 0 || at.line().role == Role::Watermark)
            continue;
        const std::optional<double> away = distance(at);
        if (away && *away < least) {
            least = *away;
            nearest = at;
        }
    }
    return nearest;
}

std::optional<TextHit> hitIn(const std::optional<LineAt> &at, QPointF point)
{
    if (!at)
        return std::nullopt;
    return nearestInLine(*at->page, at->row, float(turned(point, wayOf(*at->page, at->line())).u));
}

} // namespace

TextHit nearestInLine(const PageText &page, int line, float u)
{
    const TextLine &of = page.lines[std::size_t(line)];
    const Way way = wayOf(page, of);
    for (int i = of.first; i < of.first + of.count; ++i) {
        const TurnedBox box = fanye::text::turned(page.glyphs[std::size_t(i)].box, way);
        if (u < box.u1)
            return {{page.page, i}, u > (box.u0 + box.u1) / 2};
    }
    return {{page.page, of.first + of.count - 1}, true};
}

std::optional<TextHit> hitOnText(const PageText &page, QPointF point)
{
    const auto distance = [point](const LineAt &at) -> std::optional<double> {
        const TurnedPoint p = turned(point, wayOf(*at.page, at.line()));
        const TurnedBox box = turnedBox(at);
        const double em = at.line().size;
        if (outside(p.u, double(box.u0), double(box.u1)) > reachAlong * em
            || outside(p.v, double(box.v0), double(box.v1)) > reachAcross * em)
            return std::nullopt;
        return std::abs(p.v - double(box.middle())) / std::max(1.0, em);
    };
    return hitIn(nearestLine(page, distance), point);
}

std::optional<TextHit> nearestText(const PageText &page, QPointF point)
{
    const auto distance = [point](const LineAt &at) -> std::optional<double> {
        const TurnedPoint p = turned(point, wayOf(*at.page, at.line()));
        const TurnedBox box = turnedBox(at);
        const Reach room = roomOf(at);
        // Prefer a line of the column that the point is in to a nearer line of the next column; and of two lines that
        // reach the point, the one whose own box does.
        const double away
            = costOfOtherColumn * outside(p.u, room.from, room.to) + outside(p.v, double(box.v0), double(box.v1));
        return away + tieBreak * outside(p.u, double(box.u0), double(box.u1));
    };
    return hitIn(nearestLine(page, distance), point);
}

} // namespace fanye::text
