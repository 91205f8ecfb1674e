// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window system's events, handed on as what they mean for the book.
#include "flip/view/FlipViewPrivate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
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
    d->paint(event->region());
}

void FlipView::resizeEvent(QResizeEvent *)
{
    d->resized();
}

void FlipView::showEvent(QShowEvent *)
{
    d->resized();
    d->askForPictures();
}

void FlipView::hideEvent(QHideEvent *)
{
    d->settle();
}

void FlipView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->clock.timerId())
        d->tick();
    else
        QWidget::timerEvent(event);
}

void FlipView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == magnifierKey && event->modifiers() == Qt::NoModifier) {
        if (!d->magnifier.isHeld()) // on a busy machine a repeat may look like a release and a press
            d->holdMagnifier(d->pointer);
        return;
    }
    if (d->keySelect(*event))
        return;
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (!d->book.hasIssue() || !isPlain
        || !d->keyTurn(event->key(), event->modifiers() & Qt::ShiftModifier, event->isAutoRepeat()))
        QWidget::keyPressEvent(event);
}

void FlipView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = d->onView(event->position());
    if (event->button() == Qt::LeftButton && d->book.hasIssue()) {
        if (isFinger(*event) || !d->pressText(at, event->modifiers()))
            d->press(at);
    } else if (event->button() == Qt::MiddleButton) {
        d->holdMagnifier(at);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void FlipView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = d->onView(event->position());
    d->pointer = at;
    if (d->magnifier.isHeld())
        d->holdMagnifier(at);
    else if (!(event->buttons() & Qt::LeftButton))
        d->hover(at);
    else if (!d->leadText(at))
        d->lead(at);
}

void FlipView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPointF at = d->onView(event->position());
    if (event->button() == Qt::LeftButton && d->book.hasIssue()) {
        if (!d->letGoText(at))
            d->letGo(at);
    } else if (event->button() == Qt::MiddleButton) {
        d->putMagnifierAway();
    } else {
        QWidget::mouseReleaseEvent(event);
    }
}

void FlipView::leaveEvent(QEvent *)
{
    d->leave();
}

void FlipView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint delta = event->angleDelta();
    if (!d->book.hasIssue())
        return;
    if (event->modifiers() & Qt::ControlModifier)
        d->zoomTo(zoom() * std::pow(wheelZoom, delta.y() / 120.0), d->onView(event->position()));
    else
        d->wheelTurned(delta, event->phase());
}

bool FlipView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ScreenChangeInternal: // another screen may have smaller pixels
        d->resized();
        break;
    case QEvent::ShortcutOverride: // while thumbing, and where text is selected, Esc means the book and nothing else
        if ((d->thumbThrough.isHeld() || selection()) && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::NativeGesture:
        if (d->pinched(static_cast<QNativeGestureEvent &>(*event)))
            return true;
        break;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        if (d->touched(static_cast<QTouchEvent &>(*event)))
            return true;
        break;
    case QEvent::TouchCancel:
        d->dropTouch();
        return true;
    case QEvent::KeyRelease: {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == magnifierKey && !key.isAutoRepeat())
            d->putMagnifierAway();
        break;
    }
    case QEvent::FocusOut: // the key's release goes elsewhere
        d->putMagnifierAway();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace fanye::flip
