// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BookPainter.h"
#include "flip/state/BookFrames.h"
#include "flip/state/BookState.h"
#include "flip/state/FrameMeter.h"

#include <QBasicTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace fanye::flip {

// What moved in a step of the clock.
enum class Motion { None, Book, ThumbThrough };

// Paints the book in a widget, frame by frame. Its clock runs only while something moves; between motions the faces of
// the next turn are made. GUI thread.
class FrameLoop : public QObject, public BookFrames
{
    Q_OBJECT
public:
    using Advance = std::function<Motion(double seconds)>;

    // `advance` moves everything that moves. All of them outlive this.
    FrameLoop(QWidget &view, BookState &book, const BookPainter &painter, Advance advance, Clock clock);

    void begin() override;
    void beginAtOnce(); // the same with the first frame now: for another leaf
    void show() override;
    void showAll(); // all of it, with the next paint event
    void ask() override;
    void askAfter(int quietMs); // once nothing has called this for so long
    void stop(); // what moved is where it belongs
    void noteLanding(); // the last leaf lies
    void prepareSoon(); // makes faces of the next turn when the program has nothing else to do

    void paint(QPainter &onWindow, const QRegion &region); // desktop pixels
    void framePainted(double began);

    const BookScene &shown() const { return m_shown; }
    bool isRunning() const { return m_ticks.isActive(); }
    double now() const override { return m_now(); }

    void startMeter() { m_meter.start(); }
    FrameFigures figures() const { return m_meter.figures(); }

Q_SIGNALS:
    void sceneShown();
    void rested(); // nothing moves any more

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void tick();
    void prepare();

    QWidget &m_view;
    BookState &m_book;
    const BookPainter &m_painter;
    Advance m_advance;
    BookScene m_shown;
    QImage m_frame; // only where the window's own pixels cannot be written to
    FrameMeter m_meter;
    QTimer m_preparing, m_asking;
    QBasicTimer m_ticks;
    Clock m_now;
    double m_lastTick = 0;
    bool m_awaitsSharp = false;
};

} // namespace fanye::flip
