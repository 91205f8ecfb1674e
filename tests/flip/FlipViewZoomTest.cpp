// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A magnified book, and the links on its pages.
#include "Looks.h"
#include "ViewUnderTest.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::flip;

TEST_CASE("a flip keeps the zoom and goes on at the top")
{
    ViewUnderTest test;
    test.view.zooming().setZoom(2.5);
    test.key(Qt::Key_End);
    CHECK(test.untilLanded());
    CHECK(test.view.zooming().zoom() == 2.5);
    test.view.zooming().fitSpread();
    CHECK(test.view.zooming().zoom() == 1);
    CHECK(test.view.zooming().fit() == Fit::Spread);
    test.view.zooming().fitWidth();
    CHECK(test.view.zooming().fit() == Fit::Width);
    CHECK(test.view.zooming().zoom() > 1);
}

TEST_CASE("a magnified book is read down the page before it turns")
{
    ViewUnderTest test;
    test.view.zooming().setZoom(2.5);
    int keys = 0;
    for (; test.number() == 6 && keys < 20; ++keys) {
        test.key(Qt::Key_PageDown);
        ViewUnderTest::until([&, landings = test.landings] { return test.landings > landings; });
    }
    CHECK(keys >= 4);
    CHECK(keys <= 8);
    CHECK(test.number() == 8);
}

TEST_CASE("a book magnified from where reading begins is there in a view of any size, until it is pushed elsewhere")
{
    ViewUnderTest test;
    // The upper end of the spine: where the pages meet, and where they begin.
    const auto spine = [&] {
        const int middle = test.view.height() / 2;
        int x = 0, y = 0;
        while (x < test.view.width() && test.view.pageAt({x, middle}) != PageNumber::fromNumber(7))
            ++x;
        while (y < middle && !test.view.pageAt({x, y}))
            ++y;
        return QPoint(x, y);
    };
    const QSize first = test.view.size();
    test.view.zooming().magnify(1.8);
    const QPoint there = spine();
    REQUIRE(there.x() > first.width() / 2);
    REQUIRE(there.x() < first.width());
    test.view.resize(first * 0.8);
    test.view.resize(first);
    CHECK((spine() - there).manhattanLength() <= 2);

    test.view.zooming().setZoom(1.9); // about the middle of the view: that is not where reading begins
    const QPoint elsewhere = spine();
    test.view.resize(first + QSize(2, 2));
    CHECK((spine() - elsewhere).manhattanLength() <= 6);
}

TEST_CASE("control and the wheel zoom about the pointer")
{
    ViewUnderTest test;
    Link link;
    link.page = PageNumber::fromNumber(7);
    link.rect = {295, 400, 10, 10};
    test.view.setLinks({link});
    const QRectF book = test.book();
    const QPointF at(book.center().x() + 300.0 / 595 * book.width() / 2, book.top() + 405.0 / 842 * book.height());
    test.hoverAt(at);
    CHECK(test.view.cursor().shape() == Qt::PointingHandCursor);
    for (int i = 0; i < 6; ++i) {
        test.wheel(at, 120, Qt::ControlModifier);
        test.hoverAt(at);
        CHECK(test.view.cursor().shape() == Qt::PointingHandCursor);
    }
    CHECK(test.view.zooming().zoom() > 2.5);
    CHECK(test.number() == 6);
    test.click(at);
    REQUIRE(test.links.size() == 1);
    CHECK(test.links.front() == link);
}

TEST_CASE("a magnified book is panned by hand, and a pull past its edge turns")
{
    ViewUnderTest test;
    test.view.zooming().setZoom(3);
    const QImage before = test.look();
    test.press({500, 350});
    test.moveTo({450, 300});
    test.moveTo({400, 250});
    CHECK(differing(test.look(), before) > 1000);
    CHECK_FALSE(test.view.isMoving());
    for (int x = 350; x > -4000; x -= 50)
        test.moveTo({double(x), 250});
    test.release({-4000, 250});
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());
    CHECK(test.view.zooming().zoom() == 3);
}

TEST_CASE("links are followed on flat and on moving leaves, and a click on one does not turn")
{
    ViewUnderTest test;
    Link flat, moving;
    flat.page = PageNumber::fromNumber(7);
    moving.page = PageNumber::fromNumber(8);
    flat.rect = moving.rect = {0, 0, 595, 842};
    test.view.setLinks({flat, moving});
    const QRectF book = test.book();
    test.click({book.right() - 40, book.center().y()});
    CHECK(test.links.size() == 1);
    CHECK(test.number() == 6);
    test.key(Qt::Key_PageDown);
    const QPointF overLeft(book.left() + 0.3 * book.width(), book.center().y());
    const bool came = ViewUnderTest::until([&] { // the leaf's back comes over the left page
        test.hoverAt(overLeft);
        return test.view.cursor().shape() == Qt::PointingHandCursor;
    });
    CHECK(came);
    CHECK(test.view.isMoving());
    test.click(overLeft);
    CHECK(test.links.size() == 2);
    CHECK(test.links.back() == moving);
    CHECK(test.untilLanded());
    CHECK(test.number() == 8);
}
