// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/WindowUnderTest.h"

#include "support/Catch.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QWheelEvent>
#include <QWindow>

namespace fanye {

using namespace flip;
using namespace app;

WindowUnderTest::WindowUnderTest(Memory memory)
{
    if (memory == Memory::Fresh)
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    m_windows = std::make_unique<Windows>();
    m_window = m_windows->makeWindow();
    m_window->resize(1280, 860);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
}

WindowUnderTest::~WindowUnderTest()
{
    close();
}

void WindowUnderTest::open(const QString &path)
{
    m_window->open({path, {}, {}, {}, {}});
}

void WindowUnderTest::openAndWait(const QString &path)
{
    open(path);
    REQUIRE(waitFor([this] { return m_window->session().openIssue() != nullptr; }));
    REQUIRE(waitFor([this] { return m_window->session().openIssue()->analysis->isComplete(); }));
}

void WindowUnderTest::close()
{
    if (m_window)
        m_window->close();
    waitFor([this] { return m_window.isNull(); });
}

void WindowUnderTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->windowHandle(), key, modifiers);
}

void WindowUnderTest::type(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), Qt::Key_unknown, QString(character), {});
}

void WindowUnderTest::choose(std::initializer_list<Qt::Key> letters)
{
    const QWidget *before = nullptr;
    for (const Qt::Key &letter : letters) {
        if (!before)
            press(letter, Qt::AltModifier);
        else
            QTest::keyClick(QApplication::activePopupWidget(), letter);
        const bool isLast = &letter == letters.end() - 1;
        const auto hasAnother = [&] { return QApplication::activePopupWidget() != before; };
        REQUIRE(waitFor([&] { return isLast == !QApplication::activePopupWidget() && hasAnother(); }));
        before = QApplication::activePopupWidget();
    }
}

void WindowUnderTest::click(QWidget *widget, QPoint at)
{
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(m_window, at));
}

void WindowUnderTest::pressMouse(QWidget *widget, QPoint at)
{
    QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(m_window, at));
}

void WindowUnderTest::moveMouse(QWidget *widget, QPoint to)
{
    QTest::mouseMove(m_window->windowHandle(), widget->mapTo(m_window, to));
}

void WindowUnderTest::releaseMouse(QWidget *widget, QPoint at)
{
    QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, widget->mapTo(m_window, at));
}

void WindowUnderTest::drag(QWidget *widget, QPoint from, QPoint to, int steps)
{
    pressMouse(widget, from);
    for (int step = 1; step <= steps; ++step)
        moveMouse(widget, from + (to - from) * step / steps);
    releaseMouse(widget, to);
}

void WindowUnderTest::turnWheel(QPoint onBook, int delta, Qt::KeyboardModifiers modifiers, Qt::ScrollPhase phase)
{
    const QPoint inWindow = book().mapTo(m_window, onBook);
    QWheelEvent event(inWindow, m_window->mapToGlobal(inWindow), {}, {0, delta}, Qt::NoButton, modifiers, phase, false);
    QCoreApplication::sendEvent(m_window->windowHandle(), &event);
}

QRect WindowUnderTest::sheet(SheetSide side)
{
    const IssueFacts &facts = m_window->session().issue()->facts();
    Viewport viewport;
    viewport.view = book().size();
    return layoutBook(sheetPoints(facts, {}, Sides::Two), Sides::Two, facts.binding, viewport).side(side);
}

bool WindowUnderTest::waitFor(const std::function<bool()> &condition, int atMostMs)
{
    return QTest::qWaitFor(condition, atMostMs);
}

} // namespace fanye
