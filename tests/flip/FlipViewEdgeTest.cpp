// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Looks.h"
#include "ViewUnderTest.h"
#include "flip/view/BookOptions.h"
#include "support/Catch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

// The middle of the stretch of a page, on the left or right edge of an issue.
QPointF onEdge(const ViewUnderTest &test, SheetSide side, int number, int pages)
{
    const QRect book = test.book();
    const double height = (number - 0.5) / pages;
    return {side == SheetSide::Left ? book.left() - 5.0 : book.right() + 6.0, book.top() + height * book.height()};
}

PageEdgePreview &card(ViewUnderTest &test)
{
    return *test.view.findChild<PageEdgePreview *>(QStringLiteral("pagePreview"));
}

// The number of frames painted within so many milliseconds.
int framesWithin(ViewUnderTest &test, int milliseconds)
{
    const int before = test.view.frameFigures().frames;
    QElapsedTimer time;
    time.start();
    ViewUnderTest::until([&] { return time.hasExpired(milliseconds); });
    return test.view.frameFigures().frames - before;
}

} // namespace

TEST_CASE("a click on the edge turns to the page that stands there")
{
    struct Row
    {
        Binding binding;
        SheetSide side;
        int clicked, expected; // from page 30 of 60
    };
    const Row rows[] = {
        {Binding::Left, SheetSide::Right, 45, 44},  {Binding::Left, SheetSide::Left, 9, 8},
        {Binding::Left, SheetSide::Right, 2, 2},    {Binding::Left, SheetSide::Right, 60, 60},
        {Binding::Right, SheetSide::Left, 45, 44},  {Binding::Right, SheetSide::Right, 9, 8},
        {Binding::Left, SheetSide::Right, 31, 30},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.binding), int(row.side), row.clicked);
        ViewUnderTest test({60, 30, row.binding});
        std::vector<int> left;
        QObject::connect(&test.view, &FlipView::jumped, &test.view,
                         [&](PageNumber from) { left.push_back(from.number()); });
        test.click(onEdge(test, row.side, row.clicked, 60));
        CHECK(test.number() == row.expected);
        CHECK(left == (row.expected == 30 ? std::vector<int>{} : std::vector<int>{30}));
        CHECK(test.untilLanded());
        CHECK(test.number() == row.expected);
    }
}

TEST_CASE("a pointer that rests on the edge is shown the page, and never covered")
{
    ViewUnderTest test({60, 30});
    test.view.setPreviewCaptions([](PageNumber page) {
        return PreviewCaption{QStringLiteral("Title"), QString::number(page.number())};
    });
    CHECK_FALSE(card(test).isVisible());
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        test.hoverAt(onEdge(test, side, 20, 60));
        CHECK_FALSE(card(test).isVisible()); // no card for a passing pointer
        CHECK(test.until([&] { return card(test).isVisible(); }));
        for (int number : {1, 7, 20, 31, 58, 60}) {
            const QPointF at = onEdge(test, side, number, 60);
            test.hoverAt(at);
            CAPTURE(number);
            CHECK(card(test).isVisible());
            CHECK(card(test).hasPicture());
            CHECK(card(test).caption() == PreviewCaption{QStringLiteral("Title"), QString::number(number)});
            CHECK_FALSE(card(test).geometry().contains(at.toPoint()));
            CHECK(test.view.rect().contains(card(test).geometry()));
        }
        test.hoverAt(QRectF(test.book()).center());
        CHECK_FALSE(card(test).isVisible());
    }
}

TEST_CASE("the preview goes when the pointer leaves the view, presses, or the view is resized")
{
    ViewUnderTest test({60, 30});
    const auto show = [&] {
        test.hoverAt(QRectF(test.book()).center());
        test.hoverAt(onEdge(test, SheetSide::Right, 50, 60));
        return test.until([&] { return card(test).isVisible(); });
    };
    REQUIRE(show());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&test.view, &leave);
    CHECK_FALSE(card(test).isVisible());
    REQUIRE(show());
    test.press(onEdge(test, SheetSide::Right, 50, 60));
    CHECK_FALSE(card(test).isVisible());
    test.release(onEdge(test, SheetSide::Right, 50, 60));
    CHECK(test.untilLanded());
    REQUIRE(show());
    test.view.resize(900, 640);
    CHECK(test.until([&] { return !card(test).isVisible(); }));
}

