// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/CornerHover.h"

#include "flip/state/BookFrames.h"
#include "flip/state/BookState.h"

namespace fanye::flip {

CornerHover::CornerHover(BookState &book, BookFrames &frames)
    : m_book(book)
    , m_frames(frames)
{
    m_rest.setSingleShot(true);
    QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] { m_frames.begin(); });
}

void CornerHover::over(std::optional<PageCorner> corner)
{
    m_lift.over(corner, m_frames.now());
    if (m_lift.isWaiting(m_frames.now())) {
        if (!m_rest.isActive())
            m_rest.start(int(1000 * hoverRest) + 5);
    } else if (m_lift.lift()) {
        m_frames.begin();
    }
}

void CornerHover::leave()
{
    stopWaiting();
    over(std::nullopt);
}

void CornerHover::drop()
{
    m_lift.drop();
    m_book.setCornerLift(std::nullopt);
}

bool CornerHover::advance(double seconds)
{
    const bool isMoving = m_lift.advance(seconds, m_frames.now()) || m_lift.isWaiting(m_frames.now());
    m_book.setCornerLift(m_lift.lift());
    return isMoving;
}

} // namespace fanye::flip
