// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MainWindow.h"
#include "app/window/Windows.h"
#include "flip/view/FlipView.h"

#include <QString>

#include <chrono>
#include <functional>

namespace fanye::bench {

// Somebody reading an issue in the real window, with keys and mouse that go in through the window system's door.
class Reader
{
public:
    Reader(const QString &file, QSize window); // the first spread is sharp and all text is read; else leaves the program

    app::MainWindow &window() { return *m_window; }
    flip::FlipView &book() { return m_window->book(); }
    int pages() const;
    bool isAtEnd();

    void press(Qt::Key key);
    // Presses anew as a held key does, until it is so.
    void hold(Qt::Key key, const std::function<bool()> &until);
    void goTo(int page); // and waits for the leaves to land
    // Takes the page block at the right by its outer edge where a page stands, and pulls it to another and back.
    void thumb(int from, int to, std::chrono::milliseconds each);
    void pan(QPoint way, std::chrono::milliseconds time); // draws a magnified book along, and holds it where it is
    void letGo();
    void untilStill(); // landed, and sharp
    double untilSharp(); // milliseconds that it took
    void wait(std::chrono::milliseconds time);

private:
    bool waitUntil(const std::function<bool()> &isSo, std::chrono::milliseconds atMost);
    QPoint onEdge(double page);
    void slide(QPoint from, QPoint to, std::chrono::milliseconds time);

    app::Windows m_windows;
    app::MainWindow *m_window;
    QPoint m_hand; // in the window, while it pans
};

} // namespace fanye::bench
