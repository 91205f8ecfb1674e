// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewUnderTest.h"
#include "support/Catch.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace fanye;

namespace {

constexpr QSize square(9, 9);

// A red square, and nothing else that is red, at a place of a page in shares of its size.
void printMark(QImage &image, double x, double y)
{
    QPainter painter(&image);
    painter.fillRect(image.rect(), Qt::white);
    const QRectF mark(x * image.width() - square.width() / 2.0, y * image.height() - square.height() / 2.0,
                      square.width(), square.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(mark, QColor(255, 0, 0));
}

// The middle of what is red, in pixels; weighed by how red it is.
std::optional<QPointF> markIn(const QImage &image)
{
    double weight = 0, x = 0, y = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column) {
            const QRgb p = image.pixel(column, row);
            const double red = qRed(p) - qGreen(p);
            if (red < 60)
                continue;
            weight += red;
            x += red * (column + 0.5);
            y += red * (row + 0.5);
        }
    return weight > 0 ? std::optional(QPointF(x / weight, y / weight)) : std::nullopt;
}

int differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

} // namespace

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
        CHECK(test.number() == row.expected); // at once: the page is where one is going
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

TEST_CASE("a dragged leaf keeps the grabbed point under the pointer within half a pixel")
{
    for (double height : {0.06, 0.5, 0.94}) {
        // Page 7 is the front of the leaf and page 8 its back: the mark is the same point of the paper on both.
        ViewUnderTest test;
        const double across = 0.9;
        test.printAnew([&](QImage &image, PageNumber page) {
            image.fill(Qt::white);
            if (page.number() == 8)
                printMark(image, 1 - across, height);
        });
        const QRectF book = test.book();
        const double width = book.width() / 2;
        const QPointF grabbed(book.left() + width * (1 + across), book.top() + height * book.height());
        test.press(grabbed);
        double worst = 0;
        int seen = 0;
        for (double share : {0.5, 0.2, -0.1, -0.3, -0.5, -0.7}) {
            const double away = height < 0.4 ? 20 : height > 0.6 ? -20 : 0; // a little towards the middle of the page
            const QPointF pointer(book.left() + width * (1 + share), grabbed.y() + away + 0.25);
            test.moveTo(pointer);
            CHECK(test.nextFrame());
            const auto mark = markIn(test.look());
            REQUIRE(mark);
            ++seen;
            worst = std::max(worst, std::hypot(mark->x() - pointer.x(), mark->y() - pointer.y()));
        }
        INFO("worst error " << worst << " at height " << height);
        CHECK(seen == 6);
        CHECK(worst <= 0.5);
        test.release({book.left() + 40, grabbed.y()});
        CHECK(test.untilLanded());
    }
}

TEST_CASE("a throw turns, a slow lift that stays falls back")
{
    ViewUnderTest test;
    const QPointF from = test.rightEdge(0.8);
    test.press(from);
    for (int i = 1; i <= 4; ++i)
        test.moveTo(from - QPointF(35 * i, 4 * i));
    test.release(from - QPointF(140, 16));
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());

    const QPointF again = test.rightEdge(0.8);
    test.press(again);
    test.moveTo(again - QPointF(100, 0));
    QTest::qWait(150); // the hand rests: that is what is tested
    test.moveTo(again - QPointF(101, 0));
    test.release(again - QPointF(101, 0));
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());
    CHECK(test.number() == 8);
    CHECK(test.changes == std::vector<int>{8});
}

TEST_CASE("a flying leaf is caught, held, and thrown back")
{
    ViewUnderTest test;
    test.key(Qt::Key_PageDown);
    CHECK(test.number() == 8);
    Link back; // tells where the leaf is
    back.page = PageNumber::fromNumber(8);
    back.rect = {0, 0, 595, 842};
    test.view.setLinks({back});
    const QRectF book = test.book();
    const QPointF at(book.left() + 0.35 * book.width(), book.top() + 0.6 * book.height());
    CHECK(ViewUnderTest::until([&] {
        test.hoverAt(at);
        return test.view.cursor().shape() == Qt::PointingHandCursor;
    }));
    test.press(at);
    test.moveTo(at + QPointF(5, 0));
    CHECK(test.nextFrame());
    const QImage held = test.look();
    QTest::qWait(100); // it stays in the hand
    CHECK(test.view.isMoving());
    CHECK(differing(test.look(), held) == 0);
    for (int i = 1; i <= 6; ++i)
        test.moveTo(at + QPointF(60 * i, 0));
    test.release(at + QPointF(360, 0));
    CHECK(test.number() == 6);
    CHECK(test.untilLanded());
    CHECK(test.number() == 6);
}

