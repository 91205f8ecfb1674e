// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/curl/HardCover.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

double HardCover::upright() const
{
    return std::sqrt(std::max(0.0, 1 - across * across));
}

QPointF withinSwing(QPointF grabbed, QPointF target)
{
    return {std::clamp(target.x(), -grabbed.x(), grabbed.x()), grabbed.y()};
}

HardCover hardCoverThrough(QPointF grabbed, QPointF held)
{
    return {std::clamp(held.x() / grabbed.x(), -1.0, 1.0)};
}

Lifted lifted(const HardCover &hardCover, QPointF paper)
{
    return {{paper.x() * hardCover.across, paper.y()}, paper.x() * hardCover.upright(), std::acos(hardCover.across)};
}

std::optional<Seen> seenAt(const HardCover &hardCover, const Sheet &sheet, QPointF place)
{
    const double reach = std::abs(hardCover.across) * sheet.width, out = hardCover.across > 0 ? place.x() : -place.x();
    if (reach <= 0 || out < 0 || out > reach || place.y() < 0 || place.y() > sheet.height)
        return std::nullopt;
    return Seen{{out / std::abs(hardCover.across), place.y()}, hardCover.across < 0};
}

} // namespace fanye::flip
