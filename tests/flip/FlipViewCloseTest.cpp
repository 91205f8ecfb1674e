// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A magnified book: tiles, touch, and turning.
#include "Looks.h"
#include "TilesOf.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"

#include <QTest>

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

TEST_CASE("what is seen closely is asked for in tiles, and shown when they come")
{
    ViewUnderTest test;
    TilesOf tiles(test);
    test.view.zooming().setZoom(8);
    REQUIRE(ViewUnderTest::until([&] { return !test.asked.detailRegions.empty(); }));
    for (const DetailRegion &detailRegion : test.asked.detailRegions)
        CHECK(detailRegion.size.height() > 4000);
    for (const ViewState::Face &face : test.asked.visible)
        CHECK(qint64(face.size.width()) * face.size.height() <= mostWholePixels);
    for (const ViewState::Face &face : test.asked.neighbours) // no larger than in the whole spread
        CHECK(face.size.height() <= test.book().height() + 1);
    CHECK_FALSE(test.view.isSharp());
    CHECK_FALSE(isColour(test.look(), {500, 350}, Qt::darkGreen));
    tiles.arrive();
    CHECK(test.view.isSharp());
    const QImage look = test.look();
    for (const QPoint at : {QPoint(5, 5), QPoint(300, 350), QPoint(700, 350), QPoint(995, 695)})
        CHECK(isColour(look, at, Qt::darkGreen));
    test.view.zooming().fitSpread();
    CHECK(ViewUnderTest::until([&] { return test.asked.detailRegions.empty(); }));
}

TEST_CASE("while the book is panned the tiles that come in sight are asked for at once")
{
    ViewUnderTest test;
    TilesOf tiles(test);
    test.view.zooming().setZoom(8);
    REQUIRE(ViewUnderTest::until([&] { return !test.asked.detailRegions.empty(); }));
    const DetailRegion before = test.asked.detailRegions.front();
    test.press({500, 350});
    test.moveTo({450, 300});
    test.moveTo({400, 100});
    REQUIRE_FALSE(test.asked.detailRegions.empty());
    CHECK(test.asked.detailRegions.front().part.top() > before.part.top() + 150);
    test.release({400, 100});
}

TEST_CASE("what comes in sight next is asked for where the book is pushed, and no more when it goes elsewhere")
{
    ViewUnderTest test;
    TilesOf tiles(test);
    test.view.zooming().setZoom(8);
    REQUIRE(ViewUnderTest::until([&] { return !test.asked.detailRegions.empty(); }));
    CHECK(test.asked.comingUp.empty()); // it has not been moved
    test.press({500, 350});
    test.moveTo({500, 300});
    const auto ahead = [&] {
        REQUIRE_FALSE(test.asked.comingUp.empty());
        return test.asked.comingUp.front().part.topLeft() - test.asked.detailRegions.front().part.topLeft();
    };
    for (const int y : {250, 200, 150}) { // up: what lies below comes in sight
        test.moveTo({500, double(y)});
        CHECK(ahead() == QPoint(0, tileSide));
    }
    test.moveTo({540, 150}); // to the right: what lies left of it comes in sight, here on the other page
    REQUIRE_FALSE(test.asked.comingUp.empty());
    CHECK(test.asked.comingUp.front().page.number() == 6);
    CHECK(test.asked.comingUp.front().size == test.asked.detailRegions.front().size);
    test.moveTo({540, 250});
    test.moveTo({540, 300});
    CHECK(ahead().y() < 0);
    test.release({540, 300});
    test.view.zooming().setZoom(7);
    CHECK(ViewUnderTest::until([&] { return test.asked.comingUp.empty(); }));
    test.key(Qt::Key_PageDown); // read on: down the page
    REQUIRE(ViewUnderTest::until([&] { return !test.asked.comingUp.empty(); }));
    CHECK(ahead().y() > 0);
    test.view.turnForward();
    CHECK(test.untilLanded());
    CHECK(ViewUnderTest::until([&] { return test.asked.comingUp.empty(); }));
}

TEST_CASE("a leaf turned while the book is magnified shows its pages, and the zoom stays")
{
    for (const QSize window : {QSize(1000, 700), QSize(500, 700)}) { // two pages beside each other, one alone
        ViewUnderTest::Issue issue;
        issue.view = window;
        ViewUnderTest test(issue);
        TilesOf tiles(test);
        test.view.zooming().setZoom(6);
        REQUIRE(ViewUnderTest::until([&] { return !test.asked.detailRegions.empty(); }));
        tiles.arrive();
        const int page = test.number();
        test.view.turnForward();
        CHECK(test.number() > page);
        REQUIRE(test.nextFrame());
        CHECK(test.view.isMoving());
        CHECK(test.view.zooming().zoom() == 6);
        CHECK(test.untilLanded());
        CHECK(test.view.zooming().zoom() == 6);
        REQUIRE(ViewUnderTest::until([&] {
            return !test.asked.detailRegions.empty() && test.asked.detailRegions.front().page == test.view.page();
        }));
        CHECK(test.asked.detailRegions.front().part.top() == 0); // it goes on at the top
        test.view.turnBackward();
        CHECK(test.number() == page);
        CHECK(test.untilLanded());
        CHECK(test.view.zooming().zoom() == 6);
    }
}

