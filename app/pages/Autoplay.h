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

// Turns a spread every few seconds for a reader who only looks on. Waits whenever the reader does anything and while
// the window is not the active one; stops at the end of the issue.
class Autoplay : public QObject
{
    Q_OBJECT
public:
    Autoplay(flip::FlipView &book, const Actions &actions, QWidget *window);

    void stop();
    bool isOn() const { return m_isOn; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool on);
    void turn();
    void wait();
    void countOn();
    void askForPace();

    flip::FlipView &m_book;
    const Actions &m_actions;
    QWidget &m_window;
    QPointer<QWindow> m_watched;
    AutoplayOverlay *m_sign;
    Settings m_settings;
    QTimer m_count;
    bool m_isOn = false;
};

} // namespace fanye::app
