// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BookPainter.h"
#include "flip/state/BookState.h"
#include "flip/state/LeafFlight.h"
#include "flip/view/AccessibleSpread.h"
#include "flip/view/BookOptions.h"
#include "flip/view/BookSelection.h"
#include "flip/view/BookZoom.h"
#include "flip/view/CornerHover.h"
#include "flip/view/FlipView.h"
#include "flip/view/FrameLoop.h"
#include "flip/view/KeyInput.h"
#include "flip/view/MagnifierOverlay.h"
#include "flip/view/PageEdgeInput.h"
#include "flip/view/PageNotices.h"
#include "flip/view/PointerInput.h"
#include "flip/view/TextSelecting.h"
#include "flip/view/ThumbThroughTurn.h"
#include "flip/view/TouchInput.h"
#include "flip/view/ZoomAndPan.h"

#include <QEvent>
#include <QPointer>

namespace fanye::flip {

// What FlipView is made of: the open book, the features that change it, and the turns that they lead to. Each feature
// keeps its own state, changes the book, and asks for frames.
class FlipView::Private
{
public:
    Private(FlipView &view, Clock clock);

    void turnBy(int spreads);
    void turnTo(SpreadNumber spread);
    void jumpTo(PageNumber page); // a turn from which the reader can go back
    void readOn(int direction); // a screenful of a magnified book, or a turn
    void noticeSpread(); // announces the spread that is open or being turned to, if it is another
    void applyStyle();
    void applyPalette();
    void chooseSides();

    void settle(); // everything in the air lies where it belongs, at once
    void rebuild(); // the same page is open, but everything about it may look different
    void resized();
    void windowChanged(QEvent::Type type);
    // A gesture refers to pages, text and leaves of the issue that it began on. Asks for no picture: the painter of
    // that issue may be gone.
    void dropGestures();
    void pictureChanged(PageNumber page);

    QPointF inView(QPointF widget) const { return widget * q.devicePixelRatioF(); }
    void holdMagnifier(QPointF position);
    void putMagnifierAway();

    FlipView &q;
    BookState book;
    BookPainter painter;
    FrameLoop frames;
    LeafFlight flight;
    ZoomAndPan zoom;
    ThumbThroughTurn thumb;
    PageEdgeInput edge;
    TextSelecting selecting;
    CornerHover corner;
    PointerInput pointer;
    TouchInput touch;
    KeyInput keys;
    MagnifierOverlay magnifier;
    PageNotices notices;
    AccessibleSpread accessible;

    BookOptions options{*this};
    BookZoom zooming{zoom, frames};
    BookSelection selection{selecting, pointer};

    QPointer<pages::PagePainter> pagePainter;
    TurnStyle style = TurnStyle::Curl; // as chosen
    bool isReduced = false;
    std::optional<Sides> chosenSides; // none: by the window's shape
    PageNumber noticed;
    Spread noticedSpread;

private:
    void connectFrames();
    void connectTurns();
    void connectInput();
    Motion advance(double seconds);
};

} // namespace fanye::flip
