// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/AutomaticSides.h"
#include "flip/book/BookLayout.h"
#include "flip/book/Magnification.h"
#include "flip/book/ReadingPan.h"
#include "flip/book/WayIntoView.h"
#include "support/Catch.h"

#include <QString>

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr QSizeF a4(595, 842);

Viewport viewportAt(QSize view, double zoom = 1, QPointF pan = {})
{
    Viewport viewport;
    viewport.view = view;
    viewport.zoom = zoom;
    viewport.pan = pan;
    return viewport;
}

BookLayout layout(const Viewport &viewport, Sides sides = Sides::Two, Binding binding = Binding::Left)
{
    return layoutBook(a4, sides, binding, viewport);
}

// The point of the book (in shares of a sheet, from the spine) that lies under a point of the view.
QPointF under(QPointF view, const BookLayout &layout)
{
    return {(view.x() - layout.spine.x()) / layout.sheet.width(),
            (view.y() - layout.spine.y()) / layout.sheet.height()};
}

} // namespace

TEST_CASE("the book fits the view and lies in its middle")
{
    for (QSize view : {QSize(1920, 1080), QSize(1280, 720), QSize(3840, 2160), QSize(400, 300)}) {
        const BookLayout two = layout(viewportAt(view));
        CHECK(2 * two.sheet.width() <= view.width());
        CHECK(two.sheet.height() <= view.height());
        CHECK(std::abs(two.spine.x() - view.width() / 2) <= 1);
        CHECK(double(two.sheet.width()) / two.sheet.height() == Approx(595.0 / 842).epsilon(0.01));
        const BookLayout one = layout(viewportAt(view), Sides::One);
        CHECK(one.side(SheetSide::Right).center().x() == Approx(view.width() / 2.0).margin(2));
        const BookLayout oneBoundRight = layout(viewportAt(view), Sides::One, Binding::Right);
        CHECK(oneBoundRight.side(SheetSide::Left).center().x() == Approx(view.width() / 2.0).margin(2));
    }
}

TEST_CASE("a book closed on one side is centred by its shift")
{
    Viewport viewport = viewportAt({1920, 1080});
    viewport.shift = -0.5;
    CHECK(layout(viewport).side(SheetSide::Right).center().x() == Approx(960).margin(2));
}

TEST_CASE("two pages stand beside each other where that does not make them small")
{
    struct Row
    {
        QSize view;
        Sides expected;
    };
    const Row rows[] = {{{1920, 1080}, Sides::Two},
                        {{1200, 900}, Sides::Two},
                        {{800, 1000}, Sides::One},
                        {{500, 900}, Sides::One},
                        {{1080, 1920}, Sides::One}};
    for (const Row &row : rows)
        CHECK(sidesFor(a4, row.view) == row.expected);
}

TEST_CASE("an issue of landscape pages is not folded; one with an upright page among them is bound")
{
    struct Row
    {
        std::vector<PageGeometry> pages;
        QSize view;
        Sides expected;
    };
    const PageGeometry slide{{960, 540}}, old{{720, 540}}, upright{a4}, square{{600, 600}}, spread{{1190, 842}};
    const QSize view(1920, 1080), narrow(500, 900);
    const Row rows[] = {{{slide, slide, slide}, view, Sides::One},
                        {{old, slide}, view, Sides::One},
                        {{slide}, view, Sides::One},
                        {{slide, slide}, narrow, Sides::One},
                        {{upright, spread, spread}, view, Sides::Two},
                        {{spread, spread, upright}, view, Sides::Two},
                        {{upright, upright}, view, Sides::Two},
                        {{square, square}, view, Sides::Two},
                        {{upright, upright}, narrow, Sides::One},
                        {{}, view, Sides::Two}};
    for (const Row &row : rows) {
        CAPTURE(row.pages.size());
        IssueFacts facts;
        facts.pages = row.pages;
        CHECK(automaticSides(facts, row.view) == row.expected);
    }
}

TEST_CASE("all leaves of a book have the size of most of its pages")
{
    IssueFacts facts;
    facts.pages = {{{612, 792}}, {{595, 842}}, {{595, 842}}, {{1190, 842}}};
    const Spread wide{std::nullopt, std::nullopt, PageNumber::fromNumber(4)};
    CHECK(sheetPoints(facts, {}, Sides::Two) == QSizeF(595, 842));
    CHECK(sheetPoints(facts, wide, Sides::Two) == QSizeF(595, 842));
    CHECK(sheetPoints(facts, wide, Sides::One) == QSizeF(1190, 842));
    facts.pages = {{{960, 540}}, {{960, 540}}};
    CHECK(sheetPoints(facts, {}, Sides::Two) == QSizeF(480, 540));
    CHECK(sheetPoints({}, {}, Sides::Two).isValid());
}

