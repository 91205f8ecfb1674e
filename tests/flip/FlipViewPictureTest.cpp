// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown while pages are still being painted, and which pictures are requested.
#include "Looks.h"
#include "ViewUnderTest.h"
#include "support/Catch.h"
#include "support/EventCount.h"

#include <QAccessible>
#include <QTest>

using namespace fanye;
using namespace fanye::pages;

TEST_CASE("what has landed is the still picture")
{
    ViewUnderTest turned, opened({20, 8});
    turned.key(Qt::Key_PageDown);
    CHECK(turned.untilLanded());
    CHECK(differing(turned.look(), opened.look()) == 0);
}

TEST_CASE("lights come and go on the page and on the moving leaf")
{
    ViewUnderTest test;
    const QImage dark = test.look();
    test.view.setHighlights({{PageNumber::fromNumber(7), {QRectF(100, 100, 100, 40)}, {}},
                         {PageNumber::fromNumber(8), {}, {QRectF(100, 300, 200, 200)}}});
    CHECK(differing(test.look(), dark) > 200);
    test.view.setHighlights({});
    CHECK(differing(test.look(), dark) == 0);
}

TEST_CASE("what the reader has marked is seen on the page, is found by a point of it, and goes")
{
    using flip::FaceMark;
    ViewUnderTest test;
    const QImage plain = test.look();
    const auto page = PageNumber::fromNumber(7);
    for (const FaceMark::Kind kind : {FaceMark::Kind::Highlight, FaceMark::Kind::Underline, FaceMark::Kind::Note}) {
        CAPTURE(int(kind));
        test.view.setReaderMarks(
            {{page, {kind, QRectF(100, 100, 100, 40), QColor(120, 200, 240)}, QStringLiteral("id")}});
        CHECK(differing(test.look(), plain) > 20);
        int found = 0;
        for (int y = 0; y < test.view.height(); y += 4)
            for (int x = 0; x < test.view.width(); x += 4)
                if (test.view.readerMarkAt({x, y}) == QStringLiteral("id")) {
                    ++found;
                    REQUIRE(test.view.spotAt({x, y}));
                    CHECK(QRectF(100, 100, 100, 40).contains(test.view.spotAt({x, y})->point));
                    CHECK(test.view.spotAt({x, y})->page == page);
                }
        CHECK(found > 10);
    }
    test.view.setReaderMarks({});
    CHECK(differing(test.look(), plain) == 0);
}

TEST_CASE("a leaf waits for pages that nobody knows yet, and shows none of them blank")
{
    ViewUnderTest test;
    bool isKnown = false;
    test.best = [&](PageNumber page, QSize size) {
        const bool isFar = page.number() > 9;
        return isFar && !isKnown ? PagePicture() : PagePicture{test.picture(page, size), Sharpness::Sharp};
    };
    test.view.startMeter();
    test.key(Qt::Key_PageDown);
    test.key(Qt::Key_PageDown);
    CHECK(test.number() == 10);
    ViewUnderTest::until([&] { return test.view.frameFigures().frames >= 5; });
    isKnown = true;
    for (int page = 10; page < 16; ++page)
        test.view.pictureChanged(PageNumber::fromNumber(page));
    CHECK(test.untilLanded());
    CHECK(test.view.frameFigures().blankFaces == 0);
    CHECK(test.view.frameFigures().blurredLandings == 0);
}

TEST_CASE("a page that comes late takes the place of its thumbnail after landing")
{
    ViewUnderTest test;
    bool isSharp = false;
    test.best = [&](PageNumber page, QSize size) {
        return isSharp ? PagePicture{test.picture(page, size), Sharpness::Sharp}
                       : PagePicture{test.picture(page, size / 4), Sharpness::Thumbnail};
    };
    test.view.startMeter();
    test.view.goTo(PageNumber::fromNumber(14));
    CHECK(test.untilLanded());
    CHECK(test.view.frameFigures().blurredLandings == 1);
    CHECK_FALSE(test.view.isSharp());
    isSharp = true;
    test.view.pictureChanged(PageNumber::fromNumber(14));
    test.view.pictureChanged(PageNumber::fromNumber(15));
    CHECK(test.view.isSharp());
    CHECK(test.view.frameFigures().sharpAfterLandingP95 > 0);
}

TEST_CASE("what is wanted of the painter is what is seen, what is turned to, and the neighbours")
{
    ViewUnderTest test;
    const auto numbers = [](const std::vector<ViewState::Face> &faces) {
        std::vector<int> result;
        for (const ViewState::Face &face : faces)
            result.push_back(face.page.number());
        return result;
    };
    CHECK(numbers(test.asked.visible) == std::vector<int>{6, 7});
    CHECK(numbers(test.asked.neighbours) == std::vector<int>{8, 9, 4, 5, 10, 11});
    test.key(Qt::Key_PageDown);
    CHECK(numbers(test.asked.visible) == std::vector<int>{8, 9});
    CHECK(numbers(test.asked.turningTo) == std::vector<int>{6, 7});
    CHECK(test.asked.visible.front().size.height() == test.book().height());
    CHECK(test.untilLanded());
}

TEST_CASE("at rest nothing is painted")
{
    ViewUnderTest test;
    test.key(Qt::Key_PageDown);
    CHECK(test.untilLanded());
    ViewUnderTest::until([&] { return test.landings > 0; });
    const EventCount repaints(test.view, QEvent::Paint);
    CHECK(ViewUnderTest::untilTimerEnds(50)); // several frames of a view that moves
    CHECK(repaints.count() == 0);
}

TEST_CASE("a page that is painted for long says so on its paper, until it is painted")
{
    ViewUnderTest test;
    const PageNumber heavy = PageNumber::fromNumber(7);
    bool isPainted = false;
    test.best = [&](PageNumber page, QSize size) {
        return page == heavy && !isPainted ? PagePicture() : PagePicture{test.picture(page, size), Sharpness::Sharp};
    };
    test.isHeavy = [&](PageNumber page) { return page == heavy && !isPainted; };
    test.view.pictureChanged(heavy);
    const auto *notice = test.view.findChild<QWidget *>(QStringLiteral("pageNotice"));
    REQUIRE(notice);
    CHECK(notice->isVisible());
    const QRect right(test.book().center().x(), test.book().top(), test.book().width() / 2, test.book().height());
    CHECK(right.adjusted(-2, -2, 2, 2).contains(notice->geometry()));
    CHECK_FALSE(
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(notice))->text(QAccessible::Name).isEmpty());
    SECTION("it is painted")
    {
        isPainted = true;
        test.view.pictureChanged(heavy);
    }
    SECTION("the reader turns on")
    {
        test.key(Qt::Key_PageDown);
        CHECK_FALSE(notice->isVisible());
        REQUIRE(test.untilLanded());
    }
    SECTION("the issue closes")
    {
        test.view.clear();
    }
    CHECK_FALSE(notice->isVisible());
}
