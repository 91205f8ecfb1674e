// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Touch screen, touchpad and wheel, with events in the order in which devices send them.
#include "Looks.h"
#include "ViewUnderTest.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

struct Scroll
{
    QPoint delta;
    Qt::ScrollPhase phase;
};

void scroll(ViewUnderTest &test, const std::vector<Scroll> &steps)
{
    const QPointF at(500, 350);
    for (const Scroll &step : steps) {
        QWheelEvent event(at, test.view.mapToGlobal(at), QPoint(), step.delta, Qt::NoButton, Qt::NoModifier, step.phase,
                          false);
        QApplication::sendEvent(&test.view, &event);
    }
}

// The events of a touchpad: fingers go down, move, go up, and momentum runs out.
std::vector<Scroll> swipe(QPoint step, int count, int momentum)
{
    std::vector<Scroll> steps{{{}, Qt::ScrollBegin}};
    steps.insert(steps.end(), std::size_t(count), {step, Qt::ScrollUpdate});
    steps.push_back({{}, Qt::ScrollEnd});
    for (int i = 0; i < momentum; ++i)
        steps.push_back({step * (momentum - i) / momentum, Qt::ScrollMomentum});
    if (momentum > 0)
        steps.push_back({{}, Qt::ScrollEnd});
    return steps;
}

// A mark on page 7, at the point of the view that is in shares of the two pages.
class Marked : public ViewUnderTest
{
public:
    Marked()
    {
        printAnew([](QImage &image, PageNumber page) {
            image.fill(Qt::white);
            if (page.number() == 7)
                printMark(image, 0.4, 0.45);
        });
    }
    QPointF mark()
    {
        const auto found = markIn(look());
        REQUIRE(found);
        return *found;
    }
    auto touch() { return QTest::touchEvent(&view, screen.get()); }

    const std::unique_ptr<QPointingDevice> screen{QTest::createTouchDevice()};
};

} // namespace

TEST_CASE("a wheel turns a spread a notch, a swipe one in all, whichever way it goes and however long it runs on")
{
    constexpr auto L = Binding::Left, R = Binding::Right;
    struct Row
    {
        const char *what;
        Binding binding;
        std::vector<Scroll> steps;
        int expected; // from page 10
        int changes;
    };
    const Row rows[] = {
        {"a notch", L, {{{0, -120}, Qt::NoScrollPhase}}, 12, 1},
        {"three notches", L, std::vector<Scroll>(3, {{0, -120}, Qt::NoScrollPhase}), 16, 3},
        {"a notch back", L, {{{0, 120}, Qt::NoScrollPhase}}, 8, 1},
        {"a fine wheel's notch", L, std::vector<Scroll>(8, {{0, -15}, Qt::NoScrollPhase}), 12, 1},
        {"a notch of a wheel that tilts", L, {{{-120, 0}, Qt::NoScrollPhase}}, 12, 1},
        {"a notch of one, bound right", R, {{{-120, 0}, Qt::NoScrollPhase}}, 8, 1},
        {"a little touch", L, swipe({0, -10}, 4, 0), 10, 0},
        {"a swipe", L, swipe({0, -30}, 6, 0), 12, 1},
        {"a swipe thrown hard", L, swipe({0, -60}, 10, 40), 12, 1},
        {"a long swipe sideways", L, swipe({-80, 0}, 20, 40), 12, 1},
        {"the same, bound right", R, swipe({-80, 0}, 20, 40), 8, 1},
        {"a swipe back thrown hard", L, swipe({0, 60}, 10, 40), 8, 1},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        ViewUnderTest test({40, 10, row.binding});
        scroll(test, row.steps);
        CHECK(test.number() == row.expected);
        CHECK(int(test.changes.size()) == row.changes);
        CHECK(test.untilLanded());
        CHECK(test.number() == row.expected);
    }
    ViewUnderTest test({40, 10});
    for (int i = 0; i < 3; ++i) // one after the other, before the last momentum has run out
        scroll(test, swipe({0, -60}, 5, 10));
    CHECK(test.number() == 16);
    CHECK(test.untilLanded());
}

TEST_CASE("a swipe scrolls a magnified book and turns nothing, at its end a new one turns once")
{
    ViewUnderTest test({40, 10});
    test.view.zooming().setZoom(3);
    const QImage before = test.look();
    scroll(test, swipe({0, -60}, 20, 60));
    CHECK(test.number() == 10);
    CHECK(differing(test.look(), before) > 1000);
    // Down the rest of both pages; each swipe is one step of reading at most.
    int swipes = 0;
    for (; test.number() == 10 && swipes < 12; ++swipes) {
        scroll(test, swipe({0, -60}, 20, 60));
        CHECK(test.untilLanded());
        ViewUnderTest::until(
            [&, landings = test.landings] { return test.landings > landings || !test.view.isMoving(); });
    }
    CHECK(test.number() == 12);
    CHECK(test.changes.size() == 1);
    CHECK(test.view.zooming().zoom() == 3);
}

