// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PageGeometry.h"

#include <algorithm>
#include <cmath>

namespace fanye::inline issue {
namespace {

constexpr double longestSide = 14400;
constexpr double steepest = 20;

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

} // namespace fanye::issue
