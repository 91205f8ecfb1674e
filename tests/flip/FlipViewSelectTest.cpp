// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting text on the pages: by hand, by keys, on flat and on bent paper.
#include "Looks.h"
#include "ViewUnderTest.h"
#include "flip/book/BookLayout.h"
#include "flip/view/BookOptions.h"
#include "flip/view/BookSelection.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

#include <QTest>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

constexpr QSizeF a4(595, 842);

// A word that stands nowhere else: text repeated on many pages is taken for furniture.
QString nameOf(int page, int column, int line, int place = 0)
{
    QString name;
    unsigned seed = unsigned(((page * 10 + column) * 100 + line) * 10 + place);
    for (int i = 0; i < 8; ++i) {
        seed = seed * 1664525u + 1013904223u;
        name += QChar(char16_t(u'a' + (seed >> 24) % 26));
    }
    return name;
}

QString lineOfWords(int page, int column, int line)
{
    return nameOf(page, column, line) + QLatin1Char(' ') + nameOf(page, column, line, 1) + QLatin1Char(' ')
        + nameOf(page, column, line, 2);
}

// Two columns of words on each page.
PageGlyphs pageOfWords(int number)
{
    Typesetter page(number);
    for (int column = 0; column < 2; ++column)
        for (int line = 0; line < 20; ++line)
            page.set(80 + 230 * column, 120 + 24 * line, lineOfWords(number, column, line), 14);
    return page;
}

class Selecting : public ViewUnderTest
{
public:
    Selecting()
    {
        QObject::connect(&view, &FlipView::selectionChanged, &view, [this] { ++said; });
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 20; ++number)
            pages.push_back(pageOfWords(number));
        text = readText(pages, 20, {});
        view.selecting().setText(text);
    }

    // Where a point of the page lies in the view, the whole spread fitting.
    QPointF at(int page, QPointF point) const
    {
        const QRectF pages = book();
        const double width = pages.width() / 2, left = page % 2 ? pages.center().x() + 0.5 : pages.left();
        return {left + point.x() / a4.width() * width, pages.top() + point.y() / a4.height() * pages.height()};
    }
    // The beginning of a line of a page; `across`: points further to the right.
    QPointF line(int page, int column, int line, double across = 1) const
    {
        return at(page, {80.0 + 230 * column + across, 127.0 + 24 * line});
    }
    void drag(QPointF from, QPointF to, int steps = 8)
    {
        press(from);
        for (int i = 1; i <= steps; ++i)
            moveTo(from + (to - from) * i / steps);
        release(to);
    }
    void pressOnce(QPointF at, Qt::KeyboardModifiers keys)
    {
        QTest::mouseClick(&view, Qt::LeftButton, keys, at.toPoint());
    }
    std::string selected() const { return view.selecting().selectedText().toStdString(); }
    static std::string name(int page, int column, int line, int place = 0)
    {
        return nameOf(page, column, line, place).toStdString();
    }
    static std::string whole(int page, int column, int line) { return lineOfWords(page, column, line).toStdString(); }
    Qt::CursorShape pointerAt(QPointF at)
    {
        hoverAt(at);
        return view.cursor().shape();
    }

    std::shared_ptr<const IssueText> text;
    int said = 0;
};

} // namespace

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
    QTest::qWait(1000); // longer than a hand has to rest there
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
    QTest::qWait(80); // and stays where it is: that is what is tested
    CHECK(test.view.selecting().selection() == last);
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
