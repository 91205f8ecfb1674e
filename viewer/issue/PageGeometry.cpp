// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PageGeometry.h"

#include <algorithm>
#include <cmath>

namespace fanye::inline issue {
namespace {

constexpr double longestSide = 14400;
constexpr double steepest = 20;
constexpr double leastTrimmed = 1; // points
constexpr double tolerance = 0.01; // points: boxes are often rounded

bool isPlausibleSide(double side)
{
    return std::isfinite(side) && side > 0;
}

} // namespace

PageGeometry plausibleGeometry(double width, double height)
{
    if (!isPlausibleSide(width) || !isPlausibleSide(height))
        return {};
    const double shrink = std::min(1.0, longestSide / std::max(width, height));
    width *= shrink;
    height *= shrink;
    return {{std::max(width, height / steepest), std::max(height, width / steepest)}};
}

PageGeometry trimmedGeometry(QSizeF crop, const QRectF &trim)
{
    const PageGeometry whole = plausibleGeometry(crop.width(), crop.height());
    const QMarginsF off(trim.left(), trim.top(), crop.width() - trim.right(), crop.height() - trim.bottom());
    double least = 0, most = 0;
    for (const double side : {off.left(), off.top(), off.right(), off.bottom()}) {
        if (!std::isfinite(side))
            return whole;
        least = std::min(least, side);
        most = std::max(most, side);
    }
    const bool isLarge = trim.width() * trim.height() * 2 >= crop.width() * crop.height();
    if (whole.size != crop || least < -tolerance || most <= leastTrimmed || !isLarge
        || plausibleGeometry(trim.width(), trim.height()).size != trim.size())
        return whole;
    return {trim.size(), off};
}

} // namespace fanye::issue
