// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MainWindow.h"
#include "app/window/Windows.h"
#include "flip/view/FlipView.h"
#include "support/Patience.h"

#include <QPointer>
#include <QSettings>
#include <QTest>

#include <functional>
#include <initializer_list>
#include <memory>

namespace fanye {

// What the reader chooses here is forgotten for the other tests.
struct OwnSettings
{
    OwnSettings() { QSettings().clear(); }
    ~OwnSettings() { QSettings().clear(); }
    Q_DISABLE_COPY_MOVE(OwnSettings)
};

// A real window of the program, and a reader's hands: keys and mouse go in through the window system's door, as they do
// in life. Every wait is for a condition.
class WindowUnderTest
{
public:
    // What earlier windows remembered of places and recent issues.
    enum class Memory { Fresh, Kept };

    explicit WindowUnderTest(Memory memory = Memory::Fresh);
    ~WindowUnderTest();

    void open(const QString &path);
    void openAndWait(const QString &path); // until the first spread is sharp and all text is read
    void close();

    app::MainWindow &window() { return *m_window; }
    app::Windows &windows() { return *m_windows; }
    flip::FlipView &book() { return m_window->book(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void choose(std::initializer_list<Qt::Key> letters); // of the menu bar, and of the menus that open
    void click(QWidget *widget, QPoint at);
    void pressMouse(QWidget *widget, QPoint at);
    void moveMouse(QWidget *widget, QPoint to);
    void releaseMouse(QWidget *widget, QPoint at);
    void drag(QWidget *widget, QPoint from, QPoint to, int steps = 20);
    void turnWheel(QPoint onBook, int delta, Qt::KeyboardModifiers modifiers = {},
                   Qt::ScrollPhase phase = Qt::NoScrollPhase);
    // Where a page lies in the book's view. REQUIRES: two upright pages lie open, as large as they fit.
    QRect sheet(flip::SheetSide side);

    bool waitFor(const std::function<bool()> &condition, int atMostMs = patience);
    bool waitUntilStill() { return waitFor([this] { return !book().isMoving(); }); }

private:
    std::unique_ptr<app::Windows> m_windows;
    QPointer<app::MainWindow> m_window;
};

} // namespace fanye
