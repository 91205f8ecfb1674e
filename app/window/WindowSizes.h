// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"

#include <QObject>
#include <QTimer>

class QMainWindow;
class QSplitter;

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

// Saves the size and position of the window and its parts from one start to the next. With the size of the book, the
// next start can have its first page painted before there is a window. Saved soon after each change, not only at the
// end, because a desktop session may be killed.
class WindowSizes : public QObject
{
    Q_OBJECT
public:
    // Gives the window the remembered sizes, else usual ones. The parts are the window's.
    WindowSizes(QMainWindow &window, QSplitter &splitter, flip::FlipView &book, QObject *parent = nullptr);

    void remember(); // not those of a full screen

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepOnScreen();

    QMainWindow &m_window;
    QSplitter &m_splitter;
    flip::FlipView &m_book;
    Settings m_settings;
    QTimer m_rest; // runs out when nothing has changed for a while
};

} // namespace fanye::app
