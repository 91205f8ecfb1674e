// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/ThumbThrough.h"

#include <QObject>

namespace fanye::flip {

class BookFrames;
class BookState;

// Turns leaves after a hand that thumbs through the issue, on the edge of the book or on a slider. Never shows a blank
// face: leaves go as far as pages are known, at least as thumbnails. GUI thread.
class ThumbThroughTurn : public QObject
{
    Q_OBJECT
public:
    // All of them outlive this.
    ThumbThroughTurn(BookState &book, BookFrames &frames);

    // `away`: see ThumbThrough::begin(). REQUIRES: the book has an issue
    void begin(int away, ThumbThrough::Grip grip, ThumbThroughHand hand);
    void move(ThumbThroughHand hand);
    void release();
    void cancel(); // back to where it began
    void drop(); // something else moves the book from now on; also ends a press on the page edges
    void follow(); // more may be known than before

    bool advance(); // true: leaves run though the hand rests
    bool isHeld() const { return m_thumb.isHeld(); }
    bool isActive() const { return m_thumb.isActive(); } // held, or landing
    bool isRunning() const { return m_thumb.isRunning(); }

Q_SIGNALS:
    void beginning(); // whatever else the hand does with the book ends here
    void turned(); // the spread being turned to is another
    void jumpedTo(); // the same without leaves in the air
    void turnWanted(fanye::flip::SpreadNumber spread); // an ordinary turn, which waits for its pages
    void landed(); // without a leaf in the air
    void released(fanye::PageNumber from); // after it has moved the book
    void cancelled();
    void dropped();

private:
    void turnTo(SpreadNumber spread);
    void land();
    SpreadNumber nearestKnown(SpreadNumber spread) const;

    BookState &m_book;
    BookFrames &m_frames;
    ThumbThrough m_thumb;
};

} // namespace fanye::flip
