// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Settings.h"

#include <QObject>

class QMainWindow;
class QSplitter;

namespace fanye {

class FlipView;

// The size and place of a window and of the parts in it, from one start to the next. The book's own size is among them:
// with it the next start can ask for its first page before there is a window.
class WindowSizes : public QObject
{
    Q_OBJECT
public:
    // Gives the window the remembered sizes, else usual ones. The parts are the window's.
    WindowSizes(QMainWindow &window, QSplitter &splitter, const FlipView &book, QObject *parent = nullptr);

    void remember(); // not those of a full screen

private:
    QMainWindow &m_window;
    QSplitter &m_splitter;
    const FlipView &m_book;
    Settings m_settings;
};

} // namespace fanye
