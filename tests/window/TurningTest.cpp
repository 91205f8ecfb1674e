// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves in the real window, in the hand and in the air: dragged, thrown, caught, reversed, followed by others, and what
// a window that changes meanwhile does to them.
#include "flip/view/BookOptions.h"
#include "window/SpreadUnderTest.h"

#include <QElapsedTimer>
#include <QTreeView>

using namespace fanye;
using namespace fanye::flip;

namespace {

class Turning : public SpreadUnderTest
{
public:
    Turning() { book().setFocus(); }

    bool landsAt(int page) { return waitUntilStill() && number() == page; }
    // In shares of the two pages' width and of their height.
    QPoint at(double across, double down)
    {
        const QRect left = sheet(SheetSide::Left), right = sheet(SheetSide::Right);
        return {left.left() + int(across * (left.width() + right.width())), left.top() + int(down * left.height())};
    }
    // A leaf does not go on where nobody sees it.
    void hide()
    {
        window().hide();
        CHECK(waitFor([this] { return !book().isVisible(); }));
        CHECK_FALSE(book().isMoving());
    }
    void showAgain()
    {
        window().show();
        REQUIRE(QTest::qWaitForWindowExposed(&window()));
    }
    int frames() { return book().frameFigures().frames; }
    QImage look() { return book().grab().toImage(); }
    // A leaf that has been lifted covers, at this point, what was seen there before.
    bool comesOver(QPoint place, int page)
    {
        return waitFor([&] { return book().pageAt(place) == PageNumber::fromNumber(page); });
    }
    void move(QPoint from, QPoint to, int steps)
    {
        for (int step = 1; step <= steps; ++step)
            moveMouse(&book(), from + (to - from) * step / steps);
    }
};

// A busy machine can make the quickest hand a slow one, and a slow pull is no throw: then the leaf is put back, and
// thrown again. False if the machine never let it be quick.
bool throwsLeaf(Turning &test, QPoint from, QPoint way)
{
    for (int tries = 0; tries < 50; ++tries) {
        QElapsedTimer time;
        time.start();
        test.pressMouse(&test.book(), from);
        test.move(from, from + way, 4);
        test.waitFor([&] { return time.elapsed() >= 8; }); // no hand is quicker, and what takes no time has no speed
        const bool isQuick = time.elapsed() < 60;
        const QPoint end = isQuick ? from + way : from;
        if (!isQuick)
            test.moveMouse(&test.book(), end);
        test.releaseMouse(&test.book(), end);
        if (isQuick)
            return true;
        if (!test.waitUntilStill())
            return false;
    }
    return false;
}

} // namespace

TEST_CASE("a leaf grabbed anywhere at its edge goes with the hand, turns past the middle and falls back before it")
{
    Turning test;
    for (double height : {0.05, 0.5, 0.95}) {
        const QPoint edge = test.at(0.99, height);
        const QImage still = test.look();
        test.pressMouse(&test.book(), edge);
        test.move(edge, test.at(0.7, height), 10);
        CHECK(test.waitFor([&] { return test.book().isMoving() && test.look() != still; }));
        QElapsedTimer rest; // a hand that rests throws nothing
        rest.start();
        CHECK(test.waitFor([&] { return rest.elapsed() > 200; }));
        test.releaseMouse(&test.book(), test.at(0.7, height));
        CHECK(test.landsAt(6));
        CHECK(test.waitFor([&] { return test.look() == still; }));
    }
    test.drag(&test.book(), test.at(0.99, 0.5), test.at(0.1, 0.4), 30);
    CHECK(test.landsAt(8));
    test.drag(&test.book(), test.at(0.01, 0.8), test.at(0.9, 0.7), 30);
    CHECK(test.landsAt(6));
}

TEST_CASE("a leaf thrown a short way turns, in either direction")
{
    Turning test;
    REQUIRE(throwsLeaf(test, test.at(0.99, 0.8), {-160, -16}));
    CHECK(test.landsAt(8));
    REQUIRE(throwsLeaf(test, test.at(0.01, 0.2), {160, 16}));
    CHECK(test.landsAt(6));
}

TEST_CASE("a leaf in flight is caught, stays in the hand, and goes back where it came from")
{
    Turning test;
    test.book().options().setPace(0.4);
    test.press(Qt::Key_PageDown);
    CHECK(test.number() == 8);
    const QPoint place = test.at(0.3, 0.6);
    REQUIRE(test.comesOver(place, 8)); // the leaf's back
    test.pressMouse(&test.book(), place);
    test.moveMouse(&test.book(), place + QPoint(6, 0));
    CHECK(test.waitFor([&, painted = test.frames()] { return test.frames() > painted; }));
    CHECK(test.book().isMoving());
    const QImage held = test.look();
    QElapsedTimer rest;
    rest.start();
    CHECK(test.waitFor([&] { return rest.elapsed() > 300; }));
    CHECK(test.book().isMoving());
    CHECK(test.look() == held);
    test.move(place, test.at(0.95, 0.6), 12);
    test.releaseMouse(&test.book(), test.at(0.95, 0.6));
    CHECK(test.landsAt(6));
}

