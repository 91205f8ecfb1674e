// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageEdgePreview.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSlider>

using namespace fanye;
using namespace fanye::contents;
using namespace fanye::flip;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);
const QString longIssue = QStringLiteral(FANYE_LONG_ISSUE); // some 200 pages

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

int pageCount(WindowUnderTest &test)
{
    return test.window().session().issue()->facts().pageCount();
}

// On the outer edge of the right page, where a page stands. REQUIRES: two pages lie open
QPoint onEdge(WindowUnderTest &test, double number)
{
    const QRect sheet = test.sheet(SheetSide::Right);
    return {sheet.right() + 6, sheet.top() + int((number - 0.5) / pageCount(test) * sheet.height())};
}

void openInTheMiddle(WindowUnderTest &test, const QString &path, int number)
{
    test.openAndWait(path);
    test.book().goTo(page(number));
    REQUIRE(test.waitFor([&] { return test.book().page() == page(number) && !test.book().isMoving(); }));
    REQUIRE(test.waitFor([&] { return test.book().isSharp(); }));
}

bool boxShows(WindowUnderTest &test, int number)
{
    const std::vector<PageNumber> pages = test.book().pages();
    if (pages.front() != page(number))
        return false;
    const QString open
        = pages.size() == 1 ? QString::number(number) : QStringLiteral("%1–%2").arg(number).arg(pages.back().number());
    return test.find<QLineEdit>("pageBox")->text().endsWith(QStringLiteral("%1 / %2").arg(open).arg(pageCount(test)));
}

// Moves the pointer over this way in so many milliseconds, as a hand does.
void slide(WindowUnderTest &test, QWidget *widget, QPoint from, QPoint to, int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds) {
        test.moveMouse(widget, from + (to - from) * (double(time.elapsed()) / milliseconds));
        test.waitFor([last = time.elapsed(), &time] { return time.elapsed() >= last + 8; });
    }
    test.moveMouse(widget, to);
}

} // namespace

TEST_CASE("thumbing along the edge, from end to end: never a blank page, and sharp where it stops")
{
    WindowUnderTest test;
    openInTheMiddle(test, longIssue, 2);
    test.book().startMeter();
    int announced = 0;
    QObject::connect(&test.book(), &FlipView::pageChanged, &test.book(), [&] { ++announced; });
    test.pressMouse(&test.book(), onEdge(test, 2));
    slide(test, &test.book(), onEdge(test, 2), onEdge(test, pageCount(test)), 1500);
    const auto isAtEnd = [&] { return test.book().spread().has(page(pageCount(test))) && !test.book().isMoving(); };
    CHECK(test.waitFor(isAtEnd));
    CHECK(boxShows(test, test.book().page().number()));
    CHECK(announced > 5);
    slide(test, &test.book(), onEdge(test, pageCount(test)), onEdge(test, 60), 900);
    test.releaseMouse(&test.book(), onEdge(test, 60));
    QElapsedTimer sinceRelease;
    sinceRelease.start();
    CHECK(test.waitFor([&] { return !test.book().isMoving() && test.book().isSharp(); }));
    CHECK(sinceRelease.elapsed() < 1000);
    const FrameFigures figures = test.book().frameFigures();
    CAPTURE(figures.frames, figures.intervalP50, figures.intervalP95, figures.paintP95, sinceRelease.elapsed());
    CHECK(figures.blurredLandings == 0);
    CHECK(figures.blankFaces == 0);
    CHECK(test.book().spread().has(page(60)));
    CHECK(boxShows(test, test.book().page().number()));

    test.press(Qt::Key_Left, Qt::AltModifier); // thumbing is a jump: Back returns
    CHECK(test.waitFor([&] { return test.book().page() == page(2) && !test.book().isMoving(); }));
}

