// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWindow;

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class AutoplayOverlay;
class Session;

// Turns a spread every few seconds. The countdown starts anew with every input and waits while the window is not the
// active one; autoplay stops at the end of the issue and when the issue closes.
class Autoplay : public QObject
{
    Q_OBJECT
public:
    Autoplay(const Session &session, flip::FlipView &book, const Actions &actions, QWidget *window);

    void stop();
    bool isOn() const { return m_isOn; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool on);
    void turn();
    void wait();
    void countDown();
    void askForPace();

    flip::FlipView &m_book;
    const Actions &m_actions;
    QWidget &m_window;
    QPointer<QWindow> m_watched;
    AutoplayOverlay *m_overlay;
    Settings m_settings;
    QTimer m_countdown;
    bool m_isOn = false;
};

} // namespace fanye::app
