// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a selection: how it is marked, on flat and on bent paper, and what it survives.
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

TEST_CASE("what is selected is marked, and the mark stays with the text")
{
    Selecting test;
    const QImage bare = test.look();
    test.drag(test.line(7, 0, 2), test.line(7, 0, 2, 100));
    const QPoint on = test.at(7, {120, 169}).toPoint(), beside = test.at(7, {250, 169}).toPoint();
    const QImage marked = test.look();
    const QColor ink = marked.pixelColor(on);
    CHECK(ink != bare.pixelColor(on));
    CHECK(marked.pixelColor(beside) == bare.pixelColor(beside));
    SECTION("while pages turn there and back")
    {
        test.key(Qt::Key_PageDown);
        CHECK(test.untilLanded());
        CHECK(test.look().pixelColor(on) != ink);
        test.key(Qt::Key_PageUp);
        CHECK(test.untilLanded());
        CHECK(differing(test.look(), marked) == 0);
    }
    SECTION("when the book is looked at closely")
    {
        TextSpan before = *test.view.selecting().selection();
        test.view.zooming().setZoom(2);
        CHECK(test.view.selecting().selection() == before);
        test.view.zooming().fitSpread();
        CHECK(differing(test.look(), marked) == 0);
    }
    SECTION("until it is let go")
    {
        test.view.selecting().clearSelection();
        CHECK(differing(test.look(), bare) == 0);
    }
}

TEST_CASE("more text of the issue leaves a selection as it is, other text under it does not")
{
    Selecting test;
    test.drag(test.line(7, 0, 2), test.line(7, 0, 2, 100));
    const std::string selected = test.selected();
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 20; ++number)
        pages.push_back(pageOfWords(number));
    test.view.selecting().setText(readText(pages, 20, {}));
    CHECK(test.selected() == selected);
    pages[6] = pageOfWords(99);
    pages[6].page = PageNumber::fromNumber(7);
    test.view.selecting().setText(readText(pages, 20, {}));
    CHECK(test.selected().empty());
}

TEST_CASE("on paper that bends Shift and a click reach the glyph under the pointer")
{
    Selecting test;
    // Page 8 is the back of the leaf that turns. The mark is where its words stand that are clicked.
    const double across = 80 + 230 + 40, down = 127 + 24 * 10;
    test.printAnew([&](QImage &image, PageNumber page) {
        image.fill(Qt::white);
        if (page.number() == 8)
            printMark(image, across / a4.width(), down / a4.height());
    });
    const QPointF word = test.line(6, 0, 4, 20);
    test.click(word);
    test.click(word);
    test.view.options().setPace(0.15);
    test.key(Qt::Key_PageDown);
    std::optional<QPointF> mark;
    REQUIRE(ViewUnderTest::until([&] {
        mark = markIn(test.look());
        return mark && mark->x() < test.book().center().x(); // all of it is in sight, and the fold is far
    }));
    test.view.options().setPace(0.001); // it hangs in the air
    CHECK(test.nextFrame());
    mark = markIn(test.look());
    REQUIRE(mark);
    test.pressOnce(*mark, Qt::ShiftModifier);
    CHECK(test.view.isMoving()); // it was not caught
    REQUIRE(test.view.selecting().selection());
    CHECK(test.view.selecting().selection()->first.page == PageNumber::fromNumber(6));
    const TextPlace last = test.view.selecting().selection()->last;
    CHECK(last.page.number() == 8);
    CAPTURE(mark->x(), mark->y(), last.glyph);
    const PageText &page = *test.text->find(last.page);
    const QRectF glyph = page.glyphs[std::size_t(last.glyph - 1)].box.toRect();
    CHECK(std::abs(glyph.center().x() - across) < 20);
    CHECK(std::abs(glyph.center().y() - down) < 12);
    test.view.options().setPace(2);
    CHECK(test.untilLanded());
}

TEST_CASE("what is selected is marked on the leaf in the hand")
{
    Selecting test;
    test.printAnew([](QImage &image, PageNumber) { image.fill(Qt::white); });
    const auto inkOf = [&] {
        const QImage seen = test.look();
        int inked = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x) {
                const QColor colour = seen.pixelColor(x, y);
                inked += colour.hsvSaturation() > 35 && colour.value() > 120;
            }
        return inked;
    };
    const int bare = inkOf();
    test.view.selecting().selectAll(); // pages 6 and 7
    const QPointF edge = test.at(7, {590, 780});
    test.press(edge);
    test.moveTo(edge - QPointF(330, 20));
    CHECK(test.nextFrame());
    const int held = inkOf(); // of page 7 only its front near the spine is still seen
    CHECK(held > bare + 5000);
    test.view.selecting().clearSelection();
    CHECK(test.view.isMoving());
    CHECK(inkOf() < bare + 200);
    test.release(edge);
    CHECK(test.untilLanded());
}

TEST_CASE("a press on print is forgotten with its issue, and with the text of its page")
{
    Selecting test;
    const QPointF print = test.line(6, 0, 3, 30);
    const auto facts = [] {
        IssueFacts facts;
        facts.pages.resize(20);
        return facts;
    };
    const Pictures blank{[](PageNumber, QSize) { return PagePicture(); }, [](const ViewState &) {}};
    test.press(print);
    SECTION("it closes")
    {
        test.view.clear();
    }
    SECTION("another comes in its place")
    {
        test.view.setIssue(facts(), blank, PageNumber::fromNumber(6));
    }
    SECTION("its text goes")
    {
        test.view.selecting().setText(nullptr);
    }
    test.moveTo(print + QPointF(40, 4));
    test.moveTo(print + QPointF(90, 40));
    CHECK_FALSE(test.view.selecting().selection());
    test.release(print + QPointF(90, 40));
    CHECK_FALSE(test.view.selecting().selection());
    CHECK(test.said == 0);
}

TEST_CASE("a press stays while more of the same issue is read")
{
    Selecting test;
    const QPointF print = test.line(6, 0, 3, 30);
    test.press(print);
    test.view.selecting().setText(std::make_shared<const IssueText>(*test.text));
    test.moveTo(print + QPointF(90, 4));
    test.release(print + QPointF(90, 4));
    CHECK(test.view.selecting().selection());
}
