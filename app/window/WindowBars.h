// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"
#include "app/window/FloatingBars.h"
#include "app/window/HiddenPointer.h"
#include "app/window/PointerWatch.h"

#include <QObject>

class QMainWindow;
class QMenuBar;
class QWidget;

namespace fanye::app {

class Actions;

// The bars of a window, and what they stand around.
struct Bars
{
    QMenuBar *menu;
    QWidget *tools;
    QWidget *page;    // only beside a book
    QWidget *sidebar; // only beside a book, and where the reader wants it
    QWidget *book;
};

// How much of the screen the window takes, and which of its bars are shown:
//   Window        all of them
//   FullScreen    none, until the pointer comes to the upper or lower edge or a key asks for them
//   Presentation  none; nothing but the book, on a dark ground
class WindowBars : public QObject
{
    Q_OBJECT
public:
    enum class Filling { Window, FullScreen, Presentation };

    WindowBars(const Bars &bars, const Actions &actions, QMainWindow *window);

    void setHasBook(bool has);
    void reveal(); // though the screen is full
    void openSidebar();
    Filling filling() const { return m_filling; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectCommands();
    void fill(Filling filling);
    void follow();
    void showBars();
    void darkenBackground();
    void watchPointer();
    void restPointer();
    void setSidebarWanted(bool wanted);
    void leave();
    bool isSidebarWanted() const;

    QMainWindow &m_window;
    Bars m_bars;
    const Actions &m_actions;
    Settings m_settings;
    FloatingBars *m_floating;
    PointerWatch *m_pointer;
    HiddenPointer *m_hidden;
    Filling m_filling = Filling::Window;
    bool m_hasBook = false;
    bool m_isSidebarOpen = false; // for now, though it is not what the reader usually wants
};

} // namespace fanye::app