TEST_CASE("where the card lies")
{
    struct Row
    {
        SheetSide side;
        double edge, pointer;
        QPoint expected;
    };
    const Row rows[] = {
        {SheetSide::Right, 900, 400, {694, 250}}, {SheetSide::Left, 100, 400, {106, 250}},
        {SheetSide::Right, 900, 20, {694, 4}},    {SheetSide::Right, 900, 790, {694, 496}},
    };
    for (const Row &row : rows)
        CHECK(previewPlace({200, 300}, {1000, 800}, row.side, row.edge, row.pointer).topLeft() == row.expected);
    CHECK(previewPlace({200, 300}, {1000, 200}, SheetSide::Left, 100, 150).top() == 4); // the top, if the view is low
}

TEST_CASE("a hand that slides along the edge thumbs through, and lands where it lets go")
{
    for (Binding binding : {Binding::Left, Binding::Right}) {
        ViewUnderTest test({200, 30, binding});
        test.view.startMeter();
        std::vector<int> left;
        QObject::connect(&test.view, &FlipView::jumped, &test.view,
                         [&](PageNumber from) { left.push_back(from.number()); });
        const SheetSide side = binding == Binding::Left ? SheetSide::Right : SheetSide::Left;
        test.press(onEdge(test, side, 40, 200));
        for (int number = 41; number <= 160; number += 3) {
            test.moveTo(onEdge(test, side, number, 200));
            test.nextFrame();
        }
        CHECK(test.until([&] { return test.number() == 158 && !test.view.isMoving(); })); // the hand still holds on
        CHECK(left.empty());
        test.release(onEdge(test, side, 158, 200));
        CHECK(test.untilLanded());
        CHECK(test.number() == 158);
        CHECK(left == std::vector<int>{30});
        CHECK(test.changes.size() > 3); // it was seen on the way
        CHECK(std::is_sorted(test.changes.begin(), test.changes.end()));
        CHECK(test.view.frameFigures().blankFaces == 0);
        CHECK(test.view.frameFigures().blurredLandings == 0);
    }
}

TEST_CASE("pulled over the page the block runs on by itself, until it is let back to the edge")
{
    ViewUnderTest test({200, 30});
    const QPointF at = onEdge(test, SheetSide::Right, 100, 200);
    test.press(at);
    test.moveTo(at - QPointF(30, 0));
    test.moveTo(at - QPointF(120, 3));
    CHECK(test.until([&] { return test.number() >= 40; })); // from what lay open, not from what stands at that height
    CHECK(test.number() < 90);
    test.moveTo(at);
    CHECK(test.untilLanded());
    const int reached = test.number();
    CHECK(test.until([&] { return test.landings == 1; })); // the clock has stopped though the hand holds on,
    CHECK(framesWithin(test, 120) == 0); // and a hand at rest costs nothing
    CHECK(test.landings == 1);
    CHECK(test.number() == reached);
    test.release(at);
    CHECK(test.untilLanded());
    CHECK(test.number() == reached);
}

TEST_CASE("Esc takes a fan back to where it began, and what the hand does afterwards means nothing")
{
    ViewUnderTest test({200, 30});
    int cancelled = 0, jumps = 0;
    QObject::connect(&test.view, &FlipView::thumbThroughCancelled, &test.view, [&] { ++cancelled; });
    QObject::connect(&test.view, &FlipView::jumped, &test.view, [&] { ++jumps; });
    test.press(onEdge(test, SheetSide::Right, 60, 200));
    test.moveTo(onEdge(test, SheetSide::Right, 150, 200));
    CHECK(test.until([&] { return test.number() > 60; }));
    test.key(Qt::Key_Escape);
    CHECK(test.until([&] { return test.number() == 30 && !test.view.isMoving(); }));
    CHECK(cancelled == 1);
    test.moveTo(onEdge(test, SheetSide::Right, 90, 200));
    test.release(onEdge(test, SheetSide::Right, 90, 200));
    CHECK_FALSE(test.view.isMoving());
    CHECK(test.number() == 30);
    CHECK(jumps == 0);
    test.key(Qt::Key_Escape);
    CHECK(cancelled == 1);
}

