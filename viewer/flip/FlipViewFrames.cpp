// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/FlipViewPrivate.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fanye {
namespace {

constexpr int frameInterval = 15; // milliseconds; a little under the 60th of a second, for there is no beat to wait for
constexpr double headStart = 0.012; // seconds that a motion is ahead in its first frame, so that it is seen to begin
constexpr double longestStep = 0.1; // seconds; after a longer pause the leaf flies on, it does not jump
constexpr double landedWithin = 0.4; // pixels
constexpr int resizeRest = 70; // milliseconds of quiet before pages are asked for in a new size

QRegion inDesktopPixels(const QRegion &region, double scale)
{
    QRegion result;
    for (const QRect &rect : region)
        result
            += QRectF(rect.x() / scale, rect.y() / scale, rect.width() / scale, rect.height() / scale).toAlignedRect();
    return result;
}

QRegion inDevicePixels(const QRegion &region, double scale)
{
    QRegion result;
    for (const QRect &rect : region)
        result
            += QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale).toAlignedRect();
    return result;
}

} // namespace

FlipView::Private::Private(FlipView &view)
    : q(view)
{
    time.start();
    pictureRest.setSingleShot(true);
    cornerRest.setSingleShot(true);
}

void FlipView::Private::begin()
{
    meter.inputCame(now());
    if (clock.isActive() || !q.isVisible())
        return;
    clock.start(frameInterval, Qt::PreciseTimer, &q);
    lastTick = now() - headStart;
    tick();
}

bool FlipView::Private::advanceCorner(double seconds)
{
    if (!corner)
        return false;
    const bool isWanted = corner->amount > 0;
    cornerAmount.advance(seconds, isWanted ? 1 : 0, 16);
    CornerLift lift = *corner;
    lift.amount = cornerAmount.value;
    stage.setCornerLift(lift);
    if (!cornerAmount.isNear(isWanted ? 1 : 0, 0.01))
        return true;
    if (!isWanted) {
        corner.reset();
        stage.setCornerLift(std::nullopt);
    }
    return false;
}

bool FlipView::Private::advance(double seconds)
{
    LeafStack &leaves = stage.leaves();
    const bool wasFlying = leaves.isMoving();
    leaves.advance(seconds, landedWithin / (2.0 * stage.layout().sheet.width()));
    if (wasFlying && !leaves.isMoving()) {
        awaitsSharp = !stage.isSharp();
        meter.landed(now(), !awaitsSharp);
    }
    const double goal = stage.restingShift();
    const bool isShifting = shift.value != goal;
    if (isShifting) {
        shift.advance(seconds, goal, leafStiffness);
        if (shift.isNear(goal, landedWithin / stage.layout().sheet.width()))
            shift = {goal, 0};
        relook();
    }
    return advanceCorner(seconds) || leaves.isMoving() || isShifting;
}

void FlipView::Private::tick()
{
    const double time = now();
    const double step = std::min(time - lastTick, longestStep);
    lastTick = time;
    hand.linger(time);
    const bool isMoving = advance(step);
    showScene();
    if (isMoving)
        return;
    clock.stop();
    meter.motionEnded();
    askForPictures();
    Q_EMIT q.landed();
}

void FlipView::Private::showScene()
{
    BookScene next = stage.scene();
    const QRegion region = changed(shown, next);
    shown = std::move(next);
    if (!region.isEmpty())
        q.repaint(inDesktopPixels(region, scale()));
    if (awaitsSharp && stage.isSharp()) {
        awaitsSharp = false;
        meter.becameSharp(now());
    }
}

// The pixels that the painter would paint on, if they can be written to directly: this saves copying every frame.
Canvas FlipView::Private::windowPixels(QPainter &painter) const
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster || !engine->paintDevice()
        || engine->paintDevice()->devType() != QInternal::Image)
        return {};
    const auto *image = static_cast<const QImage *>(engine->paintDevice());
    const QTransform transform = painter.deviceTransform();
    const QPoint origin(int(std::lround(transform.dx())), int(std::lround(transform.dy())));
    const bool isWhole = std::abs(transform.dx() - origin.x()) < 1e-6 && std::abs(transform.dy() - origin.y()) < 1e-6;
    const bool isKnown
        = image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    if (!isWhole || !isKnown || transform.type() > QTransform::TxScale || origin.x() < 0 || origin.y() < 0)
        return {};
    Canvas canvas;
    canvas.stride = image->bytesPerLine() / 4;
    canvas.size = stage.looking().view.boundedTo(image->size() - QSize(origin.x(), origin.y()));
    // The engine holds these very pixels; asking for writable ones could hand out a copy.
    canvas.pixels = const_cast<quint32 *>(reinterpret_cast<const quint32 *>(image->constBits()))
        + origin.y() * canvas.stride + origin.x();
    return canvas;
}

void FlipView::Private::paint(const QRegion &region)
{
    const double began = now();
    if (stage.looking().scale != scale())
        resized();
    const QRegion parts = inDevicePixels(region, scale()) & QRect(QPoint(), stage.looking().view);
    QPainter onWindow(&q);
    const Canvas window = windowPixels(onWindow);
    if (window.pixels) {
        painter.paint(window, parts, shown);
    } else {
        if (frame.size() != stage.looking().view)
            frame = QImage(stage.looking().view, QImage::Format_RGB32);
        frame.setDevicePixelRatio(1);
        painter.paint({reinterpret_cast<quint32 *>(frame.bits()), frame.bytesPerLine() / 4, frame.size()}, parts,
                      shown);
        frame.setDevicePixelRatio(scale());
        onWindow.drawImage(QPointF(), frame);
    }
    meter.framePainted(began, now(), stage.blankFaces());
}

void FlipView::Private::relook()
{
    Looking looking;
    looking.view = {int(std::lround(q.width() * scale())), int(std::lround(q.height() * scale()))};
    looking.scale = scale();
    looking.shift = shift.value;
    if (!stage.hasIssue() || looking.view.isEmpty()) {
        stage.setLooking(looking);
        return;
    }
    stage.setLooking(magnification.looking(stage.sheetPoints(), stage.sides(), looking));
}

void FlipView::Private::askForPictures()
{
    if (stage.hasIssue())
        stage.ask();
}

void FlipView::Private::settle()
{
    hand.cancel();
    stage.leaves().reset(stage.leaves().open());
    shift = {stage.restingShift(), 0};
    corner.reset();
    stage.setCornerLift(std::nullopt);
    if (clock.isActive()) {
        clock.stop();
        meter.motionEnded();
        Q_EMIT q.landed();
    }
    relook();
}

} // namespace fanye
