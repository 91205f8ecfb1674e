// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/Magnifier.h"

class QRegion;
class QWidget;

namespace fanye::flip {

class BookFrames;
class BookState;

// Shows the magnifier over the book while it is held. Positions in device pixels of the view. GUI thread.
class MagnifierOverlay
{
public:
    // All of them outlive this.
    MagnifierOverlay(QWidget &view, BookState &book, BookFrames &frames, const BookPainter &painter);

    void holdAt(QPointF position);
    void putAway();
    void drop(); // the same without a picture to be asked for or painted
    bool isHeld() const { return m_magnifier.isHeld(); }
    void show(); // as it is now
    void paint(QPainter &onWindow, const QRegion &region) const; // desktop pixels

private:
    double scale() const;

    QWidget &m_view;
    BookState &m_book;
    BookFrames &m_frames;
    const BookPainter &m_painter;
    Magnifier m_magnifier;
    QRect m_shown; // device pixels that it covers in the window
};

} // namespace fanye::flip
