// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting text on the pages: by hand, by keys, on flat and on bent paper.
#include "Looks.h"
#include "Selecting.h"
#include "flip/book/BookLayout.h"
#include "flip/view/BookOptions.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"

#include <QTest>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::pages;
using namespace fanye::flip;

TEST_CASE("over print the pointer is a text pointer, beside it and at the outer edge it is not")
{
    Selecting test;
    CHECK(test.pointerAt(test.line(6, 0, 3, 30)) == Qt::IBeamCursor);
    CHECK(test.pointerAt(test.line(7, 1, 3, 30)) == Qt::IBeamCursor);
    CHECK(test.pointerAt(test.at(6, {300, 60})) == Qt::ArrowCursor);
    CHECK(test.pointerAt(test.rightEdge(0.3)) == Qt::ArrowCursor);
    SECTION("a link is for following all the same")
    {
        Link link;
        link.page = PageNumber::fromNumber(6);
        link.rect = {80, 185, 200, 20};
        test.view.setLinks({link});
        CHECK(test.pointerAt(test.line(6, 0, 3, 30)) == Qt::PointingHandCursor);
        test.click(test.line(6, 0, 3, 30));
        CHECK(test.links == std::vector<Link>{link});
    }
    SECTION("the hand selects nothing")
    {
        test.view.selecting().setTool(Tool::Hand);
        CHECK(test.pointerAt(test.line(6, 0, 3, 30)) == Qt::ArrowCursor);
    }
    SECTION("without text there is nothing to select")
    {
        test.view.selecting().setText(nullptr);
        CHECK(test.pointerAt(test.line(6, 0, 3, 30)) == Qt::ArrowCursor);
    }
}

TEST_CASE("a drag on print selects and does not turn; on a margin it turns and does not select")
{
    Selecting test;
    test.drag(test.line(7, 0, 2), test.line(7, 0, 3, 42));
    CHECK(test.selected() == test.whole(7, 0, 2) + " " + test.name(7, 0, 3).substr(0, 6));
    CHECK(test.said == 1);
    CHECK(test.number() == 6);
    CHECK_FALSE(test.view.isMoving());
    test.view.selecting().clearSelection();
    const QPointF margin = test.at(7, {570, 60});
    test.press(margin);
    test.moveTo(margin - QPointF(60, 0));
    CHECK(test.view.isMoving());
    CHECK_FALSE(test.view.selecting().selection());
    test.release(margin - QPointF(60, 0));
    CHECK(test.untilLanded());
}

TEST_CASE("with the hand, and with a finger, a drag on print turns")
{
    Selecting test;
    const QPointF from = test.line(7, 1, 2, 100), to = from - QPointF(200, 0);
    SECTION("hand")
    {
        test.view.selecting().setTool(Tool::Hand);
        test.press(from);
        test.moveTo(to);
    }
    SECTION("finger")
    {
        for (const auto &[type, place] :
             {std::pair(QEvent::MouseButtonPress, from), std::pair(QEvent::MouseMove, to)}) {
            QMouseEvent event(type, place, place, test.view.mapToGlobal(place), Qt::LeftButton, Qt::LeftButton,
                              Qt::NoModifier, Qt::MouseEventSynthesizedByQt);
            QApplication::sendEvent(&test.view, &event);
        }
    }
    CHECK(test.view.isMoving());
    CHECK_FALSE(test.view.selecting().selection());
    test.release(to);
    CHECK(test.untilLanded());
}

TEST_CASE("two clicks take a word, three a line, four the paragraph; one lets go")
{
    Selecting test;
    const QPointF word = test.line(6, 1, 4, 20);
    test.click(word);
    CHECK(test.selected().empty());
    CHECK(test.number() == 6); // a click on print does not turn
    test.click(word);
    CHECK(test.selected() == test.name(6, 1, 4));
    test.click(word);
    CHECK(test.selected() == test.whole(6, 1, 4));
    test.click(word);
    CHECK(test.selected().size() > 400);
    test.click(test.line(6, 1, 9, 20));
    CHECK(test.selected().empty());
    CHECK(test.said == 4);
}

TEST_CASE("Shift and a click extend, Shift and the arrows step, Escape lets go")
{
    Selecting test;
    const QPointF word = test.line(6, 0, 4, 20);
    test.click(word);
    test.click(word);
    const std::string words = test.name(6, 0, 4) + " " + test.name(6, 0, 4, 1), third = test.name(6, 0, 4, 2);
    const std::string below = test.whole(6, 0, 5);
    test.pressOnce(test.line(6, 0, 4, 56 + 4 + 50), Qt::ShiftModifier);
    CHECK(test.selected() == words);
    test.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(test.selected() == words + " " + third.substr(0, 1));
    test.key(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(test.selected() == words + " " + third);
    test.key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(test.selected() == words + " " + third.substr(0, 7));
    test.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(test.selected() == test.whole(6, 0, 4) + " " + below.substr(0, below.size() - 1));
    CHECK(test.number() == 6);
    test.key(Qt::Key_Escape);
    CHECK(test.selected().empty());
    test.key(Qt::Key_Right); // and the arrows turn as ever
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());
}

