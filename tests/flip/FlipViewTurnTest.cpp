// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turning by key, click and wheel, whatever else happens meanwhile.
#include "Looks.h"
#include "ViewUnderTest.h"
#include "flip/view/BookOptions.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::flip;

TEST_CASE("keys turn, each once, in the direction of reading")
{
    struct Row
    {
        Binding binding;
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        int expected; // from page 6
    };
    constexpr auto L = Binding::Left, R = Binding::Right;
    const Row rows[] = {
        {L, Qt::Key_PageDown, {}, 8},  {L, Qt::Key_PageUp, {}, 4},
        {L, Qt::Key_Space, {}, 8},     {L, Qt::Key_Space, Qt::ShiftModifier, 4},
        {L, Qt::Key_Backspace, {}, 4}, {L, Qt::Key_Right, {}, 8},
        {L, Qt::Key_Left, {}, 4},      {L, Qt::Key_Home, {}, 1},
        {L, Qt::Key_End, {}, 20},      {R, Qt::Key_PageDown, {}, 8},
        {R, Qt::Key_Right, {}, 4},     {R, Qt::Key_Left, {}, 8},
        {R, Qt::Key_Home, {}, 1},      {R, Qt::Key_End, {}, 20},
    };
    for (const Row &row : rows) {
        INFO("key " << int(row.key) << " binding " << int(row.binding));
        ViewUnderTest test({20, 6, row.binding});
        test.key(row.key, row.modifiers);
        CHECK(test.number() == row.expected); // at once: page() is the page being turned to
        CHECK(test.changes == std::vector<int>{row.expected});
        CHECK(test.view.isMoving());
        CHECK(test.untilLanded());
        CHECK(test.number() == row.expected);
    }
}

TEST_CASE("keys hit faster than leaves fly all count")
{
    ViewUnderTest test({60, 6});
    for (int i = 0; i < 10; ++i)
        test.key(Qt::Key_PageDown);
    CHECK(test.number() == 26);
    for (int i = 0; i < 4; ++i)
        test.key(Qt::Key_PageUp);
    CHECK(test.number() == 18);
    CHECK(test.untilLanded());
    CHECK(test.number() == 18);
    CHECK(test.changes.size() == 14);
}

TEST_CASE("at either end of the issue nothing turns")
{
    ViewUnderTest test({20, 1});
    test.key(Qt::Key_PageUp);
    CHECK_FALSE(test.view.isMoving());
    test.key(Qt::Key_End);
    CHECK(test.untilLanded());
    test.key(Qt::Key_PageDown);
    CHECK_FALSE(test.view.isMoving());
    CHECK(test.number() == 20);
}

TEST_CASE("a click on an outer third turns, in the middle it does not")
{
    ViewUnderTest test;
    const QRectF book = test.book();
    test.click({book.right() - 60, book.center().y()});
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());
    test.click({book.left() + 60, book.center().y()});
    CHECK(test.number() == 6);
    CHECK(test.untilLanded());
    test.click(book.center() + QPointF(20, 0));
    CHECK(test.number() == 6);
    CHECK_FALSE(test.view.isMoving());
}

TEST_CASE("two quick clicks turn two leaves, although the first is in the way")
{
    ViewUnderTest test;
    const QPointF at = test.rightEdge(0.5);
    test.click(at);
    test.click(at);
    CHECK(test.number() == 10);
    CHECK(test.untilLanded());
    CHECK(test.number() == 10);
}

TEST_CASE("a wheel turns a spread a notch")
{
    ViewUnderTest test;
    test.wheel({500, 350}, -120);
    CHECK(test.number() == 8);
    test.wheel({500, 350}, 120);
    CHECK(test.number() == 6);
    CHECK(test.untilLanded());
}

