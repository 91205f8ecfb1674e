// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/HoverLift.h"

#include <QTimer>

#include <optional>

namespace fanye::flip {

class BookFrames;
class BookState;

// Lifts the corner of a page that the pointer rests on. GUI thread.
class CornerHover
{
public:
    // Both outlive this.
    CornerHover(BookState &book, BookFrames &frames);

    void over(std::optional<PageCorner> corner); // the pointer; none: it is on no corner
    void leave();
    void stopWaiting() { m_rest.stop(); }
    void drop(); // the corner lies flat at once
    bool advance(double seconds); // true: it moves, or is about to

private:
    BookState &m_book;
    BookFrames &m_frames;
    HoverLift m_lift;
    QTimer m_rest; // until the pointer has rested
};

} // namespace fanye::flip