TEST_CASE("a drag over the spine selects across both pages, and over the margins what is nearest")
{
    Selecting test;
    test.drag(test.line(6, 1, 19), test.line(7, 0, 0, 43));
    CHECK(test.selected() == test.whole(6, 1, 19) + " " + test.name(7, 0, 0).substr(0, 6));
    test.drag(test.line(6, 1, 18), test.at(7, {10, 10}));
    CHECK(test.selected() == test.whole(6, 1, 18) + " " + test.whole(6, 1, 19));
}

TEST_CASE("a selection goes on over a turn: Shift and a click on the next pages lead it there")
{
    Selecting test;
    test.drag(test.line(7, 1, 18), test.line(7, 1, 18, 40));
    test.key(Qt::Key_PageDown);
    REQUIRE(test.untilLanded());
    REQUIRE(test.number() == 8);
    test.pressOnce(test.line(8, 0, 1, 43), Qt::ShiftModifier);
    const std::string ending = test.whole(7, 1, 18) + " " + test.whole(7, 1, 19);
    CHECK(test.selected() == ending + " " + test.whole(8, 0, 0) + " " + test.name(8, 0, 1).substr(0, 6));
    CHECK(test.number() == 8);
}

TEST_CASE("a hand that rests at the outer edge while it selects turns, and selects on over what lies open then")
{
    Selecting test;
    const QPointF edge = test.at(7, {594, 127 + 24 * 3});
    test.press(test.line(7, 1, 18));
    test.moveTo(test.at(7, {560, 127 + 24 * 18}));
    test.moveTo(edge);
    CHECK(test.number() == 7 - 1); // not at once
    REQUIRE(ViewUnderTest::until([&] { return test.number() == 8; }));
    REQUIRE(test.untilLanded());
    CHECK(test.selected().rfind(test.whole(7, 1, 18) + " " + test.whole(7, 1, 19) + " " + test.whole(8, 0, 0), 0) == 0);
    CHECK(test.view.selecting().selection()->last.page == PageNumber::fromNumber(9));
    test.moveTo(test.line(8, 0, 1, 43)); // and no further
    test.release(test.line(8, 0, 1, 43));
    CHECK(test.selected() == test.whole(7, 1, 18) + " " + test.whole(7, 1, 19) + " " + test.whole(8, 0, 0) + " "
              + test.name(8, 0, 1).substr(0, 6));
    CHECK(test.number() == 8);
}

TEST_CASE("a hand that only passes the outer edge while it selects turns nothing")
{
    Selecting test;
    test.press(test.line(7, 1, 3));
    test.moveTo(test.at(7, {594, 300}));
    test.moveTo(test.line(7, 1, 6));
    CHECK(ViewUnderTest::untilTimerEnds(1000)); // longer than a hand has to rest there
    CHECK(test.number() == 6);
    test.release(test.line(7, 1, 6));
    CHECK(test.number() == 6);
}

TEST_CASE("all of what lies open is selected, and once more all of the issue")
{
    Selecting test;
    test.view.selecting().selectAll();
    REQUIRE(test.view.selecting().selection());
    CHECK(test.view.selecting().selection()->first == TextPlace{PageNumber::fromNumber(6), 0});
    CHECK(test.view.selecting().selection()->last.page == PageNumber::fromNumber(7));
    CHECK(test.view.selecting().selectedText().endsWith(lineOfWords(7, 1, 19)));
    test.view.selecting().selectAll();
    CHECK(test.view.selecting().selection()->first.page == PageNumber::fromNumber(1));
    CHECK(test.view.selecting().selectedText().endsWith(lineOfWords(20, 1, 19)));
}

TEST_CASE("a hand beyond the edge of the view draws a magnified book along, and selects on")
{
    Selecting test;
    test.view.zooming().setZoom(4); // the middle of the spread: lines further down are out of sight
    QPointF print(test.view.width() / 2.0 - 340, test.view.height() / 2.0);
    for (int step = 0; step < 40 && test.pointerAt(print) != Qt::IBeamCursor; ++step)
        print += QPointF(-4, -1);
    REQUIRE(test.pointerAt(print) == Qt::IBeamCursor);
    test.press(print);
    const QPointF beyond(print.x(), test.view.height() + 20.0);
    test.moveTo(beyond);
    REQUIRE(test.view.selecting().selection());
    const TextSpan first = *test.view.selecting().selection();
    CHECK(ViewUnderTest::until([&] { return test.view.selecting().selection()->last > first.last; }));
    test.release(beyond);
    const TextSpan last = *test.view.selecting().selection();
    CHECK(ViewUnderTest::untilTimerEnds(50)); // the book is drawn along every 25 ms
    CHECK(test.view.selecting().selection() == last);
}

TEST_CASE("an issue that is taken away while text of it is selected is not asked for a picture any more")
{
    Selecting test;
    test.view.selecting().selectAll();
    REQUIRE(test.view.selecting().selection());
    int asked = 0;
    test.best = [&](PageNumber page, QSize size) {
        ++asked;
        return PagePicture{test.picture(page, size), Sharpness::Sharp};
    };
    test.view.clear();
    CHECK(asked == 0);
    CHECK_FALSE(test.view.selecting().selection());
}