TEST_CASE("the pointer may leave the window with a leaf in the hand")
{
    ViewUnderTest test;
    const QPointF from = test.rightEdge(0.5);
    test.press(from);
    test.moveTo({-300, -200});
    CHECK(test.view.isMoving());
    test.release({-300, -200});
    CHECK(test.number() == 8);
    CHECK(test.untilLanded());
}

TEST_CASE("what has landed is the still picture")
{
    ViewUnderTest turned, opened({20, 8});
    turned.key(Qt::Key_PageDown);
    CHECK(turned.untilLanded());
    CHECK(differing(turned.look(), opened.look()) == 0);
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

TEST_CASE("a flip keeps the zoom and goes on at the top")
{
    ViewUnderTest test;
    test.view.setZoom(2.5);
    test.key(Qt::Key_End);
    CHECK(test.untilLanded());
    CHECK(test.view.zoom() == 2.5);
    test.view.fitSpread();
    CHECK(test.view.zoom() == 1);
    CHECK(test.view.fit() == Fit::Spread);
    test.view.fitWidth();
    CHECK(test.view.fit() == Fit::Width);
    CHECK(test.view.zoom() > 1);
}

TEST_CASE("a magnified book is read down the page before it turns")
{
    ViewUnderTest test;
    test.view.setZoom(2.5);
    int keys = 0;
    for (; test.number() == 6 && keys < 20; ++keys) {
        test.key(Qt::Key_PageDown);
        ViewUnderTest::until([&, landings = test.landings] { return test.landings > landings; });
    }
    CHECK(keys >= 4);
    CHECK(keys <= 8);
    CHECK(test.number() == 8);
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
    CHECK(test.view.zoom() > 2.5);
    CHECK(test.number() == 6);
    test.click(at);
    REQUIRE(test.links.size() == 1);
    CHECK(test.links.front() == link);
}

TEST_CASE("a magnified book is panned by hand, and a pull past its edge turns")
{
    ViewUnderTest test;
    test.view.setZoom(3);
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
    CHECK(test.view.zoom() == 3);
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

TEST_CASE("lights come and go on the page and on the moving leaf")
{
    ViewUnderTest test;
    const QImage dark = test.look();
    test.view.setLights({{PageNumber::fromNumber(7), {QRectF(100, 100, 100, 40)}, {}},
                         {PageNumber::fromNumber(8), {}, {QRectF(100, 300, 200, 200)}}});
    CHECK(differing(test.look(), dark) > 200);
    test.view.setLights({});
    CHECK(differing(test.look(), dark) == 0);
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

TEST_CASE("without motion a turn is done at once")
{
    ViewUnderTest test;
    test.view.setTurnStyle(TurnStyle::None);
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
            test.view.setReducedMotion(true);
        else
            test.view.setTurnStyle(way == 0 ? TurnStyle::Slide : TurnStyle::Fade);
        const QImage before = test.look();
        test.key(Qt::Key_PageDown);
        CHECK(test.view.isMoving());
        ViewUnderTest::until([&] { return differing(test.look(), before) > 1000; });
        CHECK(test.untilLanded());
        CHECK(differing(test.look(), opened.look()) == 0);
    }
}

TEST_CASE("a resting pointer lifts a corner a little, and it falls when the pointer goes")
{
    ViewUnderTest test;
    const QImage flat = test.look();
    const QRectF book = test.book();
    test.hoverAt({book.right() - 12, book.bottom() - 12});
    CHECK(ViewUnderTest::until([&] { return differing(test.look(), flat) > 20; }));
    CHECK_FALSE(test.view.isMoving());
    test.hoverAt(book.center());
    CHECK(ViewUnderTest::until([&] { return differing(test.look(), flat) == 0; }));
}

TEST_CASE("at rest nothing is painted")
{
    ViewUnderTest test;
    test.key(Qt::Key_PageDown);
    CHECK(test.untilLanded());
    ViewUnderTest::until([&] { return test.landings > 0; });
    test.view.startMeter();
    QTest::qWait(300);
    CHECK(test.view.frameFigures().frames == 0);
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
    test.view.setZoom(3);
    CHECK_FALSE(test.view.isMoving());
}

TEST_CASE("pairing can be shifted, and the page stays open")
{
    ViewUnderTest test;
    CHECK(test.view.spread().left->number() == 6);
    test.view.setPairing(Pairing::ShiftedByOne);
    CHECK(test.view.spread().has(PageNumber::fromNumber(6)));
    CHECK(test.view.spread().right->number() == 6);
    test.view.setPairing(Pairing::Natural);
    CHECK(test.view.spread().left->number() == 6);
}
