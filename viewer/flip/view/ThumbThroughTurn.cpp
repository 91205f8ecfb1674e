// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/ThumbThroughTurn.h"

#include "flip/motion/ThumbedLeaves.h"
#include "flip/state/BookFrames.h"
#include "flip/state/BookState.h"

namespace fanye::flip {

ThumbThroughTurn::ThumbThroughTurn(BookState &book, BookFrames &frames)
    : m_book(book)
    , m_frames(frames)
{
}

void ThumbThroughTurn::begin(int away, ThumbThrough::Grip grip, ThumbThroughHand hand)
{
    Q_EMIT beginning();
    m_thumb.begin(m_book.leaves().open(), m_book.spreads().count(), away, grip, hand, m_frames.now());
}

void ThumbThroughTurn::move(ThumbThroughHand hand)
{
    m_thumb.move(hand, m_frames.now());
    follow();
}

// The clock only starts when there is something to follow.
void ThumbThroughTurn::follow()
{
    if (!isActive())
        return;
    const bool isRunning = advance();
    if (isRunning || m_book.leaves().isMoving())
        m_frames.begin();
}

void ThumbThroughTurn::release()
{
    m_thumb.release(m_frames.now());
    m_book.setPointed(std::nullopt);
    const bool hasMoved = m_thumb.wanted() != m_thumb.origin();
    const PageNumber from = m_book.spreads().at(m_thumb.origin()).firstRead(m_book.facts().binding);
    land();
    if (hasMoved)
        Q_EMIT released(from);
}

void ThumbThroughTurn::cancel()
{
    m_thumb.cancel();
    m_book.setPointed(std::nullopt);
    land();
    Q_EMIT cancelled();
}

// No hand waits for the leaves any more: pages that are not known yet are waited for as in any turn.
void ThumbThroughTurn::land()
{
    const SpreadNumber wanted = m_thumb.wanted();
    if (!m_book.isKnown(wanted)) {
        drop();
        Q_EMIT turnWanted(wanted);
        return;
    }
    advance();
    if (!m_book.leaves().isMoving() && !isActive())
        Q_EMIT landed();
    m_frames.ask();
    m_frames.begin();
}

void ThumbThroughTurn::drop()
{
    m_thumb.end();
    m_book.seek(std::nullopt);
    Q_EMIT dropped();
}

bool ThumbThroughTurn::advance()
{
    if (!isActive())
        return false;
    m_thumb.advance(m_frames.now());
    if (const auto next = nextThumbed(m_book.leaves(), m_thumb.wanted()))
        turnTo(*next);
    if (!isHeld() && m_book.leaves().open() == m_thumb.wanted())
        drop();
    return isRunning();
}

// From a spread beyond the leaves in the air back towards them, the first that can be shown.
SpreadNumber ThumbThroughTurn::nearestKnown(SpreadNumber spread) const
{
    const SpreadNumber read = m_book.leaves().readPile(), coming = m_book.leaves().comingPile();
    while ((spread < read || coming < spread) && !m_book.isKnown(spread))
        spread = SpreadNumber::fromIndex(spread.index() + (spread < read ? 1 : -1));
    return spread;
}

void ThumbThroughTurn::turnTo(SpreadNumber spread)
{
    const bool isBending = m_book.style() == TurnStyle::Curl;
    const SpreadNumber wished = isBending ? spread : m_thumb.wanted(), next = nearestKnown(wished);
    m_book.seek(next == wished ? std::nullopt : std::optional(wished));
    if (next != wished)
        m_frames.ask();
    if (next == m_book.leaves().open())
        return;
    m_book.thumbThroughTo(next);
    if (!isBending || needsOtherSheet(m_book)) {
        m_book.layOpen(nearestKnown(m_thumb.wanted()));
        Q_EMIT jumpedTo();
    }
    Q_EMIT turned();
}

} // namespace fanye::flip
