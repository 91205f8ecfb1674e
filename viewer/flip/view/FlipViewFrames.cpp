// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/FlipViewPrivate.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr double restBetweenFrames = 0.008; // seconds: what the hand moves in a motion waits at most so long to be seen
constexpr int frameInterval = 12; // milliseconds; so far under the 60th of a second that a late frame still makes it
constexpr double headStart = 0.012; // seconds that a motion is ahead in its first frame, so that it is seen to begin
constexpr double longestStep = 0.1; // seconds; after a longer pause the leaf flies on, it does not jump
constexpr double longestWait = 0.35; // seconds that a leaf waits for its pages to be known
constexpr double nearlyLanded = 0.01; // of its way: such a leaf costs little to paint
constexpr double landedWithin = 0.4; // pixels

} // namespace

FlipView::Private::Private(FlipView &view)
    : q(view)
{
    time.start();
    for (QTimer *timer : {&cornerRest, &edgeRest, &pictureRest, &preparing, &selectionTurn})
        timer->setSingleShot(true);
    QObject::connect(&pictureRest, &QTimer::timeout, &q, [this] {
        book.rest();
        askForPictures();
    });
    QObject::connect(&preparing, &QTimer::timeout, &q, [this] { prepare(); });
    QObject::connect(&cornerRest, &QTimer::timeout, &q, [this] { begin(); });
    QObject::connect(&edgeRest, &QTimer::timeout, &q, [this] { showPreview(); });
    QObject::connect(&selectionScroll, &QTimer::timeout, &q, [this] { scrollSelecting(); });
    QObject::connect(&selectionTurn, &QTimer::timeout, &q, [this] { turnSelecting(); });
    QObject::connect(&q, &FlipView::landed, &q, [this] {
        if (textPress && textPress->isSelecting)
            leadText(pointer); // over what lies open now
    });
}

void FlipView::Private::begin()
{
    meter.inputCame(now());
    const bool wasShownJustNow = clock.isActive() && now() - lastTick < restBetweenFrames;
    if (!wasShownJustNow) // otherwise the next frame is near
        beginAtOnce();
}

void FlipView::Private::beginAtOnce()
{
    meter.inputCame(now());
    if (!q.isVisible())
        return;
    if (!clock.isActive())
        lastTick = now() - headStart;
    clock.start(frameInterval, Qt::PreciseTimer, &q);
    tick();
}

bool FlipView::Private::advanceLeaves(double seconds)
{
    const LeafStack &leaves = book.leaves();
    if (!leaves.isMoving())
        return false;
    book.holdBack(seconds, longestWait);
    book.advance(seconds, landedWithin / (2.0 * book.layout().sheet.width()));
    for (const double speed : passed.since(leaves))
        Q_EMIT q.leafPassed(speed);
    if (!leaves.isMoving() && !thumbThrough.isActive())
        noteLanding();
    return leaves.isMoving();
}

void FlipView::Private::noteLanding()
{
    awaitsSharp = !book.isSharp();
    meter.landed(now(), !awaitsSharp);
}

bool FlipView::Private::advanceShift(double seconds)
{
    const double goal = book.imposition().restingShift(book.leaves().open());
    if (shift.value == goal)
        return false;
    shift.advance(seconds, goal, leafStiffness * book.leaves().pace());
    if (shift.isNear(goal, landedWithin / book.layout().sheet.width()))
        shift = {goal, 0};
    return true;
}

bool FlipView::Private::advancePan(double seconds)
{
    if (!panGoal)
        return false;
    panGoal->x.advance(seconds, panGoal->goal.x(), panGoal->stiffness);
    panGoal->y.advance(seconds, panGoal->goal.y(), panGoal->stiffness);
    const bool isThere
        = panGoal->x.isNear(panGoal->goal.x(), landedWithin) && panGoal->y.isNear(panGoal->goal.y(), landedWithin);
    magnification.panTo(isThere ? panGoal->goal : QPointF(panGoal->x.value, panGoal->y.value));
    if (isThere)
        panGoal.reset();
    return true;
}

