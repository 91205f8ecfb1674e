// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/curl/Curl.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double least = 1e-9; // pixels; below this nothing is lifted

double length(QPointF v)
{
    return std::hypot(v.x(), v.y());
}

// A spine end ties the grabbed point to a disc: it can come no further away from it than it is on the flat sheet.
struct Disc
{
    QPointF centre;
    double radius = 0;

    bool has(QPointF p) const { return length(p - centre) <= radius + least; }
    QPointF nearest(QPointF p) const
    {
        const QPointF way = p - centre;
        const double far = length(way);
        return far <= radius ? p : centre + way * (radius / far);
    }
};

// The point of two overlapping discs that is nearest to p; `corner` is where their rims cross on the side x > 0.
QPointF nearestInBoth(const Disc &a, const Disc &b, QPointF corner, QPointF p)
{
    if (a.has(p) && b.has(p))
        return p;
    const QPointF inA = a.nearest(p);
    if (b.has(inA))
        return inA;
    const QPointF inB = b.nearest(p);
    if (a.has(inB))
        return inB;
    return p.x() >= 0 ? corner : QPointF(-corner.x(), corner.y());
}

// Where the rims of two discs with centres on the spine cross, x > 0.
QPointF rimCrossing(const Disc &a, const Disc &b)
{
    const double apart = b.centre.y() - a.centre.y();
    const double y = (a.radius * a.radius - b.radius * b.radius + apart * apart) / (2 * apart);
    return {std::sqrt(std::max(0.0, a.radius * a.radius - y * y)), a.centre.y() + y};
}

// Kepler's equation for an eccentricity of 1: x - sin x = k, 0 <= k <= pi.
double keplerAngle(double k)
{
    double x = std::min(pi, std::cbrt(6 * k));
    for (int i = 0; i < 6 && x > 1e-4; ++i)
        x = std::clamp(x - (x - std::sin(x) - k) / (1 - std::cos(x)), 0.5 * x, pi);
    return x;
}

// The angle at which paper wound round a cylinder has lost the share `lost` of its length: 1 - sin(x)/x = lost.
double windingAngle(double lost)
{
    double x = std::min(pi, std::sqrt(6 * lost));
    for (int i = 0; i < 8; ++i) {
        const double slope = (std::sin(x) - x * std::cos(x)) / (x * x);
        x = std::clamp(x - (1 - std::sin(x) / x - lost) / slope, 0.5 * x, pi);
    }
    return x;
}

// How far along the paper the grabbed point is from the axis when it is displaced by `pull`.
double paperDistance(double pull, double radius)
{
    if (pull >= pi * radius)
        return (pull + pi * radius) / 2;
    return radius * keplerAngle(pull / radius);
}

// The radius at which a point `along` the paper from the axis is displaced by `pull`.
double radiusFor(double along, double pull)
{
    if (pull >= along)
        return std::max(0.0, (2 * along - pull) / pi);
    return along / windingAngle(pull / along);
}

} // namespace

QPointF withinReach(const Sheet &sheet, QPointF grabbed, QPointF target)
{
    const QPointF ends[] = {{0, 0}, {0, sheet.height}};
    Disc top{ends[0], length(grabbed - ends[0])};
    Disc bottom{ends[1], length(grabbed - ends[1])};
    const QPointF taut = nearestInBoth(top, bottom, grabbed, target);
    const double excess = length(target - taut);
    if (excess <= 0)
        return target;
    // Near the two flat positions there is no slack: there the paper has to lie.
    const double room = std::min(length(taut - grabbed), length(taut - QPointF(-grabbed.x(), grabbed.y())));
    const double slack = std::min({0.5 * excess, 0.08 * room, 0.03 * sheet.width});
    top.radius -= slack;
    bottom.radius -= slack;
    return nearestInBoth(top, bottom, rimCrossing(top, bottom), target);
}

std::optional<Curl> curlThrough(const Sheet &sheet, QPointF grabbed, QPointF held, double preferredRadius)
{
    const QPointF way = grabbed - held;
    const double pull = length(way);
    if (pull < least)
        return std::nullopt;
    Curl curl;
    curl.nx = way.x() / pull;
    curl.ny = way.y() / pull;
    // The axis may come as near to the grabbed point as it likes, but not beyond either end of the spine.
    const double along
        = grabbed.x() * curl.nx + std::min(grabbed.y() * curl.ny, (grabbed.y() - sheet.height) * curl.ny);
    curl.radius = preferredRadius;
    double wound = paperDistance(pull, curl.radius);
    if (wound > along) {
        curl.radius = radiusFor(along, pull);
        wound = along;
    }
    curl.offset = grabbed.x() * curl.nx + grabbed.y() * curl.ny - wound;
    return curl;
}

Lifted lifted(const Curl &curl, QPointF paper)
{
    const double s = curl.distance(paper);
    if (s <= 0)
        return {paper, 0, 0};
    const double r = curl.radius;
    const QPointF normal(curl.nx, curl.ny);
    if (s >= pi * r)
        return {paper + normal * (pi * r - 2 * s), 2 * r, pi};
    const double angle = s / r;
    return {paper + normal * (r * std::sin(angle) - s), r * (1 - std::cos(angle)), angle};
}

std::optional<Seen> seenAt(const Curl &curl, const Sheet &sheet, QPointF place)
{
    const QPointF normal(curl.nx, curl.ny);
    const auto isOnSheet
        = [&sheet](QPointF p) { return p.x() >= 0 && p.x() <= sheet.width && p.y() >= 0 && p.y() <= sheet.height; };
    const double d = curl.distance(place);
    const double r = curl.radius;
    if (d > r)
        return std::nullopt;
    const double winding = r > 0 ? std::asin(std::clamp(d / r, 0.0, 1.0)) : 0;
    const double above = d <= 0 ? pi * r - d : r * (pi - winding);
    if (const QPointF paper = place + normal * (above - d); isOnSheet(paper))
        return Seen{paper, true};
    const double below = d <= 0 ? d : r * winding;
    if (const QPointF paper = place + normal * (below - d); isOnSheet(paper))
        return Seen{paper, false};
    return std::nullopt;
}

QPointF turningPath(const Sheet &sheet, QPointF grabbed, double progress)
{
    const double towardsMiddle = 0.5 - grabbed.y() / sheet.height;
    const double lift = 0.36 * towardsMiddle * std::min(sheet.height, sheet.width) * std::sin(pi * progress);
    return {grabbed.x() * (1 - 2 * progress), grabbed.y() + lift};
}

double progressOf(QPointF grabbed, QPointF held)
{
    return std::clamp((grabbed.x() - held.x()) / (2 * grabbed.x()), 0.0, 1.0);
}

double preferredRadius(const Sheet &sheet)
{
    return 0.15 * sheet.width;
}

} // namespace fanye::flip