TEST_CASE("a leaf dragged over by its edge while the book is magnified leads to the top of the next page")
{
    ViewUnderTest test;
    Link head; // of the page that is read first after the turn
    head.page = PageNumber::fromNumber(8);
    head.rect = {0, 0, 595, 80};
    test.view.setLinks({head});
    test.view.zooming().setZoom(3);
    for (int pulls = 0; pulls < 2; ++pulls) { // to the outer edge of the right page, and down to its foot
        test.press({500, 350});
        test.moveTo({300, 200});
        test.moveTo({40, 20});
        test.passTime(0.1); // a hand that has stopped throws nothing
        test.release({40, 20});
    }
    REQUIRE(test.number() == 6);
    test.press({962, 350});
    for (int x = 960; x >= -1300; x -= 60)
        test.moveTo({double(x), 350});
    CHECK(test.view.isMoving()); // it was a leaf, not the book
    test.release({-1300, 350});
    REQUIRE(test.untilLanded());
    CHECK(test.number() == 8);
    CHECK(test.view.zooming().zoom() == 3);
    CHECK(ViewUnderTest::until([&] {
        test.hoverAt({500, 100});
        return test.view.cursor().shape() == Qt::PointingHandCursor;
    }));
}

TEST_CASE("a book pushed and let go glides on and comes to rest, and stops under the hand")
{
    ViewUnderTest test;
    test.view.zooming().setZoom(4);
    test.press({500, 350});
    for (int i = 1; i <= 6; ++i) {
        test.moveTo({500.0 - 12 * i, 350.0 - 12 * i});
        test.passTime(0.008);
    }
    const QImage before = test.look();
    const int landings = test.landings;
    test.release({428, 278});
    CHECK(ViewUnderTest::until([&] { return test.landings > landings; }));
    CHECK(differing(test.look(), before) > 1000);
    CHECK(test.number() == 6);
}

TEST_CASE("two fingers zoom about what is between them and pan with it, one finger swipes once")
{
    ViewUnderTest test;
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const auto touch = [&] { return QTest::touchEvent(&test.view, screen.get()); };
    test.view.zooming().setZoom(2);
    Link link; // what lies between the fingers
    link.page = PageNumber::fromNumber(7);
    link.rect = {0, 0, 595, 842};
    test.view.setLinks({link});
    touch().press(0, {400, 350}, &test.view).press(1, {600, 350}, &test.view);
    for (int i = 1; i <= 10; ++i)
        touch().move(0, {400 - 10 * i, 350}, &test.view).move(1, {600 + 10 * i, 350}, &test.view);
    CHECK(test.view.zooming().zoom() == Approx(4).margin(0.05));
    for (int i = 1; i <= 10; ++i)
        touch().move(0, {300 + 10 * i, 350}, &test.view).move(1, {700 - 10 * i, 350}, &test.view);
    CHECK(test.view.zooming().zoom() == Approx(2).margin(0.05));
    touch().release(0, {400, 350}, &test.view).release(1, {600, 350}, &test.view);
    CHECK(test.number() == 6);
    CHECK_FALSE(test.view.isMoving());

    test.view.zooming().fitSpread();
    const QPoint edge = test.rightEdge(0.5).toPoint();
    touch().press(0, edge, &test.view);
    for (int i = 1; i <= 8; ++i)
        touch().move(0, edge - QPoint(70 * i, 0), &test.view);
    touch().release(0, edge - QPoint(560, 0), &test.view);
    CHECK(test.untilLanded());
    CHECK(test.number() == 8);
}

TEST_CASE("what is printed fills the view, in the middle, and a turn keeps the zoom")
{
    ViewUnderTest test;
    test.printAnew([](QImage &image, PageNumber) {
        image.fill(Qt::white);
        for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y)
            for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
                image.setPixel(x, y, qRgb(20, 20, 120));
    });
    test.view.zooming().fitContent();
    const double zoom = test.view.zooming().zoom();
    CHECK(zoom > 1.2); // the margins' half of the height is gone, the inner ones stay
    CHECK(test.view.zooming().fit() == Fit::Content);
    const QImage look = test.look();
    int first = 0, last = look.width() - 1;
    while (first < look.width() && !isColour(look, {first, 350}, QColor(20, 20, 120)))
        ++first;
    while (last > 0 && !isColour(look, {last, 350}, QColor(20, 20, 120)))
        --last;
    CHECK(first == Approx(look.width() - 1 - last).margin(4));
    CHECK(first < 80);
    test.view.turnForward();
    CHECK(test.untilLanded());
    CHECK(test.view.zooming().zoom() == zoom);
    test.view.zooming().fitPage();
    CHECK(test.view.zooming().fit() == Fit::Page);
}
