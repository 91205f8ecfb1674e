// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/FrameLoop.h"

#include "flip/view/WindowPixels.h"

#include <QPainter>
#include <QTimerEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace fanye::flip {
namespace {

constexpr double restBetweenFrames = 0.008; // seconds after a frame within which input waits for the next one
constexpr int frameInterval = 12; // milliseconds; well under a 60th of a second, so that a late frame is still in time
constexpr double headStart = 0.012; // seconds that a motion is ahead in its first frame, so that it is seen to begin
constexpr double longestStep = 0.1; // seconds; after a longer pause the leaf flies on, it does not jump
constexpr double nearlyLanded = 0.01; // of its way: such a leaf costs little to paint

} // namespace

FrameLoop::FrameLoop(QWidget &view, BookState &book, const BookPainter &painter, Advance advance, Clock clock)
    : m_view(view)
    , m_book(book)
    , m_painter(painter)
    , m_advance(std::move(advance))
    , m_now(std::move(clock))
{
    m_preparing.setSingleShot(true);
    m_asking.setSingleShot(true);
    connect(&m_preparing, &QTimer::timeout, this, &FrameLoop::prepare);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        m_book.rest();
        ask();
    });
}

void FrameLoop::begin()
{
    m_meter.inputCame(now());
    const bool wasShownJustNow = isRunning() && now() - m_lastTick < restBetweenFrames;
    if (!wasShownJustNow)
        beginAtOnce();
}

void FrameLoop::beginAtOnce()
{
    m_meter.inputCame(now());
    if (!m_view.isVisible())
        return;
    if (!isRunning())
        m_lastTick = now() - headStart;
    m_ticks.start(frameInterval, Qt::PreciseTimer, this);
    tick();
}

void FrameLoop::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_ticks.timerId())
        tick();
    else
        QObject::timerEvent(event);
}

void FrameLoop::tick()
{
    const double time = now();
    const double step = std::min(time - m_lastTick, longestStep);
    m_lastTick = time;
    const Motion motion = m_advance(step);
    show();
    if (motion != Motion::None) {
        if (m_book.leaves().isLanding(nearlyLanded))
            m_book.prepareNext(); // the next key may come before the leaf has landed
        else if (motion != Motion::ThumbThrough)
            m_book.prepareAhead();
        return;
    }
    m_ticks.stop();
    m_meter.motionEnded();
    m_book.rest();
    ask();
    prepareSoon();
    Q_EMIT rested();
}

void FrameLoop::stop()
{
    if (!isRunning())
        return;
    m_ticks.stop();
    m_meter.motionEnded();
    Q_EMIT rested();
}

void FrameLoop::noteLanding()
{
    m_awaitsSharp = !m_book.isSharp();
    m_meter.landed(now(), !m_awaitsSharp);
}

void FrameLoop::show()
{
    BookScene next = m_book.scene();
    const QRegion region = changed(m_shown, next);
    m_shown = std::move(next);
    if (!region.isEmpty())
        m_view.repaint(inDesktopPixels(region, m_view.devicePixelRatioF()));
    Q_EMIT sceneShown();
    if (m_awaitsSharp && m_book.isSharp()) {
        m_awaitsSharp = false;
        m_meter.becameSharp(now());
    }
}

void FrameLoop::showAll()
{
    m_shown = m_book.scene();
    m_view.update();
    Q_EMIT sceneShown();
}

void FrameLoop::ask()
{
    if (m_book.hasIssue())
        m_book.ask();
}

void FrameLoop::askAfter(int quietMs)
{
    m_asking.start(quietMs);
}

void FrameLoop::prepareSoon()
{
    m_preparing.start(0);
}

void FrameLoop::prepare()
{
    if (!isRunning() && m_book.prepareNext())
        prepareSoon();
}

void FrameLoop::paint(QPainter &onWindow, const QRegion &region)
{
    const QSize view = m_book.viewport().view;
    const double scale = m_view.devicePixelRatioF();
    if (const Canvas window = windowPixels(onWindow, view); window.pixels) {
        m_painter.paint(window, inDevicePixels(region, scale) & QRect(QPoint(), view), m_shown);
        return;
    }
    if (m_frame.size() != view)
        m_frame = QImage(view, QImage::Format_RGB32);
    m_frame.setDevicePixelRatio(1);
    m_painter.paint({reinterpret_cast<quint32 *>(m_frame.bits()), m_frame.bytesPerLine() / 4, m_frame.size()},
                    m_frame.rect(), m_shown);
    m_frame.setDevicePixelRatio(scale);
    onWindow.drawImage(QPointF(), m_frame);
}

void FrameLoop::framePainted(double began)
{
    if (isRunning())
        m_meter.framePainted(began, now(), m_book.blankFaces());
}

} // namespace fanye::flip