TEST_CASE("a fan led from elsewhere")
{
    ViewUnderTest test({200, 30});
    const auto page = [](int number) { return PageNumber::fromNumber(number); };
    test.view.thumbThroughTo(page(90)); // nothing is held
    CHECK(test.number() == 30);
    test.view.beginThumbThrough();
    test.view.thumbThroughTo(page(91));
    CHECK(test.until([&] { return test.number() == 90 && !test.view.isMoving(); }));
    test.view.thumbThroughTo(page(3));
    CHECK(test.until([&] { return test.number() == 2 && !test.view.isMoving(); }));
    test.view.endThumbThrough();
    CHECK(test.untilLanded());
    CHECK(test.number() == 2);
    test.view.beginThumbThrough();
    test.view.thumbThroughTo(page(200));
    test.key(Qt::Key_Home); // any other turn ends it
    test.view.thumbThroughTo(page(100));
    CHECK(test.untilLanded());
    CHECK(test.number() == 1);
}

TEST_CASE("a fan waits for pages that nobody knows yet, asks for them, and shows none blank")
{
    ViewUnderTest test({200, 30});
    bool areKnown = false;
    const auto known = test.best;
    test.best = [&, known](PageNumber page, QSize size) {
        return page.number() < 100 || areKnown ? known(page, size) : PagePicture();
    };
    test.view.startMeter();
    test.view.beginThumbThrough();
    test.view.thumbThroughTo(PageNumber::fromNumber(150));
    CHECK(test.until([&] { return test.number() == 98 && !test.view.isMoving(); })); // as far as pages are known
    CHECK(framesWithin(test, 100) == 0);
    CHECK(std::any_of(test.asked.turningTo.begin(), test.asked.turningTo.end(),
                      [](const ViewState::Face &face) { return face.page.number() >= 100; }));
    areKnown = true;
    for (int i = 0; i < 200; ++i)
        test.view.pictureChanged(PageNumber::fromIndex(i));
    CHECK(test.until([&] { return test.number() == 150 && !test.view.isMoving(); }));
    CHECK(test.view.frameFigures().blankFaces == 0);
    test.view.endThumbThrough();
}

TEST_CASE("without bending, thumbing simply changes pages")
{
    for (TurnStyle style : {TurnStyle::Slide, TurnStyle::Fade, TurnStyle::None}) {
        ViewUnderTest test({200, 30});
        test.view.options().setTurnStyle(style);
        test.view.beginThumbThrough();
        test.view.thumbThroughTo(PageNumber::fromNumber(120));
        CHECK(test.number() == 120);
        CHECK_FALSE(test.view.isMoving());
        test.view.endThumbThrough();
        CHECK(test.number() == 120);
    }
}

TEST_CASE("marks are seen on the edges, and only there")
{
    ViewUnderTest test({60, 30});
    const QImage before = test.look();
    test.view.setEdgeMarks({{PageNumber::fromNumber(10), EdgeMark::Kind::Section},
                        {PageNumber::fromNumber(50), EdgeMark::Kind::Bookmark}});
    const QImage after = test.look();
    const QRect book = test.book();
    CHECK(differing(before, after) > 0);
    CHECK(differing(before.copy(book), after.copy(book)) == 0);
    const auto differs = [&](SheetSide side, int number) {
        const QPoint at = onEdge(test, side, number, 60).toPoint() + QPoint(0, -4);
        const QRect around(at - QPoint(12, 4), QSize(24, 16));
        return differing(before.copy(around), after.copy(around)) > 0;
    };
    CHECK(differs(SheetSide::Left, 10));
    CHECK_FALSE(differs(SheetSide::Right, 10));
    CHECK(differs(SheetSide::Right, 50));
    CHECK_FALSE(differs(SheetSide::Left, 50));
}

TEST_CASE("a page alone has its edge, too")
{
    ViewUnderTest test({60, 30, Binding::Left, {500, 700}});
    test.view.options().setSides(Sides::One);
    REQUIRE(test.untilLanded());
    Viewport viewport;
    viewport.view = {500, 700};
    const QRect sheet = layoutBook({595, 842}, Sides::One, Binding::Left, viewport).side(SheetSide::Right);
    test.click({sheet.right() + 6.0, sheet.top() + sheet.height() * 0.99});
    CHECK(test.number() == 60);
    CHECK(test.untilLanded());
    test.click({sheet.right() + 6.0, sheet.top() + sheet.height() * 0.01});
    CHECK(test.number() == 1);
}
