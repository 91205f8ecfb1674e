// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>

class QWidget;
class QWindow;

namespace fanye::app {

// Reports pointer movement anywhere in a window that fills the screen.
class PointerWatch : public QObject
{
    Q_OBJECT
public:
    explicit PointerWatch(QWidget *window);

    void start(); // REQUIRES: the window is shown
    void stop();

    bool isPressed() const { return m_isPressed; }

Q_SIGNALS:
    void moved(QPoint to); // in the window
    void rested();         // for two seconds, no button pressed
    void left();           // to another screen, or the window is no longer the active one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void took(QPoint place);

    QWidget &m_window;
    QPointer<QWindow> m_watched;
    QPoint m_place{-1, -1};
    bool m_isPressed = false;
    QTimer m_rest;
};

} // namespace fanye::app
