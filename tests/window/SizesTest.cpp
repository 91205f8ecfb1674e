// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of the window and its parts are remembered soon after a change, before the window is closed.
#include "app/settings/Settings.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QMainWindow>
#include <QPointer>
#include <QScreen>
#include <QSplitter>

using namespace fanye;
using namespace fanye::app;

namespace {

bool areRemembered(WindowUnderTest &test)
{
    const Settings settings;
    return settings.bookSize() == test.book().size() && settings.windowGeometry() == test.window().saveGeometry()
        && settings.splitterState() == test.window().findChild<QSplitter *>()->saveState();
}

} // namespace

TEST_CASE("a size is remembered while the window still stands, and comes back")
{
    const OwnSettings own;
    QSize window, book;
    {
        WindowUnderTest test;
        test.openAndWait(QStringLiteral(FANYE_SAMPLE));
        CHECK(test.waitFor([&] { return areRemembered(test); }));
        test.window().resize(1111, 777);
        REQUIRE(test.waitFor([&] { return test.window().size() == QSize(1111, 777); }));
        CHECK(test.waitFor([&] { return areRemembered(test); }));
        test.press(Qt::Key_F9);
        REQUIRE(test.waitFor([&] { return test.book().width() > 1000; }));
        CHECK(test.waitFor([&] { return areRemembered(test); }));
        test.press(Qt::Key_F9);
        REQUIRE(test.waitFor([&] { return test.book().width() < 1000; }));
        CHECK(test.waitFor([&] { return areRemembered(test); }));
        window = test.window().size();
        book = test.book().size();
    }
    Windows again;
    MainWindow *second = again.open({QStringLiteral(FANYE_SAMPLE), {}, {}, {}, {}});
    REQUIRE(QTest::qWaitForWindowExposed(second));
    CHECK(second->size() == window);
    CHECK(QTest::qWaitFor([&] { return second->book().size() == book; }, patience)); // once the issue is open
    second->close();
}

TEST_CASE("the size of a full screen is not remembered")
{
    const OwnSettings own;
    WindowUnderTest test;
    test.openAndWait(QStringLiteral(FANYE_SAMPLE));
    REQUIRE(test.waitFor([&] { return areRemembered(test); }));
    const QSize before = Settings().bookSize();
    test.press(Qt::Key_F11);
    REQUIRE(test.waitFor([&] { return test.window().isFullScreen() && test.book().width() > before.width(); }));
    test.close();
    CHECK(Settings().bookSize() == before);
}

TEST_CASE("a window that was closed on a larger screen opens within this one")
{
    const OwnSettings own;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QByteArray larger;
    {
        QMainWindow window;
        window.setGeometry(room.right() - 300, 140, 950, room.height() + 700);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.setGeometry(room.right() - 300, 140, 950, room.height() + 700);
        larger = window.saveGeometry();
    }
    Settings().setWindowGeometry(larger);
    Windows windows;
    MainWindow *window = windows.open({QStringLiteral(FANYE_SAMPLE), {}, {}, {}, {}});
    REQUIRE(QTest::qWaitForWindowExposed(window));
    const bool isWithin = QTest::qWaitFor([&] { return room.contains(window->frameGeometry()); }, patience);
    const QRect frame = window->frameGeometry();
    CAPTURE(room.x(), room.y(), room.width(), room.height(), frame.x(), frame.y(), frame.width(), frame.height());
    CHECK(isWithin);
    window->close();
}

TEST_CASE("a window does not creep from start to start")
{
    const OwnSettings own;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect first = GENERATE_COPY(QRect(room.left() + 200, room.top() + 120, 900, 640), // anywhere
                                      QRect(room.left() + 1, room.top() + 40, 900, room.height()), // too high
                                      QRect(room.topLeft(), room.size())); // as large as a small screen
    CAPTURE(first.x(), first.y(), first.width(), first.height());
    std::vector<QRect> places;
    for (int start = 0; start < 4; ++start) {
        Windows windows;
        const QPointer<MainWindow> window = windows.open({QStringLiteral(FANYE_SAMPLE), {}, {}, {}, {}});
        REQUIRE(QTest::qWaitForWindowExposed(window));
        REQUIRE(QTest::qWaitFor([&] { return window->frameGeometry() != window->geometry(); }, patience));
        if (start == 0) {
            window->setGeometry(first);
            REQUIRE(QTest::qWaitFor([&] { return window->width() == first.width(); }, patience));
        } else {
            places.push_back(window->geometry());
        }
        window->close();
        REQUIRE(QTest::qWaitFor([&] { return window.isNull(); }, patience));
    }
    CHECK(places[1] == places[0]);
    CHECK(places[2] == places[0]);
}