TEST_CASE("a page is printed as large as it fits, in the middle of its paper")
{
    CHECK(printedOn({700, 990}, {595, 842}) == QRect(0, 0, 700, 990)); // rounding makes no other format
    CHECK(printedOn({700, 900}, {700, 450}) == QRect(0, 225, 700, 450));
    CHECK(printedOn({700, 900}, {450, 900}) == QRect(125, 0, 450, 900));
}

TEST_CASE("zooming keeps the point under the pointer")
{
    for (Sides sides : {Sides::Two, Sides::One})
        for (double shift : {0.0, -0.5})
            for (QPointF pointer : {QPointF(960, 540), QPointF(700, 300), QPointF(1200, 800)}) {
                Magnification magnification;
                Viewport viewport = viewportAt({1920, 1080});
                viewport.shift = sides == Sides::Two ? shift : 0;
                viewport = magnification.viewport(a4, sides, viewport);
                magnification.setZoom(2.5, pointer, layout(viewport, sides), viewport);
                viewport = magnification.viewport(a4, sides, viewport);
                const QPointF before = under(pointer, layout(viewport, sides));
                for (double zoom : {3.1, 4.7, 8.0}) {
                    magnification.setZoom(zoom, pointer, layout(viewport, sides), viewport);
                    viewport = magnification.viewport(a4, sides, viewport);
                    const QPointF now = under(pointer, layout(viewport, sides));
                    CHECK(now.x() == Approx(before.x()).margin(0.003));
                    CHECK(now.y() == Approx(before.y()).margin(0.003));
                }
            }
}

TEST_CASE("zoom has bounds, and fitting forgets it")
{
    Magnification magnification;
    Viewport viewport = magnification.viewport(a4, Sides::Two, viewportAt({1920, 1080}));
    magnification.setZoom(100, {900, 500}, layout(viewport), viewport);
    CHECK(magnification.zoom() == largestZoom);
    CHECK(magnification.fit() == Fit::Free);
    magnification.setZoom(0.001, {900, 500}, layout(viewport), viewport);
    CHECK(magnification.zoom() == smallestZoom);
    magnification.fitWidth();
    viewport = magnification.viewport(a4, Sides::Two, viewportAt({1920, 1080}));
    CHECK(2 * layout(viewport).sheet.width() == Approx(1920).margin(3));
    magnification.fitSpread();
    CHECK(magnification.viewport(a4, Sides::Two, viewportAt({1920, 1080})).zoom == 1);
}

TEST_CASE("no pan shows more ground than it must")
{
    for (double zoom : {0.5, 1.0, 2.0, 8.0})
        for (QPointF pan : {QPointF(1e6, 1e6), QPointF(-1e6, -1e6), QPointF(1e6, -1e6)}) {
            const BookLayout far = layout(viewportAt({1920, 1080}, zoom, pan));
            const QRect book = far.side(SheetSide::Left) | far.side(SheetSide::Right);
            const int allowed = 60;
            if (book.width() > 1920)
                CHECK((book.left() <= allowed && book.right() >= 1920 - allowed));
            else
                CHECK(book.center().x() == Approx(960).margin(2));
            if (book.height() > 1080)
                CHECK((book.top() <= allowed && book.bottom() >= 1080 - allowed));
        }
}

TEST_CASE("a magnified spread is read down each page and then turned")
{
    for (Binding binding : {Binding::Left, Binding::Right}) {
        Viewport viewport = viewportAt({1000, 700}, 2.6);
        viewport.pan = panToStart(a4, Sides::Two, binding, viewport);
        const bool startsLeft = binding == Binding::Left;
        CHECK((viewport.pan.x() > 0) == startsLeft);
        QString way;
        for (int i = 0; i < 40; ++i) {
            const ReadingStep step = readOn(a4, Sides::Two, binding, viewport);
            way += QLatin1Char(step.turn ? 't' : step.pan.x() == viewport.pan.x() ? 'd' : 'o');
            viewport.pan = step.pan;
            if (step.turn)
                break;
        }
        CHECK(way == QStringLiteral("ddoddt"));
        CHECK(viewport.pan == panToStart(a4, Sides::Two, binding, viewport));
        const ReadingStep back = readBack(a4, Sides::Two, binding, viewport);
        CHECK(back.turn == -1);
        CHECK((back.pan.x() < 0) == startsLeft); // where the reading of the spread before ended
    }
}

