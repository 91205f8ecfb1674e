// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging a leaf: lifted, dragged, thrown, caught.
#include "Looks.h"
#include "ViewUnderTest.h"
#include "flip/view/BookOptions.h"
#include "support/Catch.h"


#include <cmath>

using namespace fanye;
using namespace fanye::flip;

TEST_CASE("a dragged leaf keeps the grabbed point under the pointer within half a pixel")
{
    for (double height : {0.06, 0.5, 0.94}) {
        // Page 7 is the front of the leaf and page 8 its back: the mark is the same point of the paper on both.
        ViewUnderTest test;
        const double across = 0.9;
        test.printAnew([&](QImage &image, PageNumber page) {
            image.fill(Qt::white);
            if (page.number() == 8)
                printMark(image, 1 - across, height);
        });
        const QRectF book = test.book();
        const double width = book.width() / 2;
        const QPointF grabbed(book.left() + width * (1 + across), book.top() + height * book.height());
        test.press(grabbed);
        double worst = 0;
        int seen = 0;
        for (double share : {0.5, 0.2, -0.1, -0.3, -0.5, -0.7}) {
            const double away = height < 0.4 ? 20 : height > 0.6 ? -20 : 0; // a little towards the middle of the page
            const QPointF pointer(book.left() + width * (1 + share), grabbed.y() + away + 0.25);
            test.moveTo(pointer);
            CHECK(test.nextFrame());
            const auto mark = markIn(test.look());
            REQUIRE(mark);
            ++seen;
            worst = std::max(worst, std::hypot(mark->x() - pointer.x(), mark->y() - pointer.y()));
        }
        INFO("worst error " << worst << " at height " << height);
        CHECK(seen == 6);
        CHECK(worst <= 0.5);
        test.release({book.left() + 40, grabbed.y()});
        CHECK(test.untilLanded());
    }
}

namespace {

// Forty milliseconds on the view's clock, however long the events take.
void throwLeaf(ViewUnderTest &test, QPointF from)
{
    test.stopClock();
    test.press(from);
    for (int i = 1; i <= 4; ++i) {
        test.passTime(0.01);
        test.moveTo(from - QPointF(35 * i, 4 * i));
    }
    test.release(from - QPointF(140, 16));
    test.startClock();
}

} // namespace

TEST_CASE("a throw turns, a slow lift that stays falls back")
{
    ViewUnderTest test;
    throwLeaf(test, test.rightEdge(0.8));
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());

    const QPointF again = test.rightEdge(0.8);
    test.press(again);
    test.moveTo(again - QPointF(100, 0));
    test.passTime(0.15); // the hand rests
    test.moveTo(again - QPointF(101, 0));
    test.release(again - QPointF(101, 0));
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());
    CHECK(test.number() == 8);
    CHECK(test.changes == std::vector<int>{8});
}

TEST_CASE("a flying leaf is caught, held, and thrown back")
{
    ViewUnderTest test;
    test.key(Qt::Key_PageDown);
    CHECK(test.number() == 8);
    Link back; // shows where the leaf is
    back.page = PageNumber::fromNumber(8);
    back.rect = {0, 0, 595, 842};
    test.view.setLinks({back});
    const QRectF book = test.book();
    const QPointF at(book.left() + 0.35 * book.width(), book.top() + 0.6 * book.height());
    CHECK(ViewUnderTest::until([&] {
        test.hoverAt(at);
        return test.view.cursor().shape() == Qt::PointingHandCursor;
    }));
    test.press(at);
    test.moveTo(at + QPointF(5, 0));
    CHECK(test.nextFrame());
    const QImage held = test.look();
    test.passTime(0.1); // it stays in the hand
    CHECK(test.nextFrame());
    CHECK(test.view.isMoving());
    CHECK(differing(test.look(), held) == 0);
    for (int i = 1; i <= 6; ++i)
        test.moveTo(at + QPointF(60 * i, 0));
    test.release(at + QPointF(360, 0));
    CHECK(test.number() == 6);
    CHECK(test.untilLanded());
    CHECK(test.number() == 6);
}

TEST_CASE("the pointer may leave the window with a leaf in the hand")
{
    ViewUnderTest test;
    const QPointF from = test.rightEdge(0.5);
    test.press(from);
    test.moveTo({-300, -200});
    CHECK(test.view.isMoving());
    test.release({-300, -200});
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());
}

TEST_CASE("a resting pointer lifts a corner a little, and it falls when the pointer goes")
{
    ViewUnderTest test;
    const QImage flat = test.look();
    const QRectF book = test.book();
    test.hoverAt({book.right() - 12, book.bottom() - 12});
    CHECK(ViewUnderTest::until([&] { return differing(test.look(), flat) > 20; }));
    CHECK_FALSE(test.view.isMoving());
    test.hoverAt(book.center());
    CHECK(ViewUnderTest::until([&] { return differing(test.look(), flat) == 0; }));
}

TEST_CASE("a hard cover is led open by its edge, stays under the pointer, and lands on the still picture")
{
    ViewUnderTest test({20, 1});
    test.view.options().setCover(Cover::Hard);
    test.printAnew([](QImage &image, PageNumber page) {
        image.fill(Qt::white);
        if (page.number() == 1)
            printMark(image, 0.9, 0.5);
    });
    const QRectF book = test.book(); // closed: the cover stands in its middle
    const double width = book.width() / 2, spine = book.center().x() - width / 2;
    const QPointF grabbed(spine + 0.9 * width, book.center().y());
    test.press(grabbed);
    for (double share : {0.8, 0.5, 0.3}) {
        // While it opens, the book goes over to the middle; the pointer stays on the cover.
        const QPointF pointer(spine + share * width, grabbed.y() + 40);
        test.moveTo(pointer);
        CHECK(test.nextFrame());
        const auto mark = markIn(test.look());
        REQUIRE(mark);
        INFO("at " << pointer.x() << ", seen at " << mark->x());
        CHECK(std::abs(mark->x() - pointer.x()) <= 1);
        CHECK(std::abs(mark->y() - grabbed.y()) <= 1); // a hard cover swings, it does not follow up or down
    }
    for (int i = 1; i <= 8; ++i)
        test.moveTo(grabbed - QPointF(100 * i, 0));
    test.release(grabbed - QPointF(800, 0));
    CHECK(test.number() == 2);
    CHECK(test.untilLanded());
    CHECK(ViewUnderTest::until([&] { return test.landings > 0; }));
    ViewUnderTest opened({20, 2});
    opened.printAnew([](QImage &image, PageNumber) { image.fill(Qt::white); });
    CHECK(differing(test.look(), opened.look()) == 0);
}
