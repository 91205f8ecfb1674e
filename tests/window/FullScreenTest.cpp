// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageBar.h"
#include "app/window/Sidebar.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>

using namespace fanye;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

class FullScreen : public WindowUnderTest
{
public:
    explicit FullScreen(Qt::Key key = Qt::Key_F11)
    {
        openAndWait(sample);
        press(key);
        REQUIRE(waitFor([this] { return window().isFullScreen() && fillsTheScreen(); }));
        moveMouse(&window(), middle());
    }

    QPoint middle() { return window().rect().center(); }
    QPoint upperEdge() { return {window().width() / 2, 0}; }
    QPoint lowerEdge() { return {window().width() / 2, window().height() - 1}; }

    // The window says that it is full before the window manager has given it the room.
    bool fillsTheScreen() { return window().size() == window().screen()->size() && book().size() == window().size(); }
    bool hasBars() { return isVisible("topBars") || isVisible("bottomBars"); }
    bool isVisible(const char *name)
    {
        auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    bool hasNothingButTheBook()
    {
        return book().size() == window().size() && !window().menuBar()->isVisible()
            && !find<QToolBar>("tools")->isVisible() && !window().findChild<PageBar *>()->isVisible()
            && !window().findChild<Sidebar *>()->isVisible();
    }
};

bool isPointerHidden()
{
    const QCursor *pointer = QGuiApplication::overrideCursor();
    return pointer && pointer->shape() == Qt::BlankCursor;
}

} // namespace

TEST_CASE("a full screen is for the book alone, and Esc gives all bars back")
{
    FullScreen test;
    CHECK(test.hasNothingButTheBook());
    test.press(Qt::Key_Escape);
    REQUIRE(test.waitFor([&] { return !test.window().isFullScreen(); }));
    CHECK(test.window().menuBar()->isVisible());
    CHECK(test.find<QToolBar>("tools")->isVisible());
    CHECK(test.window().findChild<PageBar *>()->isVisible());
    CHECK(test.window().findChild<Sidebar *>()->isVisible());
}

TEST_CASE("the bars come to a pointer at an edge, lie over the book, and go when it has left them")
{
    FullScreen test;
    const bool isUpper = GENERATE(true, false);
    const QSize room = test.book().size();
    test.moveMouse(&test.window(), isUpper ? test.upperEdge() : test.lowerEdge());
    REQUIRE(test.waitFor([&] { return test.isVisible("topBars") && test.isVisible("bottomBars"); }));
    CHECK(test.book().size() == room);
    CHECK(test.window().findChild<PageBar *>()->isVisible());
    CHECK(test.find<QWidget>("topBars")->geometry().topLeft() == QPoint(0, 0));
    CHECK(test.find<QWidget>("bottomBars")->geometry().bottomRight() == test.window().rect().bottomRight());

    auto *bar = test.window().findChild<PageBar *>();
    auto *next = bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly).constLast();
    test.click(next, next->rect().center());
    CHECK(test.waitFor([&] { return test.book().page() == PageNumber::fromNumber(2); }));
    CHECK(test.hasBars());

    test.moveMouse(&test.window(), test.middle());
    CHECK(test.waitFor([&] { return !test.hasBars(); }));
}

TEST_CASE("keys ask for the page box and for the menu")
{
    FullScreen test;
    test.press(Qt::Key_G, Qt::ControlModifier);
    auto *box = test.find<QLineEdit>("pageBox");
    REQUIRE(test.waitFor([&] { return box->isVisible() && box->hasFocus(); }));
    test.type(QStringLiteral("9/"));
    test.press(Qt::Key_Return);
    CHECK(test.waitFor([&] { return test.book().spread().has(PageNumber::fromNumber(9)); }));
    CHECK(test.waitFor([&] { return !test.hasBars(); }));

    test.press(Qt::Key_F10);
    REQUIRE(test.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    CHECK(test.isVisible("topBars"));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    CHECK(test.waitFor([] { return !QApplication::activePopupWidget(); }));
}

TEST_CASE("search opens beside the book, for as long as it is wanted")
{
    FullScreen test;
    test.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(test.waitFor([&] { return test.find<QLineEdit>("searchInput")->hasFocus(); }));
    test.press(Qt::Key_Escape); // to the book
    CHECK(test.waitFor([&] { return test.book().hasFocus(); }));
    test.press(Qt::Key_Escape); // the sidebar goes
    CHECK(test.waitFor([&] { return test.hasNothingButTheBook(); }));
    CHECK(test.window().isFullScreen());
    test.press(Qt::Key_Escape);
    CHECK(test.waitFor([&] { return !test.window().isFullScreen(); }));
    CHECK(test.window().findChild<Sidebar *>()->isVisible()); // as before
}

TEST_CASE("the pointer hides when it rests, and comes back when it moves")
{
    FullScreen test;
    REQUIRE(test.waitFor([] { return isPointerHidden(); }, 5000));
    test.moveMouse(&test.window(), test.middle() + QPoint(30, 0));
    CHECK(test.waitFor([] { return !isPointerHidden(); }));
    REQUIRE(test.waitFor([] { return isPointerHidden(); }, 5000));
    test.press(Qt::Key_Escape);
    CHECK(test.waitFor([] { return !isPointerHidden(); }));
}

TEST_CASE("keys and the outer thirds of the book turn as they do in a window")
{
    FullScreen test;
    test.press(Qt::Key_PageDown);
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == PageNumber::fromNumber(2));
    test.click(&test.book(), {test.book().width() - 4, test.book().height() / 2});
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == PageNumber::fromNumber(4));
    test.click(&test.book(), {4, test.book().height() / 2});
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == PageNumber::fromNumber(2));
}

TEST_CASE("a presentation is nothing but the book on a dark ground")
{
    FullScreen test(Qt::Key_F5);
    const auto background = [&] { return test.book().grab().toImage().pixelColor(3, 3).lightness(); };
    CHECK(test.hasNothingButTheBook());
    CHECK(background() < 40);
    test.moveMouse(&test.window(), test.upperEdge());
    test.moveMouse(&test.window(), test.lowerEdge());
    QApplication::processEvents();
    CHECK_FALSE(test.hasBars());
    test.press(Qt::Key_PageDown);
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == PageNumber::fromNumber(2));
    test.press(Qt::Key_F11); // a full screen with its bars
    CHECK(test.window().isFullScreen());
    CHECK(background() > 100);
    test.press(Qt::Key_F5);
    test.press(Qt::Key_Escape);
    CHECK(test.waitFor([&] { return !test.window().isFullScreen(); }));
    CHECK(background() > 100);
}
