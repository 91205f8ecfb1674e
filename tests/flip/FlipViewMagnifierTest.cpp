// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Looks.h"
#include "TilesOf.h"
#include "support/Catch.h"

#include <QTest>

using namespace fanye;

TEST_CASE("the magnifier lies under the pointer while its key is held, and leaves nothing behind")
{
    ViewUnderTest test;
    test.printAnew([](QImage &image, PageNumber) {
        for (int y = 0; y < image.height(); ++y) // a fine pattern, to be seen larger
            for (int x = 0; x < image.width(); ++x)
                if ((x / 6 + y / 6) % 2 == 0)
                    image.setPixel(x, y, qRgb(20, 20, 20));
    });
    REQUIRE(ViewUnderTest::until([&] { return test.view.isSharp(); }));
    const QImage without = test.look();
    const QPointF at(650, 300);
    test.hoverAt(at);
    QTest::keyPress(&test.view, Qt::Key_M);
    const QImage with = test.look();
    CHECK(differing(with.copy(560, 210, 180, 180), without.copy(560, 210, 180, 180)) > 5000);
    CHECK(differing(with.copy(0, 0, 400, 700), without.copy(0, 0, 400, 700)) == 0);
    REQUIRE_FALSE(test.asked.detailRegions.empty());
    CHECK(test.asked.detailRegions.front().size.height() == Approx(2.5 * test.book().height()).margin(3));
    CHECK(test.asked.detailRegions.front().part.width() <= 320);
    // larger: along a line the colour changes less often
    const auto changes = [](const QImage &image, int y) {
        int count = 0;
        for (int x = 571; x < 730; ++x)
            count += (qGray(image.pixel(x, y)) > 128) != (qGray(image.pixel(x - 1, y)) > 128);
        return count;
    };
    CHECK(changes(without, 300) > 20);
    CHECK(changes(with, 300) < 15);

    test.hoverAt({350, 400});
    const QImage moved = test.look();
    CHECK(differing(moved.copy(560, 210, 180, 180), without.copy(560, 210, 180, 180)) == 0);
    CHECK(differing(moved.copy(260, 310, 180, 180), without.copy(260, 310, 180, 180)) > 5000);
    QTest::keyRelease(&test.view, Qt::Key_M);
    CHECK(differing(test.look(), without) == 0);
    CHECK(test.asked.detailRegions.empty());
    CHECK(test.number() == 6);
}

TEST_CASE("the magnifier also comes with the middle button, and goes when the window loses the keyboard")
{
    ViewUnderTest test;
    const QImage without = test.look();
    test.hoverAt({650, 300});
    test.middle(QEvent::MouseButtonPress, {650, 300});
    CHECK(differing(test.look(), without) > 100);
    test.middle(QEvent::MouseMove, {400, 300});
    CHECK(differing(test.look().copy(600, 0, 400, 700), without.copy(600, 0, 400, 700)) == 0);
    test.middle(QEvent::MouseButtonRelease, {400, 300});
    CHECK(differing(test.look(), without) == 0);
    QTest::keyPress(&test.view, Qt::Key_M);
    CHECK(differing(test.look(), without) > 100);
    QFocusEvent lost(QEvent::FocusOut);
    QApplication::sendEvent(&test.view, &lost);
    CHECK(differing(test.look(), without) == 0);
}

TEST_CASE("under the magnifier tiles take the place of the enlarged page when they come")
{
    ViewUnderTest test;
    TilesOf tiles(test);
    test.hoverAt({650, 300});
    QTest::keyPress(&test.view, Qt::Key_M);
    REQUIRE_FALSE(test.asked.detailRegions.empty());
    CHECK_FALSE(isColour(test.look(), {650, 300}, Qt::darkGreen));
    tiles.arrive();
    CHECK(isColour(test.look(), {650, 300}, Qt::darkGreen));
    QTest::keyRelease(&test.view, Qt::Key_M);
}
