// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking closely at a real issue: zoom about the pointer, pan, a flip while magnified, the magnifier.
#include "flip/view/BookZoom.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <cmath>

using namespace fanye;
using namespace fanye::flip;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

QImage look(FlipView &book)
{
    return book.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
}

// The part of a picture around a point.
QImage around(const QImage &picture, QPoint at, int reach)
{
    return picture.copy(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
}

double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]);
    return sum / (a.width() * a.height());
}

// How far what was around a point has moved, when it has grown by `growth`: the shift at which both fit best.
QPoint movedBy(const QImage &before, const QImage &after, QPoint at, double growth)
{
    constexpr int reach = 60, farthest = 6;
    const QImage small = around(before, at, reach);
    const int large = int(std::lround(reach * growth));
    QPoint best;
    double least = 1e9;
    for (int dy = -farthest; dy <= farthest; ++dy)
        for (int dx = -farthest; dx <= farthest; ++dx) {
            const QImage there = around(after, at + QPoint(dx, dy), large)
                                     .scaled(small.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                     .convertToFormat(QImage::Format_Grayscale8);
            if (const double off = difference(small, there); off < least) {
                least = off;
                best = {dx, dy};
            }
        }
    return best;
}

// How much neighbouring pixels differ.
double crispness(const QImage &picture)
{
    double sum = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 1; x < picture.width(); ++x) {
            const double step = picture.constScanLine(y)[x] - picture.constScanLine(y)[x - 1];
            sum += step * step;
        }
    return sum / (picture.width() * picture.height());
}

// The sample's pages 4 and 5, with print wherever one points.
void openAtPrint(WindowUnderTest &test)
{
    test.openAndWait(sample);
    bool hasLanded = false; // and come to rest in the middle of the view
    const auto landing
        = QObject::connect(&test.book(), &FlipView::landed, &test.book(), [&hasLanded] { hasLanded = true; });
    test.book().goTo(PageNumber::fromNumber(4));
    const bool hasComeToRest = test.waitFor([&] { return hasLanded; });
    QObject::disconnect(landing);
    REQUIRE(hasComeToRest);
    REQUIRE(test.waitFor([&] { return test.book().isSharp(); }));
    test.book().setFocus();
}

} // namespace

TEST_CASE("the wheel zooms about the pointer: what is under it stays there within a pixel")
{
    WindowUnderTest test;
    openAtPrint(test);
    FlipView &book = test.book();
    for (int i = 0; i < 5; ++i) // so far that no edge of the book holds it
        test.turnWheel(book.rect().center(), 120, Qt::ControlModifier);
    REQUIRE(test.waitFor([&] { return book.isSharp(); }));
    const QPoint third(book.width() / 3, book.height() / 3);
    for (const QPoint at : {book.rect().center() + QPoint(37, -51), third, 2 * third}) {
        const QImage before = look(book);
        const double zoom = book.zooming().zoom();
        test.turnWheel(at, 120, Qt::ControlModifier);
        REQUIRE(test.waitFor([&] { return book.isSharp(); }));
        CHECK(book.zooming().zoom() == Approx(zoom * 1.2));
        const QPoint moved = movedBy(before, look(book), at, book.zooming().zoom() / zoom);
        INFO("about " << at.x() << "," << at.y() << " at zoom " << zoom);
        CHECK(std::abs(moved.x()) <= 1);
        CHECK(std::abs(moved.y()) <= 1);
    }
}

TEST_CASE("a magnified page follows the hand, and a flip keeps the zoom")
{
    WindowUnderTest test;
    openAtPrint(test);
    FlipView &book = test.book();
    const QPoint middle = book.rect().center();
    for (int i = 0; i < 6; ++i)
        test.turnWheel(middle, 120, Qt::ControlModifier);
    REQUIRE(test.waitFor([&] { return book.isSharp(); }));
    const double zoom = book.zooming().zoom();
    const QImage before = look(book);
    const QPoint way(-90, -70);
    test.pressMouse(&book, middle);
    for (int step = 1; step <= 10; ++step)
        test.moveMouse(&book, middle + way * step / 10);
    // The first way, until a press counted as a drag, is not lost.
    const auto hasMovedBy = [&](QPoint moved) {
        return difference(around(before, middle, 60), around(look(book), middle + moved, 60)) < 1;
    };
    CHECK(test.waitFor([&] { return hasMovedBy(way); }));
    test.releaseMouse(&book, middle + way);
    const PageNumber page = book.page();
    book.turnForward();
    CHECK(book.page() != page);
    CHECK(test.waitUntilStill());
    CHECK(book.zooming().zoom() == zoom);
    CHECK(test.waitFor([&] { return book.isSharp(); }));
}

TEST_CASE("at the largest zoom the page becomes crisp, piece by piece")
{
    WindowUnderTest test;
    openAtPrint(test);
    FlipView &book = test.book();
    book.zooming().setZoom(100); // as far as it goes
    CHECK(book.zooming().zoom() >= 8);
    CHECK_FALSE(book.isSharp());
    const double blurred = crispness(look(book));
    REQUIRE(test.waitFor([&] { return book.isSharp(); }));
    CHECK(crispness(look(book)) > 1.2 * blurred);
    test.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(test.waitFor([&] { return book.zooming().zoom() == 1 && book.isSharp(); }));
}

TEST_CASE("the magnifier comes with its key, becomes crisp, and goes without a trace")
{
    WindowUnderTest test;
    openAtPrint(test);
    FlipView &book = test.book();
    const QPoint at(book.width() / 3, book.height() / 2);
    test.moveMouse(&book, at);
    const QImage without = look(book);
    QTest::keyPress(test.window().windowHandle(), Qt::Key_M);
    const QRect glass(at - QPoint(100, 100), QSize(200, 200));
    REQUIRE(test.waitFor([&] { return difference(look(book).copy(glass), without.copy(glass)) > 2; }));
    // What the page as it was would give, magnified: the finer tiles may be there as soon as the glass.
    const QRect beneath(at - QPoint(50, 50), QSize(100, 100));
    const QImage blurred = without.copy(beneath)
                               .scaled(glass.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_Grayscale8);
    CHECK(test.waitFor([&] { return crispness(look(book).copy(glass)) > 1.2 * crispness(blurred); }));
    QTest::keyRelease(test.window().windowHandle(), Qt::Key_M);
    CHECK(test.waitFor([&] { return difference(look(book), without) == 0; }));
}

TEST_CASE("the print fills the window without its margins")
{
    WindowUnderTest test;
    openAtPrint(test);
    test.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(test.waitFor([&] { return test.book().zooming().fit() == Fit::Content; }));
    CHECK(test.book().zooming().zoom() >= 1);
    test.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(test.waitFor([&] { return test.book().zooming().fit() == Fit::Page; }));
}
