// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowBars.h"

#include "app/commands/Actions.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>

namespace fanye::app {
namespace {

QPalette darkPalette(QPalette palette)
{
    palette.setColor(QPalette::Window, Qt::black);
    return palette;
}

} // namespace

WindowBars::WindowBars(const Bars &bars, const Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_window(*window)
    , m_bars(bars)
    , m_actions(actions)
    , m_floating(new FloatingBars(*bars.menu, *bars.page, actions, window))
    , m_pointer(new PointerWatch(window))
    , m_hidden(new HiddenPointer(this))
{
    connectCommands();
    connect(m_pointer, &PointerWatch::rested, this, &WindowBars::restPointer);
    connect(m_pointer, &PointerWatch::left, m_hidden, &HiddenPointer::show);
    connect(m_pointer, &PointerWatch::left, m_floating, &FloatingBars::pointerLeft);
    connect(m_pointer, &PointerWatch::moved, this, [this](QPoint to) {
        if (!m_pointer->isPressed())
            m_floating->pointerAt(to);
    });
    window->installEventFilter(this);
}

void WindowBars::connectCommands()
{
    m_actions[Command::Sidebar]->setChecked(m_settings.isSidebarShown());
    connect(m_actions[Command::Sidebar], &QAction::triggered, this, &WindowBars::setSidebarWanted);
    connect(m_actions[Command::FullScreen], &QAction::triggered, this,
            [this](bool on) { fill(on ? Filling::FullScreen : Filling::Window); });
    connect(m_actions[Command::Presentation], &QAction::triggered, this,
            [this](bool on) { fill(on ? Filling::Presentation : Filling::Window); });
    connect(m_actions[Command::ShowMenu], &QAction::triggered, this, [this] {
        reveal();
        QMenuBar *menu = m_floating->areShown() ? m_floating->menu() : m_bars.menu;
        menu->setActiveAction(menu->actions().constFirst());
    });
}

void WindowBars::setHasBook(bool has)
{
    m_hasBook = has;
    follow();
}

void WindowBars::reveal()
{
    m_hidden->show();
    m_floating->reveal();
}

void WindowBars::openSidebar()
{
    m_isSidebarOpen = true;
    follow();
}

// The window system, too, may make a window full screen or end that.
bool WindowBars::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange) {
        if (!m_window.isFullScreen())
            m_filling = Filling::Window;
        else if (m_filling == Filling::Window)
            m_filling = Filling::FullScreen;
        follow();
    }
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (isEscape && m_filling != Filling::Window) {
        leave();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

// Leaves one at a time: the floating bars, the sidebar, the full screen.
void WindowBars::leave()
{
    if (m_floating->areShown()) {
        m_floating->hide();
        m_bars.book->setFocus();
    } else if (m_isSidebarOpen) {
        setSidebarWanted(false);
    } else {
        fill(Filling::Window);
    }
}

void WindowBars::fill(Filling filling)
{
    m_filling = filling;
    m_isSidebarOpen = false;
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, filling != Filling::Window));
    follow();
}

void WindowBars::follow()
{
    m_actions[Command::FullScreen]->setChecked(m_filling == Filling::FullScreen);
    m_actions[Command::Presentation]->setChecked(m_filling == Filling::Presentation);
    showBars();
    darkenBackground();
    watchPointer();
}

void WindowBars::showBars()
{
    const bool isWindow = m_filling == Filling::Window;
    m_filling == Filling::FullScreen ? m_floating->begin() : m_floating->end();
    m_bars.menu->setVisible(isWindow);
    m_bars.tools->setVisible(isWindow);
    m_bars.page->setVisible(m_hasBook && m_filling != Filling::Presentation);
    const QWidget *focus = m_window.focusWidget();
    const bool losesFocus = focus && m_bars.sidebar->isAncestorOf(focus) && !isSidebarWanted();
    m_bars.sidebar->setVisible(m_hasBook && isSidebarWanted());
    if (losesFocus)
        m_bars.book->setFocus(); // Qt would give it to the next field
    m_actions[Command::Sidebar]->setChecked(isSidebarWanted());
}

void WindowBars::darkenBackground()
{
    const bool isDark = m_filling == Filling::Presentation;
    m_bars.book->setPalette(isDark ? darkPalette(m_window.palette()) : QPalette());
}

void WindowBars::watchPointer()
{
    m_hidden->show();
    if (m_filling == Filling::Window || !m_window.windowHandle())
        m_pointer->stop();
    else
        m_pointer->start();
}

void WindowBars::restPointer()
{
    const bool isOverBook = m_bars.book->isVisible() && m_bars.book->underMouse();
    if (isOverBook && !m_floating->areShown() && !QApplication::activePopupWidget()
        && !QApplication::activeModalWidget())
        m_hidden->hide();
}

bool WindowBars::isSidebarWanted() const
{
    return m_isSidebarOpen || (m_filling == Filling::Window && m_settings.isSidebarShown());
}

// In a full screen the sidebar opens temporarily, and the setting does not change.
void WindowBars::setSidebarWanted(bool wanted)
{
    m_isSidebarOpen = wanted && m_filling != Filling::Window;
    if (m_filling == Filling::Window)
        m_settings.setSidebarShown(wanted);
    follow();
}

} // namespace fanye::app