TEST_CASE("a turn is reversed in flight: the same leaf goes back, and the page is the one before")
{
    Turning test;
    const QImage still = test.look();
    test.book().options().setPace(0.4);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.comesOver(test.at(0.75, 0.5), 9)); // what lies below the leaf
    test.press(Qt::Key_PageUp);
    CHECK(test.number() == 6);
    CHECK(test.book().isMoving());
    CHECK(test.book().pageAt(test.at(0.75, 0.5)) == PageNumber::fromNumber(9)); // it did not jump
    CHECK(test.landsAt(6));
    CHECK(test.waitFor([&] { return test.look() == still; }));
}

TEST_CASE("a second and a third leaf follow the first, and others come back behind them")
{
    Turning test;
    int changes = 0;
    QObject::connect(&test.book(), &FlipView::pageChanged, &test.book(), [&] { ++changes; });
    test.book().options().setPace(0.3);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.comesOver(test.at(0.9, 0.5), 9));
    test.press(Qt::Key_PageDown);
    REQUIRE(test.comesOver(test.at(0.9, 0.5), 11));
    CHECK(test.book().pageAt(test.at(0.05, 0.5)) == PageNumber::fromNumber(6)); // none has come down
    test.press(Qt::Key_PageDown);
    REQUIRE(test.comesOver(test.at(0.9, 0.5), 13));
    CHECK(test.number() == 12);
    test.press(Qt::Key_PageUp);
    CHECK(test.number() == 10);
    CHECK(test.landsAt(10));
    CHECK(changes == 4);
}

TEST_CASE("a click starts the next leaf behind the one in the air, and a wheel turns a spread a notch")
{
    Turning test;
    test.click(&test.book(), test.at(0.985, 0.5));
    test.click(&test.book(), test.at(0.985, 0.5));
    CHECK(test.number() == 10);
    CHECK(test.landsAt(10));
    for (const int notches : {-1, -1, 1}) {
        const int before = test.number();
        test.turnWheel(test.at(0.5, 0.5), 120 * notches);
        CHECK(test.number() == before - 2 * notches);
    }
    CHECK(test.landsAt(12));
}

TEST_CASE("a jump over the whole issue riffles and lies still within a second")
{
    Turning test;
    const int last = test.window().session().issue()->facts().pageCount();
    QElapsedTimer time;
    time.start();
    test.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(test.book().isMoving());
    CHECK(test.waitFor([&] { return test.book().spread().has(PageNumber::fromNumber(last)); }));
    CHECK(test.waitUntilStill());
    if (!isSanitized)
        CHECK(time.elapsed() < 1500); // 0.9 s, and a machine that has other things to do
}

TEST_CASE("a window that is made smaller in mid-flip shows the leaf fly on, and the page lies as it should")
{
    Turning test;
    test.book().options().setPace(0.2);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.comesOver(test.at(0.9, 0.5), 9));
    const QSize before = test.book().size();
    test.window().resize(1000, 720);
    REQUIRE(test.waitFor([&] { return test.book().size() != before; }));
    CHECK(test.book().isMoving());
    CHECK(test.comesOver(test.at(0.9, 0.5), 9)); // where the smaller page is now
    test.book().options().setPace(1);
    CHECK(test.landsAt(8));
    REQUIRE(test.waitFor([&] { return test.book().isSharp(); }));
    const QImage landed = test.look();
    test.book().options().setTurnStyle(TurnStyle::None);
    test.press(Qt::Key_PageDown);
    test.press(Qt::Key_PageUp);
    CHECK(test.waitFor([&] { return test.book().isSharp() && test.look() == landed; }));
}

TEST_CASE(
    "a window hidden in mid-flip comes back with the page turned, and one hidden with a leaf in the hand lets it fall")
{
    Turning test;
    test.book().options().setPace(0.2);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.book().isMoving());
    test.hide();
    CHECK(test.number() == 8);
    test.showAgain();
    CHECK(test.waitFor([&] { return test.book().isSharp(); }));

    const QPoint edge = test.at(0.99, 0.5);
    test.pressMouse(&test.book(), edge);
    test.move(edge, test.at(0.8, 0.5), 8);
    REQUIRE(test.waitFor([&] { return test.book().isMoving(); }));
    test.hide();
    CHECK(test.number() == 8);
    test.showAgain();
    test.releaseMouse(&test.book(), test.at(0.8, 0.5));
    CHECK(test.landsAt(8));
}
