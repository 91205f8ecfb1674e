// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PointerWatch.h"

#include <QMouseEvent>
#include <QTouchEvent>
#include <QWidget>
#include <QWindow>

namespace fanye::app {
namespace {

using namespace std::chrono_literals;

} // namespace

PointerWatch::PointerWatch(QWidget *window)
    : QObject(window)
    , m_window(*window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_isPressed ? m_rest.start() : Q_EMIT rested(); });
}

void PointerWatch::start()
{
    stop();
    m_watched = m_window.windowHandle();
    m_watched->installEventFilter(this);
    m_rest.start();
}

void PointerWatch::stop()
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched.clear();
    m_rest.stop();
    m_isPressed = false;
}

// Of the QWindow, which receives events before its widgets do: no widget can consume a move first.
bool PointerWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_isPressed = mouse->buttons() != Qt::NoButton;
        took(mouse->position().toPoint());
        break;
    }
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: // a touch that a widget accepts is not repeated as mouse events
        m_isPressed = event->type() != QEvent::TouchEnd;
        if (const auto &points = static_cast<QTouchEvent *>(event)->points(); !points.empty())
            took(points.front().position().toPoint());
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        m_isPressed = false;
        Q_EMIT left();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// After a new layout, the window receives a move to the present place of the pointer: no movement.
void PointerWatch::took(QPoint place)
{
    m_rest.start();
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT moved(place);
}

} // namespace fanye::app
