// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowSizes.h"

#include "flip/view/FlipView.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace fanye::app {

using namespace flip;

namespace {

constexpr double firstShare = 0.88; // of the screen
constexpr int firstSidebarWidth = 290;
constexpr int frameWidth = 6; // pixels beside and below the window, about
constexpr std::chrono::milliseconds restAfterChange{250};

} // namespace

WindowSizes::WindowSizes(QMainWindow &window, QSplitter &splitter, FlipView &book, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_splitter(splitter)
    , m_book(book)
{
    m_window.resize(m_window.screen()->availableSize() * firstShare);
    m_window.restoreGeometry(m_settings.windowGeometry());
    keepOnScreen();
    m_splitter.setSizes({firstSidebarWidth, m_window.width() - firstSidebarWidth});
    m_splitter.restoreState(m_settings.splitterState());
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterChange);
    connect(&m_rest, &QTimer::timeout, this, &WindowSizes::remember);
    m_window.installEventFilter(this);
    m_book.installEventFilter(this);
}

// The size may come from a larger screen. A maximised window is as large as its screen anyway.
void WindowSizes::keepOnScreen()
{
    if (m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QScreen *under = QGuiApplication::screenAt(m_window.geometry().center());
    const QRect room = (under ? under : m_window.screen())->availableGeometry();
    const int title
        = m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight) + frameWidth; // the frame is not known yet
    if (room.adjusted(1, title / 2, -1, -frameWidth).contains(m_window.geometry()))
        return; // it has stood there with its frame before
    const QRect inside = room.adjusted(frameWidth, title, -frameWidth, -frameWidth);
    QRect place(m_window.geometry().topLeft(), m_window.size().boundedTo(inside.size()));
    place.moveRight(std::min(place.right(), inside.right()));
    place.moveBottom(std::min(place.bottom(), inside.bottom()));
    place.moveTopLeft({std::max(place.left(), inside.left()), std::max(place.top(), inside.top())});
    if (!m_window.testAttribute(Qt::WA_Moved)) // the system places it
        m_window.resize(place.size());
    else if (place != m_window.geometry())
        m_window.setGeometry(place); // as restoreGeometry(): move() would add a frame to it at each start
}

void WindowSizes::remember()
{
    m_rest.stop();
    if (m_window.isFullScreen())
        return;
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_settings.setSplitterState(m_splitter.saveState());
    if (m_book.isVisible())
        m_settings.setBookSize(m_book.size());
}

bool WindowSizes::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::WindowStateChange:
        if (m_window.isVisible())
            m_rest.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fanye::app
