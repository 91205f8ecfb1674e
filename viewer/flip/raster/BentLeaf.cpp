// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/BentLeaf.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

double smoothStep(double x)
{
    const double t = std::clamp(x, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// Of the highest point over the page: always at one of the two outer corners.
double highest(const Curl &curl, const Sheet &sheet)
{
    if (curl.radius <= 0)
        return 0;
    return std::max(lifted(curl, {sheet.width, 0}).height, lifted(curl, {sheet.width, sheet.height}).height);
}

} // namespace

QPointF BentLeaf::toSheet(QPointF view) const
{
    const double x = view.x() - layout.spine.x();
    return {boundOn == SheetSide::Right ? x : -x, view.y() - layout.spine.y()};
}

QPointF BentLeaf::toView(QPointF sheet) const
{
    const double x = boundOn == SheetSide::Right ? sheet.x() : -sheet.x();
    return {layout.spine.x() + x, layout.spine.y() + sheet.y()};
}

std::optional<Seen> BentLeaf::seenAt(QPointF view) const
{
    return hardCover ? fanye::flip::seenAt(*hardCover, sheet(), toSheet(view))
                     : fanye::flip::seenAt(curl, sheet(), toSheet(view));
}

bool BentLeaf::isOffPage(QPointF paper) const
{
    return hardCover ? hasLifted() : curl.distance(paper) > 0;
}

bool BentLeaf::hasLifted() const
{
    const Sheet sheet = this->sheet();
    return hardCover ? hardCover->across < 1 : curl.distance({sheet.width, curl.ny > 0 ? sheet.height : 0}) >= 0;
}

double BentLeaf::reachOver(SheetSide side) const
{
    double least = 1;
    for (double y : {0.0, sheet().height}) {
        const double x = liftedPoint({sheet().width, y}).at.x() / sheet().width;
        least = std::min(least, side == boundOn ? x : -x);
    }
    return std::max(0.0, least);
}

double BentLeaf::slant() const
{
    double most = 0;
    for (double y : {0.0, sheet().height})
        most = std::max(most, std::abs(liftedPoint({sheet().width, y}).at.y() - y));
    return most / sheet().height;
}

Lifted BentLeaf::liftedPoint(QPointF paper) const
{
    return hardCover ? lifted(*hardCover, paper) : lifted(curl, paper);
}

double BentLeaf::opacityAt(int column) const
{
    if (fade <= 0)
        return 1;
    const double x = column + 0.5 - layout.spine.x();
    const double away = fadeSide == SheetSide::Left ? -x : x;
    return away <= 0 ? 1 : beyond * std::clamp(1 - away / fade, 0.0, 1.0);
}

double airiness(const Curl &curl, const Sheet &sheet, const CurlLighting &lighting)
{
    const double lift = smoothStep(highest(curl, sheet) / (lighting.fullHeight * sheet.width));
    return lift * std::min(1.0, curl.radius / (lighting.fullRadius * sheet.width));
}

double shadowLength(const Curl &curl, const Sheet &sheet, const CurlShadow &shadow)
{
    return 1 + shadow.atRest * sheet.width + shadow.perHeight * std::min(curl.radius, highest(curl, sheet));
}

double shadowLength(const HardCover &hardCover, const Sheet &sheet, const HardCoverLighting &lighting)
{
    return 1 + (lighting.atRest + lighting.perUpright * hardCover.upright()) * sheet.width;
}

double hardCoverThickness(const Sheet &sheet)
{
    return std::max(1.0, 0.0045 * sheet.width);
}

namespace {

// The outline of the lifted paper, followed in steps, and the room that its shadows need around it.
QRect reachOfCurl(const BentLeaf &leaf, const CurlLighting &lighting)
{
    constexpr int steps = 48;
    const Sheet sheet = leaf.sheet();
    const double step = std::max(sheet.width, sheet.height) / steps;
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    const auto follow = [&](double x, double y) {
        const QPointF paper(x * sheet.width, y * sheet.height);
        if (leaf.curl.distance(paper) < -step)
            return;
        const QPointF at = lifted(leaf.curl, paper).at;
        left = std::min(left, at.x());
        right = std::max(right, at.x());
        top = std::min(top, at.y());
        bottom = std::max(bottom, at.y());
    };
    for (int i = 0; i <= steps; ++i) {
        const double share = double(i) / steps;
        follow(share, 0);
        follow(share, 1);
        follow(1, share);
        follow(0, share);
    }
    if (left > right)
        return {};
    const double shadow
        = std::max(shadowLength(leaf.curl, sheet, lighting.roll), shadowLength(leaf.curl, sheet, lighting.flap));
    const double more = shadow + 4 + step;
    const QPointF a = leaf.toView({left - more, top - more}), b = leaf.toView({right + more, bottom + more});
    return QRectF(a, b).normalized().toAlignedRect();
}

QRect reachOfHardCover(const BentLeaf &leaf, const HardCoverLighting &lighting)
{
    const double reach = leaf.sheet().width * std::abs(leaf.hardCover->across);
    const double more = shadowLength(*leaf.hardCover, leaf.sheet(), lighting) + hardCoverThickness(leaf.sheet()) + 2;
    const QPointF corner(leaf.hardCover->across > 0 ? reach : -reach, leaf.sheet().height);
    const QRectF hardCover = QRectF(leaf.toView({0, 0}), leaf.toView(corner)).normalized();
    return hardCover.adjusted(-more, -more, more, more).toAlignedRect();
}

} // namespace

QRect reachOf(const BentLeaf &leaf, const Lighting &lighting)
{
    return leaf.hardCover ? reachOfHardCover(leaf, lighting.hardCover) : reachOfCurl(leaf, lighting.curl);
}

} // namespace fanye::flip
