// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowSizes.h"

#include "flip/view/FlipView.h"

#include <QEvent>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

#include <chrono>

namespace fanye::app {

using namespace flip;

namespace {

constexpr double firstShare = 0.88; // of the screen
constexpr int firstSidebarWidth = 290;
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
    m_splitter.setSizes({firstSidebarWidth, m_window.width() - firstSidebarWidth});
    m_splitter.restoreState(m_settings.splitterState());
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterChange);
    connect(&m_rest, &QTimer::timeout, this, &WindowSizes::remember);
    m_window.installEventFilter(this);
    m_book.installEventFilter(this);
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
