// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"
#include "app/widgets/HiddenPointer.h"
#include "app/window/FloatingBars.h"
#include "app/window/PointerWatch.h"

#include <QObject>

class QMainWindow;
class QMenuBar;
class QWidget;

namespace fanye::app {

class Actions;

// The bars of a window, and the book between them.
struct Bars
{
    QMenuBar *menu;
    QWidget *tools;
    QWidget *page;    // only beside a book
    QWidget *sidebar; // only beside a book, and where the reader shows it
    QWidget *book;
};

// Whether the window fills the screen, and which of its bars are shown:
//   Window        all of them
//   FullScreen    none, until the pointer comes to the upper or lower edge or a key asks for them
//   Presentation  none; only the book, on a dark background
class WindowBars : public QObject
{
    Q_OBJECT
public:
    enum class Filling { Window, FullScreen, Presentation };

    WindowBars(const Bars &bars, const Actions &actions, QMainWindow *window);

    void setHasBook(bool has);
    void reveal(); // also in a full screen
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
    bool m_isSidebarOpen = false; // temporarily, whatever the setting says
};

} // namespace fanye::app
