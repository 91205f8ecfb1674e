// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Magnification.h"
#include "flip/book/ReadingPan.h"
#include "flip/motion/PanDrag.h"
#include "flip/motion/PanMotion.h"
#include "flip/motion/WheelTurns.h"
#include "flip/view/ClosedBookShift.h"

#include <QObject>

#include <optional>

class QWidget;

namespace fanye::flip {

class BookFrames;
class BookState;

// How large the book is shown and which part of it: zooms, pans by hand, wheel and key, and moves to where reading
// begins. It sets the book's viewport. Positions and ways in device pixels of the view. GUI thread.
class ZoomAndPan : public QObject
{
    Q_OBJECT
public:
    // All of them outlive this.
    ZoomAndPan(const QWidget &view, BookState &book, BookFrames &frames);

    double zoom() const { return m_magnification.zoom(); }
    Fit fit() const { return m_magnification.fit(); }
    const Magnification &magnification() const { return m_magnification; }
    void restore(const Magnification &magnification); // as it was in an earlier version of the issue
    bool isMagnified() const; // the open sheets are larger than the view
    void updateViewport(); // the view's size, the zoom or the pan is another

    void fitSpread() { applyZoom(&Magnification::fitSpread); }
    void fitPage() { applyZoom(&Magnification::fitPage); }
    void fitWidth() { applyZoom(&Magnification::fitWidth); }
    void fitContent(); // what is printed, without the margins
    void zoomTo(double zoom, QPointF about);
    void zoomTo(double zoom); // about the middle of the view
    void zoomToActualSize(); // a point of the page is 1/72 inch of the screen
    void pinch(QPointF way, double growth, QPointF about);
    void reset(); // another issue: the whole spread

    QPointF panBy(QPointF way); // the way that was possible
    bool scroll(QPoint direction); // a step; true: there was something to see there
    // 1, -1: there is no more to scroll, and reading goes on or back.
    int scrollByWheel(QPoint delta, Qt::ScrollPhase phase);
    ReadingStep readingStep(int direction) const; // a screenful on (1) or back (-1)
    void readOnTo(QPointF pan, int direction);
    void panToReadingStart(); // of the open spread, if it is magnified
    void bringInView(PageNumber page, const QRectF &part); // points of an open page; glides there if it is magnified
    bool isAtReadingStart() const;
    void jumpToReadingStart();
    void stopPan();

    void pressHand(QPointF position);
    void dragHand(QPointF position);
    void releaseHand() { m_hand.end(); }
    bool isHandPressed() const { return m_hand.isActive(); }
    // After releaseHand(): spreads to turn, where the book was thrown past its edge; else 0, and it glides on.
    int throwBook();

    bool advance(double seconds); // true: it moves
    void settle(); // everything is where it moves to
    void centre() { m_shift.centre(m_book); } // a closed book at once, if this is one

Q_SIGNALS:
    void zoomed(); // the zoom may be another; not shown yet

private:
    void startPan(const PanMotion &motion);
    void applyZoom(void (Magnification::*fit)());
    void applyZoom();
    void panTo(QPointF pan);
    void glide(QPointF velocity);
    bool advancePan(double seconds);

    const QWidget &m_view;
    BookState &m_book;
    BookFrames &m_frames;
    Magnification m_magnification;
    PanDrag m_hand;
    WheelAtEnd m_wheel;
    ClosedBookShift m_shift;
    std::optional<PanMotion> m_motion; // of the pan
};

} // namespace fanye::flip