TEST_CASE("one page alone is read down, then turned to the next one's top, and back to the last one's foot")
{
    Viewport viewport = viewportAt({700, 600}, 2.2);
    viewport.pan = panToStart(a4, Sides::One, Binding::Left, viewport);
    QString way;
    for (int i = 0; i < 40; ++i) {
        const ReadingStep step = readOn(a4, Sides::One, Binding::Left, viewport);
        way += QLatin1Char(step.turn ? 't' : 'd');
        CHECK(step.pan.x() == viewport.pan.x());
        viewport.pan = step.pan;
        if (step.turn)
            break;
    }
    CHECK(way == QStringLiteral("ddt"));
    CHECK(viewport.pan.y() == panToStart(a4, Sides::One, Binding::Left, viewport).y());
    const ReadingStep back = readBack(a4, Sides::One, Binding::Left, viewport);
    CHECK(back.turn == -1);
    CHECK(back.pan.y() == Approx(-viewport.pan.y())); // the foot of the page before
}

TEST_CASE("zoom reaches 800 % of the page's own size in any view")
{
    for (const QSize view : {QSize(500, 400), QSize(1920, 1080), QSize(3840, 2160)})
        for (Sides sides : {Sides::Two, Sides::One}) {
            Viewport viewport = viewportAt(view);
            viewport.actualScale = 96.0 / 72;
            Magnification magnification;
            viewport = magnification.viewport(a4, sides, viewport);
            magnification.setZoom(1000, {10, 10}, layout(viewport, sides), viewport);
            viewport = magnification.viewport(a4, sides, viewport);
            const double scale = double(layout(viewport, sides).sheet.height()) / a4.height();
            CHECK(scale >= 8 * viewport.actualScale * 0.999);
            CHECK(magnification.zoom() >= largestZoom);
        }
}

TEST_CASE("a page fits the view whole, or by its width, and so does what is printed on it")
{
    const Viewport view = viewportAt({700, 900});
    Magnification magnification;
    magnification.fitPage();
    Viewport viewport = magnification.viewport(a4, Sides::Two, view);
    const BookLayout page = layout(viewport);
    CHECK(page.sheet.width() <= 700);
    CHECK(page.sheet.height() <= 900);
    CHECK((page.sheet.width() > 620 || page.sheet.height() > 820));
    CHECK(magnification.fit() == Fit::Page);

    // left, right, both pages: points from the upper end of the spine
    for (const QRectF &printed : {QRectF(-520, 80, 440, 660), QRectF(60, 100, 480, 400), QRectF(-540, 60, 1080, 700)})
        for (double shift : {0.0, -0.5}) {
            if (shift < 0 && printed.left() < 0)
                continue; // a closed book has nothing on its left
            Viewport closed = view;
            closed.shift = shift;
            magnification.fitContent(printed);
            viewport = magnification.viewport(a4, Sides::Two, closed);
            magnification.panTo(panToContent(printed, a4, Sides::Two, Binding::Left, viewport));
            viewport = magnification.viewport(a4, Sides::Two, viewport);
            const BookLayout book = layout(viewport);
            const double pixels = book.sheet.height() / a4.height();
            const QRectF seen(book.spine.x() + printed.x() * pixels, book.spine.y() + printed.y() * pixels,
                              printed.width() * pixels, printed.height() * pixels);
            INFO(printed.x() << " " << printed.width() << " shift " << shift);
            CHECK((seen.width() > 620 || seen.height() > 820));
            CHECK(seen.width() <= 700);
            CHECK(seen.height() <= 900);
            CHECK(QRectF(-2, -2, 704, 904).contains(seen));
        }
}

TEST_CASE("a part of the picture moves into the view with room around it, and not at all where it is seen")
{
    const QSizeF view(1200, 600); // room: 100 and 50
    struct Row
    {
        QRectF part;
        QPointF way;
    };
    for (const Row &row : {Row{{0, 0, 1200, 600}, {0, 0}}, Row{{10, 10, 100, 20}, {0, 0}},
                           Row{{-50, 100, 100, 20}, {150, 0}}, Row{{1150, 100, 100, 20}, {-150, 0}},
                           Row{{300, 590, 100, 20}, {0, -60}}, Row{{300, -5000, 100, 20}, {0, 5050}},
                           Row{{-500, 100, 1900, 20}, {600, 0}}, Row{{700, 100, 1900, 20}, {-600, 0}}}) {
        CAPTURE(row.part.x(), row.part.y());
        CHECK(wayIntoView(row.part, view) == row.way);
    }
}
