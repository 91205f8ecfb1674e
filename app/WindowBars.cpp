// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowBars.h"

#include "app/Actions.h"

#include <QEvent>
#include <QMainWindow>

namespace fanye {

WindowBars::WindowBars(const Bars &bars, const Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_window(*window)
    , m_bars(bars)
    , m_actions(actions)
{
    actions[Command::Sidebar]->setChecked(m_settings.isSidebarShown());
    connect(actions[Command::Sidebar], &QAction::triggered, this, &WindowBars::setSidebarWanted);
    connect(actions[Command::FullScreen], &QAction::triggered, this,
            [this](bool on) { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on)); });
    window->installEventFilter(this);
}

void WindowBars::setHasBook(bool has)
{
    m_hasBook = has;
    followWindow();
}

void WindowBars::showAll()
{
    show(Shown::All);
}

// The window system, too, can fill the screen with a window or take it back.
bool WindowBars::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        m_actions[Command::FullScreen]->setChecked(m_window.isFullScreen());
        followWindow();
    }
    return QObject::eventFilter(watched, event);
}

void WindowBars::show(Shown shown)
{
    const bool all = shown == Shown::All;
    m_bars.menu->setVisible(all);
    m_bars.tools->setVisible(all);
    m_bars.page->setVisible(all && m_hasBook);
    m_bars.sidebar->setVisible(all && m_hasBook && m_settings.isSidebarShown());
}

void WindowBars::followWindow()
{
    show(m_window.isFullScreen() ? Shown::None : Shown::All);
}

void WindowBars::setSidebarWanted(bool wanted)
{
    m_settings.setSidebarShown(wanted);
    followWindow();
}

} // namespace fanye
