// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowSizes.h"

#include "flip/FlipView.h"

#include <QMainWindow>
#include <QScreen>
#include <QSplitter>

namespace fanye {
namespace {

constexpr double firstShare = 0.88; // of the screen: a magazine wants room
constexpr int firstSidebarWidth = 290;

} // namespace

WindowSizes::WindowSizes(QMainWindow &window, QSplitter &splitter, const FlipView &book, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_splitter(splitter)
    , m_book(book)
{
    m_window.resize(m_window.screen()->availableSize() * firstShare);
    m_window.restoreGeometry(m_settings.windowGeometry());
    m_splitter.setSizes({firstSidebarWidth, m_window.width() - firstSidebarWidth});
    m_splitter.restoreState(m_settings.splitterState());
}

void WindowSizes::remember()
{
    if (m_window.isFullScreen())
        return;
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_settings.setSplitterState(m_splitter.saveState());
    if (m_book.isVisible())
        m_settings.setBookSize(m_book.size());
}

} // namespace fanye
