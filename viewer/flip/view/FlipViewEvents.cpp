// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window system's events, handed to the features of the view.
#include "flip/view/FlipViewPrivate.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>

namespace fanye::flip {
namespace {

constexpr double wheelZoom = 1.2; // for a notch
constexpr Qt::Key magnifierKey = Qt::Key_M;

// A finger turns and pans; it selects nothing.
bool isFinger(const QMouseEvent &event)
{
    return event.source() != Qt::MouseEventNotSynthesized;
}

} // namespace

void FlipView::paintEvent(QPaintEvent *event)
{
    const double began = d->frames.now();
    if (d->book.viewport().scale != devicePixelRatioF())
        d->resized();
    QPainter onWindow(this);
    d->frames.paint(onWindow, event->region());
    d->magnifier.paint(onWindow, event->region());
    d->frames.framePainted(began);
}

void FlipView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == magnifierKey && event->modifiers() == Qt::NoModifier) {
        if (!d->magnifier.isHeld()) // on a busy machine a repeat may look like a release and a press
            d->holdMagnifier(d->pointer.position());
        return;
    }
    const bool isThumbsKey = event->key() == Qt::Key_Escape && d->thumb.isHeld();
    if (!isThumbsKey && d->selecting.takeKey(*event))
        return;
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    const bool isTaken = d->book.hasIssue() && isPlain
        && (d->keys.take(event->key(), event->modifiers() & Qt::ShiftModifier, event->isAutoRepeat())
            || d->accessible.takeKey(event->key()));
    if (!isTaken)
        QWidget::keyPressEvent(event);
}

void FlipView::mousePressEvent(QMouseEvent *event)
{
    const QPointF position = d->inView(event->position());
    if (event->button() == Qt::LeftButton && d->book.hasIssue()) {
        if (isFinger(*event))
            d->pointer.pressPaper(position);
        else
            d->pointer.press(position, event->modifiers());
    } else if (event->button() == Qt::MiddleButton) {
        d->holdMagnifier(position);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void FlipView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = d->inView(event->position());
    d->pointer.setPosition(position);
    if (d->magnifier.isHeld())
        d->holdMagnifier(position);
    else if (event->buttons() & Qt::LeftButton)
        d->pointer.drag(position);
    else
        d->pointer.hover(position);
}

void FlipView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPointF position = d->inView(event->position());
    if (event->button() == Qt::LeftButton && d->book.hasIssue())
        d->pointer.release(position);
    else if (event->button() == Qt::MiddleButton)
        d->putMagnifierAway();
    else
        QWidget::mouseReleaseEvent(event);
}

void FlipView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint delta = event->angleDelta();
    if (!d->book.hasIssue())
        return;
    if (event->modifiers() & Qt::ControlModifier)
        d->zoom.zoomTo(d->zoom.zoom() * std::pow(wheelZoom, delta.y() / 120.0), d->inView(event->position()));
    else
        d->pointer.wheel(delta, event->phase());
}

// Events that change where or how the view is shown. Returns nothing: QWidget gets them as well.
void FlipView::Private::windowChanged(QEvent::Type type)
{
    switch (type) {
    case QEvent::ScreenChangeInternal: // another screen may have smaller pixels
    case QEvent::Resize:
        return resized();
    case QEvent::Show:
        resized();
        return frames.ask();
    case QEvent::Hide:
        return settle();
    case QEvent::PaletteChange:
        applyPalette();
        return frames.show();
    case QEvent::Leave:
        return pointer.leave();
    case QEvent::FocusOut: // the magnifier key is released elsewhere
        return putMagnifierAway();
    default:
        return;
    }
}

bool FlipView::event(QEvent *event)
{
    if (!d)
        return QWidget::event(event);
    d->windowChanged(event->type());
    switch (event->type()) {
    case QEvent::ShortcutOverride: // while thumbing through, and where text is selected, Esc means only the book
        if ((d->thumb.isHeld() || d->selecting.span()) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::NativeGesture:
        if (const auto &gesture = static_cast<QNativeGestureEvent &>(*event);
            gesture.gestureType() == Qt::ZoomNativeGesture) {
            d->zoom.pinch({}, 1 + gesture.value(), d->inView(gesture.position()));
            return true;
        }
        break;
    case QEvent::TouchBegin: // on a button it becomes a click
        if (const auto &touch = static_cast<QTouchEvent &>(*event); !touch.points().empty()
            && qobject_cast<QAbstractButton *>(childAt(touch.points().front().position().toPoint())))
            break;
        [[fallthrough]];
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        if (const auto &touch = static_cast<QTouchEvent &>(*event); d->book.hasIssue() && !touch.points().empty()) {
            d->touch.take(touch, devicePixelRatioF());
            return true;
        }
        break;
    case QEvent::TouchCancel:
        d->touch.cancel();
        return true;
    case QEvent::KeyRelease: {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == magnifierKey && !key.isAutoRepeat())
            d->putMagnifierAway();
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace fanye::flip