TEST_CASE("fingers that come one after the other zoom about what is between them, and pan with it")
{
    Marked test;
    test.view.zooming().setZoom(2);
    const QPointF between = test.mark();
    const QPoint middle = between.toPoint();
    test.touch().press(0, middle - QPoint(100, 0), &test.view);
    test.touch().move(0, middle - QPoint(100, 0), &test.view).press(1, middle + QPoint(100, 0), &test.view);
    for (int i = 1; i <= 10; ++i)
        test.touch()
            .move(0, middle - QPoint(100 + 10 * i, 0), &test.view)
            .move(1, middle + QPoint(100 + 10 * i, 0), &test.view);
    CHECK(test.view.zooming().zoom() == Approx(4).margin(0.05));
    CHECK(std::hypot(test.mark().x() - between.x(), test.mark().y() - between.y()) < 2);
    for (int i = 1; i <= 10; ++i)
        test.touch()
            .move(0, middle - QPoint(200 - 6 * i, -4 * i), &test.view)
            .move(1, middle + QPoint(200 + 6 * i, 4 * i), &test.view);
    CHECK(test.view.zooming().zoom() == Approx(4).margin(0.05));
    const QPointF led = between + QPointF(60, 40);
    CHECK(std::hypot(test.mark().x() - led.x(), test.mark().y() - led.y()) < 3);
    // After one finger is lifted the other does nothing.
    const QPoint first = middle - QPoint(140, -40), second = middle + QPoint(260, 40);
    test.touch().release(0, first, &test.view).move(1, second, &test.view);
    const QImage left = test.look();
    for (int i = 1; i <= 6; ++i)
        test.touch().move(1, second - QPoint(60 * i, 0), &test.view);
    CHECK(differing(test.look(), left) == 0);
    test.touch().release(1, second - QPoint(360, 0), &test.view);
    CHECK(test.number() == 6);
    CHECK(test.changes.empty());
}

TEST_CASE("a finger turns once in a swipe, and a leaf that it holds falls when a second finger comes")
{
    Marked test;
    const QPoint edge = test.rightEdge(0.5).toPoint();
    const auto lead = [&](int steps) {
        for (int i = 1; i <= steps; ++i)
            test.touch().move(0, edge - QPoint(60 * i, 0), &test.view);
    };
    test.touch().press(0, edge, &test.view);
    lead(15);
    CHECK(test.view.isMoving());
    test.touch().release(0, edge - QPoint(900, 0), &test.view);
    CHECK(test.untilLanded());
    CHECK(test.number() == 8);
    CHECK(test.changes == std::vector<int>{8});

    test.touch().press(0, edge, &test.view);
    lead(4);
    CHECK(test.view.isMoving());
    const QPoint held = edge - QPoint(240, 0);
    test.touch().move(0, held, &test.view).press(1, edge - QPoint(400, 0), &test.view);
    test.touch().release(0, held, &test.view).release(1, edge - QPoint(400, 0), &test.view);
    CHECK(test.untilLanded());
    CHECK(test.number() == 8);
    CHECK(test.view.zooming().zoom() == 1);
}

TEST_CASE("a touchpad's pinch zooms about the pointer")
{
    Marked test;
    const QPointF at = test.mark();
    const auto pinch = [&](Qt::NativeGestureType type, double value) {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at, test.view.mapToGlobal(at),
                                  value, {});
        QApplication::sendEvent(&test.view, &event);
    };
    pinch(Qt::BeginNativeGesture, 0);
    for (int i = 0; i < 12; ++i)
        pinch(Qt::ZoomNativeGesture, 0.1);
    pinch(Qt::EndNativeGesture, 0);
    CHECK(test.view.zooming().zoom() == Approx(std::pow(1.1, 12)));
    CHECK(std::hypot(test.mark().x() - at.x(), test.mark().y() - at.y()) < 2);
    CHECK(test.changes.empty());
}

TEST_CASE("nothing that a hand has begun goes on in another issue")
{
    ViewUnderTest test;
    IssueFacts facts;
    facts.pages.resize(20);
    const Pictures blank{[](PageNumber, QSize) { return PagePicture(); }, [](const ViewState &) {}};
    const auto replace = [&] { test.view.setIssue(facts, blank, PageNumber::fromNumber(6)); };
    QPointF from = test.rightEdge(0.3), to = from - QPointF(300, 0);
    SECTION("a leaf that is led")
    {
        test.press(from);
        test.moveTo(from - QPointF(60, 0));
        REQUIRE(test.view.isMoving());
        replace();
    }
    SECTION("a press at the edge of a page")
    {
        test.press(from);
        replace();
    }
    SECTION("a press on the edge of the block")
    {
        from = {test.book().right() + 4.0, test.book().center().y() - 200.0};
        to = from + QPointF(0, 300);
        test.press(from);
        replace();
    }
    SECTION("thumbing through from there")
    {
        from = {test.book().right() + 4.0, test.book().center().y() - 200.0};
        to = from + QPointF(0, 300);
        test.press(from);
        test.moveTo(from + QPointF(0, 60));
        replace();
    }
    SECTION("a magnified book that is pushed")
    {
        test.view.zooming().setZoom(3);
        from = {500, 350};
        to = {300, 200};
        test.press(from);
        test.moveTo(from - QPointF(30, 30));
        replace();
        test.view.zooming().setZoom(3);
    }
    SECTION("the magnifier")
    {
        test.hoverAt(from);
        QTest::keyPress(&test.view, Qt::Key_M);
        replace();
        CHECK(test.view.cursor().shape() != Qt::BlankCursor);
        const QImage flat = test.look();
        QTest::keyRelease(&test.view, Qt::Key_M);
        CHECK(differing(flat, test.look()) == 0);
        return;
    }
    const QImage flat = test.look();
    test.moveTo(to);
    CHECK_FALSE(test.view.isMoving());
    CHECK(differing(flat, test.look()) == 0);
    test.release(to);
    CHECK_FALSE(test.view.isMoving());
    CHECK(test.number() == 6);
}
