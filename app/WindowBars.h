// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Settings.h"

#include <QObject>

class QMainWindow;
class QWidget;

namespace fanye {

class Actions;

// The bars of a window.
struct Bars
{
    QWidget *menu;
    QWidget *tools;
    QWidget *page;    // only beside a book
    QWidget *sidebar; // only beside a book, and where the reader wants it
};

// Which of a window's bars are shown: all but in the full screen, which is for the book alone.
class WindowBars : public QObject
{
    Q_OBJECT
public:
    WindowBars(const Bars &bars, const Actions &actions, QMainWindow *window);

    void setHasBook(bool has);
    void showAll(); // though the screen is full

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shown { All, None };
    void show(Shown shown);
    void followWindow();
    void setSidebarWanted(bool wanted);

    QMainWindow &m_window;
    Bars m_bars;
    const Actions &m_actions;
    Settings m_settings;
    bool m_hasBook = false;
};

} // namespace fanye
