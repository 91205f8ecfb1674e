// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed can be used wherever the paper is: on leaves in the air, and in a magnified book that turns.
#include "flip/view/BookOptions.h"
#include "flip/view/BookSelection.h"
#include "flip/view/BookZoom.h"
#include "window/Selecting.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::flip;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

// A point of the view, searched along a few rows, for which this is so.
template <typename Is>
std::optional<QPoint> placeWhere(FlipView &book, Is isSo)
{
    for (int y = book.height() / 8; y < book.height() * 7 / 8; y += 12)
        for (int x = 8; x < book.width() - 8; x += 6)
            if (isSo(QPoint(x, y)))
                return QPoint(x, y);
    return std::nullopt;
}

} // namespace

TEST_CASE("a link on a leaf that is being turned up is followed")
{
    WindowUnderTest test;
    test.openAndWait(QStringLiteral(FANYE_SAMPLE));
    FlipView &book = test.book();
    book.options().setTurnStyle(TurnStyle::None);
    book.goTo(page(4)); // page 3, with the contents and their links, is the other side of this leaf
    book.options().setTurnStyle(TurnStyle::Curl);
    REQUIRE(test.waitFor([&] { return book.isSharp() && book.page() == page(4); }));
    // The leaf moves on until it is clicked: a place where the same link is also a little to either side.
    const auto hasLink = [&](QPoint at) {
        const Link *link = book.linkAt(at);
        return link && book.linkAt(at - QPoint(20, 0)) == link && book.linkAt(at + QPoint(20, 0)) == link;
    };
    REQUIRE_FALSE(placeWhere(book, hasLink));
    book.options().setPace(0.05);
    test.press(Qt::Key_PageUp);
    std::optional<QPoint> place;
    REQUIRE(test.waitFor([&] { return (place = placeWhere(book, hasLink)).has_value(); }));
    CHECK(book.isMoving());
    CHECK(book.pageAt(*place) == page(3));
    const std::optional<PageNumber> target = book.linkAt(*place)->target;
    REQUIRE(target);
    test.moveMouse(&book, *place);
    CHECK(test.waitFor([&] { return book.cursor().shape() == Qt::PointingHandCursor; }));
    book.options().setPace(2); // of the leaves that fly from the click on
    test.click(&book, *place);
    CHECK(test.waitFor([&] { return book.spread().has(*target) && !book.isMoving(); }));
    test.press(Qt::Key_Left, Qt::AltModifier); // back to where the leaf was going
    CHECK(test.waitFor([&] { return book.spread().has(page(3)) && !book.isMoving(); }));
}

TEST_CASE("text is selected on paper that bends: from a flat page to the back of the leaf in the air")
{
    Selecting test;
    FlipView &book = test.book();
    const int turned = test.right + 1; // the back of the leaf that turns
    const int from = test.firstGlyph(test.left);
    const QPoint first = test.glyphAt(test.left, from);
    test.click(&book, first);
    test.click(&book, first);
    REQUIRE(book.selecting().selection());
    const TextPlace begin = book.selecting().selection()->first;
    CHECK(begin.page == page(test.left));
    book.options().setPace(0.05 / slowness); // all but hanging in the air
    test.press(Qt::Key_PageDown);
    const QPoint over(book.width() * 45 / 100, first.y()); // on the left page, not far from the spine
    REQUIRE(test.waitFor([&] { return book.pageAt(over) == page(turned); }));
    const QImage bent = book.grab().toImage();
    const auto isPrint = [&](QPoint at) {
        if (book.pageAt(at) != page(turned))
            return false;
        test.moveMouse(&book, at);
        return book.cursor().shape() == Qt::IBeamCursor;
    };
    const auto place = placeWhere(book, isPrint);
    REQUIRE(place);
    QTest::mouseClick(test.window().windowHandle(), Qt::LeftButton, Qt::ShiftModifier,
                      book.mapTo(&test.window(), *place));
    CHECK(book.isMoving()); // it was not caught
    REQUIRE(book.selecting().selection());
    CHECK(book.selecting().selection()->first == begin);
    CHECK(book.selecting().selection()->last.page == page(turned));
    // What is selected is marked on the bent paper, as far as to where it was clicked.
    const QRect around(*place - QPoint(14, 14), QSize(28, 28));
    CHECK(test.waitFor([&] { return book.grab(around).toImage() != bent.copy(around); }));
    test.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(test.copied() == spanText(test.issue(), *book.selecting().selection()));
    book.options().setPace(2);
    test.press(Qt::Key_PageUp); // the selection stays with the text, and the leaf goes back
    CHECK(test.waitUntilStill());
    CHECK(book.page() == page(test.left));
    CHECK(book.selecting().selection()->first == begin);
}

TEST_CASE("a magnified book turns by key and by its edge, and keeps the zoom and the place where one reads on")
{
    Selecting test;
    FlipView &book = test.book();
    for (int i = 0; i < 5; ++i)
        test.turnWheel(book.rect().center(), 120, Qt::ControlModifier);
    REQUIRE(test.waitFor([&] { return book.isSharp(); }));
    const double zoom = book.zooming().zoom();
    CHECK(zoom > 2);
    const int left = book.page().number();
    for (int presses = 0; presses < 30 && book.page() == page(left); ++presses) {
        test.press(Qt::Key_PageDown);
        REQUIRE(test.waitUntilStill());
    }
    CHECK(book.page() == page(left + 2));
    CHECK(book.zooming().zoom() == zoom);
    CHECK(test.waitFor([&] { return book.isSharp(); }));
    // The head of the page that is read first is in the view's upper left corner.
    CHECK(test.waitFor([&] { return book.pageAt({30, 40}) == page(left + 2); }));

    // A pull to the right, past the left edge, turns back.
    const QPoint middle = book.rect().center();
    for (int pulls = 0; pulls < 6 && book.page() == page(left + 2); ++pulls) {
        book.selecting().setTool(Tool::Hand);
        test.drag(&book, middle - QPoint(200, 0), middle + QPoint(380, 0), 12);
        REQUIRE(test.waitUntilStill());
    }
    CHECK(book.page() == page(left));
    CHECK(book.zooming().zoom() == zoom);
    CHECK(test.waitFor([&] { return book.isSharp(); }));
}
