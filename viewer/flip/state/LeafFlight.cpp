// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/LeafFlight.h"

#include "flip/state/BookState.h"

namespace fanye::flip {
namespace {

constexpr double longestWait = 0.35; // seconds that a leaf waits for its pages to be known
constexpr double landedWithin = 0.4; // pixels

} // namespace

LeafFlight::LeafFlight(BookState &book)
    : m_book(book)
{
}

bool LeafFlight::advance(double seconds)
{
    const LeafStack &leaves = m_book.leaves();
    if (!leaves.isMoving())
        return false;
    m_book.holdBack(seconds, longestWait);
    m_book.advance(seconds, landedWithin / (2.0 * m_book.layout().sheet.width()));
    for (const double speed : m_passed.since(leaves))
        Q_EMIT passed(speed);
    if (!leaves.isMoving())
        Q_EMIT landed();
    return leaves.isMoving();
}

} // namespace fanye::flip
