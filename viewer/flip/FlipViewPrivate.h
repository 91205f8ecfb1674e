// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/BookStage.h"
#include "flip/DragTurn.h"
#include "flip/FlipView.h"
#include "flip/FrameMeter.h"
#include "flip/WheelTurns.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QTimer>

namespace fanye {

// What FlipView is made of. Input changes the stage; the clock, which runs only while something moves, paints what
// the stage has become.
class FlipView::Private
{
public:
    explicit Private(FlipView &view);

    // frames: FlipViewFrames.cpp
    void begin(); // something moves from now on; the first frame comes at once
    void tick(); // a frame
    void showScene(); // paints what has changed since the last one
    void paint(const QRegion &region);
    void relook(); // the view, the zoom or the pan is another
    void askForPictures();
    void settle(); // everything in the air lies where it belongs, at once
    double now() const { return double(time.nsecsElapsed()) * 1e-9; }

    // turns
    void turnBy(int spreads);
    void turnTo(SpreadNumber spread);
    void noticePage();
    void chooseSides();
    void rebuild();
    void resized();
    void zoomed();

    // input: FlipViewInput.cpp
    QPointF onView(QPointF widget) const { return widget * scale(); }
    double scale() const { return q.devicePixelRatioF(); }
    const Link *linkAt(QPointF view) const;
    void click(QPointF view);
    void hover(QPointF view);
    void press(QPointF view);
    void lead(QPointF view);
    void letGo(QPointF view);
    void zoomTo(double zoom, QPointF about);
    bool keyTurn(int key, bool isShifted, bool isRepeat);

    FlipView &q;
    BookStage stage;
    BookPainter painter;
    DragTurn hand{stage};
    Magnification magnification;
    WheelTurns wheel;
    FrameMeter meter;
    QPointer<PagePainter> pagePainter;
    std::vector<Link> links;
    TurnStyle style = TurnStyle::Curl;
    bool isReduced = false;
    std::optional<Sides> chosenSides;
    std::optional<QPointF> panFrom; // where the pointer was when it last panned

    BookScene shown;
    QImage frame; // only where the window's own pixels cannot be painted on
    Spring shift;
    Spring cornerAmount;
    std::optional<CornerLift> corner;
    QTimer cornerRest;
    QTimer pictureRest;
    QBasicTimer clock;
    QElapsedTimer time;
    double lastTick = 0;
    PageNumber noticed;
    bool awaitsSharp = false;

private:
    bool advance(double seconds); // true: something still moves
    bool advanceCorner(double seconds);
    Canvas windowPixels(QPainter &painter) const;
};

} // namespace fanye
