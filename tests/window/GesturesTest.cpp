// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Touch screen and touchpad in the real window.
#include "flip/view/BookZoom.h"
#include "window/SpreadUnderTest.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>

using namespace fanye;
using namespace fanye::flip;

namespace {

class Gestures : public SpreadUnderTest
{
public:
    Gestures()
    {
        QObject::connect(&book(), &FlipView::pageChanged, &book(), [this] { ++changes; });
    }

    QPoint inWindow(QPoint at) { return book().mapTo(&window(), at); }
    auto touch() { return QTest::touchEvent(window().windowHandle(), screen.get()); }
    void finger(int id, QPoint from, QPoint way, int steps)
    {
        for (int step = 1; step <= steps; ++step)
            touch().move(id, inWindow(from + way * step / steps));
    }

    const std::unique_ptr<QPointingDevice> screen{QTest::createTouchDevice()};
    int changes = 0;
};

} // namespace

TEST_CASE("a finger's swipe turns one leaf, however far it goes, and a tap beside the print one more")
{
    Gestures test;
    const QRect right = test.sheet(SheetSide::Right);
    const QPoint edge(right.right() - 6, right.center().y());
    test.touch().press(0, test.inWindow(edge));
    test.finger(0, edge, {-2 * right.width() + 40, 0}, 16);
    CHECK(test.book().isMoving());
    test.touch().release(0, test.inWindow(edge - QPoint(2 * right.width() - 40, 0)));
    CHECK(test.waitUntilStill());
    CHECK(test.number() == 8);
    CHECK(test.changes == 1);
    test.touch().press(0, test.inWindow(edge));
    test.touch().release(0, test.inWindow(edge));
    CHECK(test.waitUntilStill());
    CHECK(test.number() == 10);
    CHECK(test.changes == 2);
}

TEST_CASE("two fingers that come one after the other zoom, and turn nothing")
{
    Gestures test;
    const QPoint a = test.book().rect().center() - QPoint(80, 0), b = a + QPoint(160, 0);
    test.touch().press(0, test.inWindow(a));
    test.touch().move(0, test.inWindow(a)).press(1, test.inWindow(b));
    for (int i = 1; i <= 10; ++i)
        test.touch().move(0, test.inWindow(a - QPoint(8 * i, 0))).move(1, test.inWindow(b + QPoint(8 * i, 0)));
    CHECK(test.book().zooming().zoom() == Approx(2).margin(0.05));
    test.touch().release(0, test.inWindow(a - QPoint(80, 0))).move(1, test.inWindow(b + QPoint(80, 0)));
    test.finger(1, b + QPoint(80, 0), {-200, 0}, 4); // the finger that is left means nothing
    test.touch().release(1, test.inWindow(b - QPoint(120, 0)));
    CHECK(test.book().zooming().zoom() == Approx(2).margin(0.05));
    CHECK_FALSE(test.book().isMoving());
    CHECK(test.changes == 0);
    CHECK(test.waitFor([&] { return test.book().isSharp(); }));
}

TEST_CASE("a touchpad's swipe turns once, and its momentum turns nothing")
{
    Gestures test;
    const QPoint middle = test.book().rect().center();
    test.turnWheel(middle, 0, {}, Qt::ScrollBegin);
    for (int i = 0; i < 12; ++i)
        test.turnWheel(middle, -60, {}, Qt::ScrollUpdate);
    test.turnWheel(middle, 0, {}, Qt::ScrollEnd);
    for (int i = 0; i < 30; ++i)
        test.turnWheel(middle, -120 + 4 * i, {}, Qt::ScrollMomentum);
    test.turnWheel(middle, 0, {}, Qt::ScrollEnd);
    CHECK(test.waitUntilStill());
    CHECK(test.number() == 8);
    CHECK(test.changes == 1);
}