TEST_CASE("Esc while thumbing returns to where it began")
{
    WindowUnderTest test;
    openInTheMiddle(test, sample, 6);
    test.pressMouse(&test.book(), onEdge(test, 8));
    slide(test, &test.book(), onEdge(test, 8), onEdge(test, 22), 300);
    REQUIRE(test.waitFor([&] { return test.book().page() > page(12); }));
    test.press(Qt::Key_Escape);
    CHECK(test.waitFor([&] { return test.book().page() == page(6) && !test.book().isMoving(); }));
    test.moveMouse(&test.book(), onEdge(test, 25));
    test.releaseMouse(&test.book(), onEdge(test, 25));
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == page(6));
    CHECK(boxShows(test, 6));
}

TEST_CASE("dragging the slider thumbs through, and Esc puts it back")
{
    WindowUnderTest test;
    openInTheMiddle(test, longIssue, 2);
    auto *slider = test.find<QSlider>("pageSlider");
    test.book().startMeter();
    const auto at = [&](double share) { return QPoint(8 + int(share * (slider->width() - 16)), slider->height() / 2); };
    test.pressMouse(slider, at(0.005));
    slide(test, slider, at(0.005), at(0.6), 700);
    const auto isOnTheWay = [&] { return test.book().page() > page(100) && test.book().page() < page(140); };
    CHECK(test.waitFor([&] { return isOnTheWay() && !test.book().isMoving(); }));
    CHECK(boxShows(test, test.book().page().number()));
    const PageNumber there = test.book().page();
    test.releaseMouse(slider, at(0.6));
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == there);

    test.pressMouse(slider, at(0.6));
    slide(test, slider, at(0.6), at(0.2), 400);
    test.press(Qt::Key_Escape);
    CHECK(test.waitFor([&] { return test.book().page() == there && !test.book().isMoving(); }));
    CHECK(slider->value() == there.index());
    test.moveMouse(slider, at(0.9));
    test.releaseMouse(slider, at(0.9));
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == there);
    CHECK(slider->value() == there.index());
    CHECK(test.book().frameFigures().blankFaces == 0);
}

TEST_CASE("a click on the slider turns to the page at that place")
{
    WindowUnderTest test;
    openInTheMiddle(test, longIssue, 2);
    auto *slider = test.find<QSlider>("pageSlider");
    test.click(slider, {slider->width() - 3, slider->height() / 2});
    CHECK(test.waitFor([&] { return test.book().spread().has(page(pageCount(test))) && !test.book().isMoving(); }));
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.waitFor([&] { return test.book().page() == page(2); }));
}

TEST_CASE("a click on the edge turns to the page that stands there, and Back returns")
{
    WindowUnderTest test;
    openInTheMiddle(test, sample, 6);
    test.click(&test.book(), onEdge(test, 20));
    CHECK(test.waitFor([&] { return test.book().spread().has(page(20)) && !test.book().isMoving(); }));
    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.waitFor([&] { return test.book().page() == page(6) && !test.book().isMoving(); }));
}

TEST_CASE("resting on the edge shows the page that stands there with its title; leaving hides it")
{
    WindowUnderTest test;
    openInTheMiddle(test, sample, 6);
    const Contents &contents = test.window().session().openIssue()->analysis->contents();
    auto *preview = test.find<PageEdgePreview>("pagePreview");
    REQUIRE(preview);
    test.moveMouse(&test.book(), onEdge(test, 18));
    CHECK(test.waitFor([&] { return preview->isVisible() && preview->hasPicture(); }, 3000));
    CHECK(preview->caption().title == contents[std::size_t(*entryAt(contents, page(18)))].title);
    CHECK(preview->caption().place.endsWith(QStringLiteral("18/%1").arg(pageCount(test))));
    CHECK_FALSE(preview->geometry().contains(onEdge(test, 18)));
    test.moveMouse(&test.book(), test.book().rect().center());
    CHECK(test.waitFor([&] { return !preview->isVisible(); }));
    CHECK(test.book().page() == page(6)); // looking is not going
}