TEST_CASE("resizing and hiding in mid-flip end well")
{
    ViewUnderTest test;
    test.key(Qt::Key_PageDown);
    test.view.resize(900, 640);
    test.look();
    CHECK(test.untilLanded());
    CHECK(test.number() == 8);
    test.key(Qt::Key_PageDown);
    test.view.hide();
    CHECK_FALSE(test.view.isMoving());
    CHECK(test.number() == 10);
    test.view.show();
    test.press({880, 320});
    test.moveTo({500, 320});
    test.view.resize(420, 700); // one page now
    CHECK_FALSE(test.view.isMoving());
    test.look();
    test.release({500, 320});
    CHECK(test.untilLanded());
    CHECK(test.number() >= 10);
}

TEST_CASE("a narrow window shows one page, and every page can be reached")
{
    ViewUnderTest test({6, 1, Binding::Left, {420, 700}});
    for (int page = 2; page <= 6; ++page) {
        test.key(Qt::Key_PageDown);
        CHECK(test.number() == page);
    }
    CHECK(test.untilLanded());
    for (int page = 5; page >= 1; --page) {
        test.key(Qt::Key_PageUp);
        CHECK(test.number() == page);
    }
    CHECK(test.untilLanded());
}

TEST_CASE("without motion a turn is done at once")
{
    ViewUnderTest test;
    test.view.options().setTurnStyle(TurnStyle::None);
    test.key(Qt::Key_PageDown);
    CHECK_FALSE(test.view.isMoving());
    CHECK(test.number() == 8);
    ViewUnderTest opened({20, 8});
    CHECK(differing(test.look(), opened.look()) == 0);
}

TEST_CASE("sliding, fading and reduced motion end at the still picture")
{
    ViewUnderTest opened({20, 8});
    for (int way = 0; way < 3; ++way) {
        ViewUnderTest test;
        if (way == 2)
            test.view.options().setReducedMotion(true);
        else
            test.view.options().setTurnStyle(way == 0 ? TurnStyle::Slide : TurnStyle::Fade);
        const QImage before = test.look();
        test.key(Qt::Key_PageDown);
        CHECK(test.view.isMoving());
        ViewUnderTest::until([&] { return differing(test.look(), before) > 1000; });
        CHECK(test.untilLanded());
        CHECK(differing(test.look(), opened.look()) == 0);
    }
}

TEST_CASE("an issue is taken away in mid-flip without harm")
{
    ViewUnderTest test;
    test.key(Qt::Key_PageDown);
    test.view.clear();
    CHECK_FALSE(test.view.isMoving());
    test.look();
    test.key(Qt::Key_PageDown);
    test.click({900, 300});
    test.wheel({500, 300}, -120);
    test.view.zooming().setZoom(3);
    CHECK_FALSE(test.view.isMoving());
}

TEST_CASE("pairing can be shifted, and the page stays open")
{
    ViewUnderTest test;
    CHECK(test.view.spread().left->number() == 6);
    test.view.options().setPairing(Pairing::ShiftedByOne);
    CHECK(test.view.spread().has(PageNumber::fromNumber(6)));
    CHECK(test.view.spread().right->number() == 6);
    test.view.options().setPairing(Pairing::Natural);
    CHECK(test.view.spread().left->number() == 6);
}

TEST_CASE("another spread is announced, also where its first page is the same")
{
    ViewUnderTest test;
    int spreads = 0;
    QObject::connect(&test.view, &FlipView::spreadChanged, &test.view, [&] { ++spreads; });
    CHECK(test.view.accessibleDescription().contains(QStringLiteral("6 and 7")));
    test.view.options().setSides(Sides::One);
    CHECK(spreads == 1);
    CHECK(test.changes.empty());
    CHECK(test.view.pages() == std::vector<PageNumber>{PageNumber::fromNumber(6)});
    CHECK_FALSE(test.view.accessibleDescription().contains(QStringLiteral("7")));
    test.view.options().setSides(Sides::Two);
    CHECK(spreads == 2);
    test.key(Qt::Key_PageDown);
    CHECK(spreads == 3);
    CHECK(test.changes == std::vector<int>{8});
}
