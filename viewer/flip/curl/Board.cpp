// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/curl/Board.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

double Board::upright() const
{
    return std::sqrt(std::max(0.0, 1 - across * across));
}

QPointF withinSwing(QPointF grabbed, QPointF wished)
{
    return {std::clamp(wished.x(), -grabbed.x(), grabbed.x()), grabbed.y()};
}

Board boardThrough(QPointF grabbed, QPointF held)
{
    return {std::clamp(held.x() / grabbed.x(), -1.0, 1.0)};
}

Lifted lifted(const Board &board, QPointF paper)
{
    return {{paper.x() * board.across, paper.y()}, paper.x() * board.upright(), std::acos(board.across)};
}

std::optional<Seen> seenAt(const Board &board, const Sheet &sheet, QPointF place)
{
    const double reach = std::abs(board.across) * sheet.width, out = board.across > 0 ? place.x() : -place.x();
    if (reach <= 0 || out < 0 || out > reach || place.y() < 0 || place.y() > sheet.height)
        return std::nullopt;
    return Seen{{out / std::abs(board.across), place.y()}, board.across < 0};
}

} // namespace fanye::flip