bool FlipView::Private::advance(double seconds)
{
    const bool areThumbed = followThumbThrough();
    const bool areFlying = advanceLeaves(seconds) || areThumbed;
    const bool isShifting = advanceShift(seconds), isPanning = advancePan(seconds);
    if (isShifting || isPanning)
        relook();
    const bool isLifting = corner.advance(seconds, now()) || corner.isWaiting(now());
    book.setCornerLift(corner.lift());
    return areFlying || isShifting || isPanning || isLifting;
}

void FlipView::Private::tick()
{
    const double time = now();
    const double step = std::min(time - lastTick, longestStep);
    lastTick = time;
    if (hand.linger(time))
        corner.drop();
    const bool isMoving = advance(step);
    showScene();
    if (isMoving) {
        if (book.leaves().isLanding(nearlyLanded))
            book.prepareNext(); // a reader in a hurry does not wait for the rest
        else if (!thumbThrough.isActive())
            book.prepareAhead();
        return;
    }
    clock.stop();
    meter.motionEnded();
    book.rest();
    askForPictures();
    preparing.start(0);
    Q_EMIT q.landed();
}

void FlipView::Private::showScene()
{
    BookScene next = book.scene();
    const QRegion region = changed(shown, next);
    shown = std::move(next);
    if (!region.isEmpty())
        q.repaint(inDesktopPixels(region, scale()));
    showNotices();
    if (awaitsSharp && book.isSharp()) {
        awaitsSharp = false;
        meter.becameSharp(now());
    }
}

void FlipView::Private::prepare()
{
    if (!clock.isActive() && book.prepareNext())
        preparing.start(0);
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
    canvas.size = book.viewport().view.boundedTo(image->size() - QSize(origin.x(), origin.y()));
    // The engine holds these very pixels; asking for writable ones could hand out a copy.
    auto *pixels = const_cast<quint32 *>(reinterpret_cast<const quint32 *>(image->constBits()));
    canvas.pixels = pixels + origin.y() * canvas.stride + origin.x();
    return canvas;
}

void FlipView::Private::paint(const QRegion &region)
{
    const double began = now();
    if (book.viewport().scale != scale())
        resized();
    const QRegion parts = inDevicePixels(region, scale()) & QRect(QPoint(), book.viewport().view);
    QPainter onWindow(&q);
    const Canvas window = windowPixels(onWindow);
    if (window.pixels) {
        painter.paint(window, parts, shown);
    } else {
        if (frame.size() != book.viewport().view)
            frame = QImage(book.viewport().view, QImage::Format_RGB32);
        frame.setDevicePixelRatio(1);
        painter.paint({reinterpret_cast<quint32 *>(frame.bits()), frame.bytesPerLine() / 4, frame.size()}, frame.rect(),
                      shown);
        frame.setDevicePixelRatio(scale());
        onWindow.drawImage(QPointF(), frame);
    }
    if (region.intersects(inDesktopPixels(glassShown, scale())))
        paintMagnifier(onWindow);
    if (clock.isActive())
        meter.framePainted(began, now(), book.blankFaces());
}

// A gesture refers to pages, text and leaves of the issue that it began on. Asks for no picture: the painter of that
// issue may be gone.
void FlipView::Private::dropGestures()
{
    dropText();
    pointed.reset();
    hidePreview();
    dropThumbThrough();
    hand.cancel();
    panHand.end();
    fingers = Fingers::None;
    pinchDistance = 0;
    wheel = {};
    wheelAtEnd = {};
    cornerRest.stop();
    panGoal.reset();
    book.setPush({});
    magnifier.putAway();
    book.setGlass(std::nullopt);
    glassShown = {};
    q.unsetCursor();
}

void FlipView::Private::settle()
{
    hand.cancel();
    dropThumbThrough();
    corner.drop();
    book.setCornerLift(std::nullopt);
    book.layOpen(book.leaves().open());
    shift = {book.imposition().restingShift(book.leaves().open()), 0};
    if (panGoal)
        magnification.panTo(panGoal->goal);
    panGoal.reset();
    relook();
    if (!clock.isActive())
        return;
    clock.stop();
    meter.motionEnded();
    Q_EMIT q.landed();
}

} // namespace fanye::flip
