// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting and copying in the real window, on the sample's own pages.
#include "app/pages/BookMenu.h"
#include "app/pages/Copying.h"
#include "flip/view/BookSelection.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"
#include "text/selection/TextHit.h"
#include "window/Selecting.h"

#include <QLineEdit>
#include <QSettings>
#include <QTreeView>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::flip;

TEST_CASE("a selection over two pages is copied as one reads it")
{
    Selecting test;
    const int from = test.firstGlyph(test.left), to = test.firstGlyph(test.right) + 8;
    test.drag(&test.book(), test.glyphAt(test.left, from), test.glyphAt(test.right, to));
    CHECK_FALSE(test.book().isMoving());
    const TextSpan span{{PageNumber::fromNumber(test.left), from}, {PageNumber::fromNumber(test.right), to}};
    REQUIRE(test.book().selecting().selection() == span);
    test.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(test.copied() == spanText(test.issue(), span));
    // What was copied begins in one page's paragraph and ends in the other's, and has nothing of what stands in the margins.
    const QString first = blockText(test.text(test.left), test.longest(test.left)),
                  last = blockText(test.text(test.right), test.longest(test.right));
    CHECK(test.copied().startsWith(first.left(20)));
    CHECK(test.copied().endsWith(last.left(8)));
    for (const QString &furniture : furniture(test.text(test.right)))
        if (furniture.size() > 3)
            CHECK_FALSE(test.copied().contains(furniture));
    if (QGuiApplication::clipboard()->supportsSelection())
        CHECK(QGuiApplication::clipboard()->text(QClipboard::Selection) == test.copied());
}

TEST_CASE("a selection over a turn is copied as one reads it, without what stands in the margins")
{
    Selecting test;
    const int from = test.firstGlyph(test.right);
    test.drag(&test.book(), test.glyphAt(test.right, from), test.glyphAt(test.right, from + 6));
    const int next = test.right + 1;
    test.press(Qt::Key_PageDown);
    REQUIRE(test.waitUntilStill());
    REQUIRE(test.book().spread().has(PageNumber::fromNumber(next)));
    REQUIRE(test.waitFor([&] { return test.book().isSharp(); }));
    const TextSpan body = bodyOf(test.text(next));
    REQUIRE_FALSE(body.isEmpty());
    const int to = std::min(40, body.last.glyph) - 1;
    QTest::mouseClick(test.window().windowHandle(), Qt::LeftButton, Qt::ShiftModifier,
                      test.book().mapTo(&test.window(), test.glyphAt(next, to, 0.8)));
    const TextSpan span{{PageNumber::fromNumber(test.right), from}, {PageNumber::fromNumber(next), to + 1}};
    REQUIRE(test.book().selecting().selection() == span);
    CHECK(test.book().spread().has(PageNumber::fromNumber(next))); // nothing turned
    test.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(test.copied() == spanText(test.issue(), span));
    CHECK(test.copied().startsWith(blockText(test.text(test.right), test.longest(test.right)).left(20)));
    for (const int page : {test.right, next})
        for (const QString &furniture : furniture(test.text(page)))
            if (furniture.size() > 3)
                CHECK_FALSE(test.copied().contains(furniture));
}

TEST_CASE("a paragraph is copied without the ends of its lines, and with its source")
{
    Selecting test;
    const QPoint at = test.glyphAt(test.left, test.firstGlyph(test.left) + 5);
    for (int i = 0; i < 4; ++i)
        test.click(&test.book(), at);
    const QString paragraph = blockText(test.text(test.left), test.longest(test.left));
    CHECK(test.book().selecting().selectedText().contains(paragraph));
    CHECK_FALSE(test.book().selecting().selectedText().contains(QLatin1Char('\n')));
    test.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString selected = test.book().selecting().selectedText();
    CHECK(test.copied().startsWith(selected + QStringLiteral("\n\n—")));
    CHECK(test.copied().contains(test.window().session().issue()->facts().title));

    test.press(Qt::Key_Escape);
    CHECK_FALSE(test.book().selecting().selection());
    test.press(Qt::Key_C, Qt::ControlModifier); // nothing is selected: what lies open
    CHECK(test.copied().contains(paragraph));
    CHECK(test.copied().contains(blockText(test.text(test.right), test.longest(test.right))));
}

TEST_CASE("what is selected is seen on the page, stays there at any size, and goes")
{
    Selecting test;
    const QImage before = test.book().grab().toImage();
    const int from = test.firstGlyph(test.left);
    test.drag(&test.book(), test.glyphAt(test.left, from), test.glyphAt(test.left, from + 12));
    const QImage after = test.book().grab().toImage();
    int marked = 0, elsewhere = 0;
    const QRect lit = QRect(test.glyphAt(test.left, from), test.glyphAt(test.left, from + 12))
                          .normalized()
                          .adjusted(-14, -14, 14, 14);
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y))
                (lit.contains(QPointF(QPoint(x, y) / before.devicePixelRatio()).toPoint()) ? marked : elsewhere) += 1;
    CHECK(marked > 400);
    CHECK(elsewhere == 0);
    const auto selection = test.book().selecting().selection();
    test.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(test.book().selecting().selection() == selection);
    test.press(Qt::Key_0, Qt::ControlModifier);
    REQUIRE(test.waitFor([&] { return test.book().grab().toImage() == after; }));
    test.press(Qt::Key_Escape);
    REQUIRE(test.waitFor([&] { return test.book().grab().toImage() == before; }));
}

TEST_CASE("the menu over a selection copies it and finds it in the issue")
{
    Selecting test;
    const int from = test.firstGlyph(test.left) + 4;
    const QPoint at = test.glyphAt(test.left, from + 1);
    test.drag(&test.book(), test.glyphAt(test.left, from), test.glyphAt(test.left, from + 4));
    const QString words = test.book().selecting().selectedText();
    REQUIRE(words.size() >= 3);
    REQUIRE(test.book().pageAt(at) == PageNumber::fromNumber(test.left));
    QMenu *menu = test.openMenu(at);
    REQUIRE(Selecting::row(menu, QStringLiteral("Copy")));
    CHECK(Selecting::row(menu, QStringLiteral("Copy with source"))->isEnabled());
    QAction *search = Selecting::row(menu, QStringLiteral("Find in this"));
    REQUIRE(search);
    search->trigger();
    menu->close();
    CHECK(test.find<QLineEdit>("searchInput")->text() == words);
    CHECK(test.find<QTreeView>("hits")->model()->rowCount() > 0);
    CHECK(test.book().selecting().selection());
}

TEST_CASE("the menu over a page without a selection copies its text")
{
    Selecting test;
    QMenu *menu = test.openMenu(test.glyphAt(test.right, test.firstGlyph(test.right)));
    CHECK_FALSE(Selecting::row(menu, QStringLiteral("Find in this")));
    CHECK(Selecting::row(menu, QStringLiteral("Bookmark")));
    QAction *copy = Selecting::row(menu, QStringLiteral("Copy the text on this page"));
    REQUIRE(copy);
    copy->trigger();
    menu->close();
    CHECK(test.copied() == paragraphs(test.text(test.right)).join(QLatin1Char('\n')));
}

TEST_CASE("all of the open pages are selected by a key, all of the issue by a second")
{
    Selecting test;
    test.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(test.book().selecting().selection());
    CHECK(test.book().selecting().selection()->first.page == PageNumber::fromNumber(test.left));
    CHECK(test.book().selecting().selection()->last == bodyOf(test.text(test.right)).last);
    test.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(test.book().selecting().selection()->first.page == PageNumber::fromNumber(1));
}

TEST_CASE("the tool is a choice that is remembered: with the hand a drag on print pushes or turns")
{
    OwnSettings settings;
    {
        Selecting test;
        test.choose({Qt::Key_E, Qt::Key_H});
        CHECK(test.book().selecting().tool() == Tool::Hand);
        // Far enough from the spine to take hold of the leaf.
        const TextLine &line = test.text(test.right).lines[std::size_t(test.longest(test.right).first)];
        const QPoint at = test.glyphAt(test.right, line.first + line.count - 4);
        test.pressMouse(&test.book(), at);
        test.moveMouse(&test.book(), at - QPoint(80, 0));
        test.moveMouse(&test.book(), at - QPoint(120, 0));
        CHECK(test.book().isMoving());
        CHECK_FALSE(test.book().selecting().selection());
        test.releaseMouse(&test.book(), at);
        CHECK(test.waitUntilStill());
    }
    WindowUnderTest next;
    CHECK(next.book().selecting().tool() == Tool::Hand);
    next.choose({Qt::Key_E, Qt::Key_T});
    CHECK(next.book().selecting().tool() == Tool::Text);
}

TEST_CASE("in a magnified book a drag on print selects, and beside it pushes the book")
{
    Selecting test;
    const auto selected = [&] {
        const int from = test.firstGlyph(test.left);
        for (int i = 0; i < 3; ++i)
            test.click(&test.book(), test.glyphAt(test.left, from + 3));
        return test.book().selecting().selection();
    }();
    REQUIRE(selected);
    test.book().zooming().setZoom(2);
    CHECK(test.book().selecting().selection() == selected);
    // Some place where print is, and some where none is, found by the pointer that is shown there.
    QPoint onPrint, beside;
    for (int y = 60; y < test.book().height() - 60; y += 7)
        for (int x = test.book().width() / 4; x < test.book().width() * 3 / 4; x += 7) {
            test.moveMouse(&test.book(), {x, y});
            (test.book().cursor().shape() == Qt::IBeamCursor ? onPrint : beside) = {x, y};
        }
    REQUIRE_FALSE(onPrint.isNull());
    REQUIRE_FALSE(beside.isNull());
    test.drag(&test.book(), onPrint, onPrint - QPoint(60, 40));
    CHECK(test.book().selecting().selection());
    CHECK(test.book().selecting().selection() != selected);
    const auto before = test.book().selecting().selection();
    test.pressMouse(&test.book(), beside);
    test.moveMouse(&test.book(), beside + QPoint(30, 30));
    CHECK(test.book().cursor().shape() == Qt::ClosedHandCursor);
    test.releaseMouse(&test.book(), beside + QPoint(30, 30));
    CHECK(test.book().selecting().selection() == before);
}

TEST_CASE("a press on print means nothing any more once its issue has gone")
{
    Selecting test;
    const QPoint at = test.glyphAt(test.left, test.firstGlyph(test.left) + 3);
    const bool isReplaced = GENERATE(false, true);
    const bool isSelecting = GENERATE(false, true);
    CAPTURE(isReplaced, isSelecting);
    test.pressMouse(&test.book(), at);
    if (isSelecting)
        test.moveMouse(&test.book(), at + QPoint(30, 0));
    CHECK(test.book().selecting().selectedText().isEmpty() == !isSelecting);
    test.press(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(test.waitFor([&] { return !test.window().session().hasIssue(); }));
    if (isReplaced)
        test.openAndWait(QStringLiteral(FANYE_BARE_ISSUE));
    for (const QPoint way : {QPoint(20, 4), QPoint(60, 30)})
        test.moveMouse(&test.book(), at + way);
    CHECK_FALSE(test.book().selecting().selection());
    test.releaseMouse(&test.book(), at + QPoint(60, 30));
    CHECK_FALSE(test.book().selecting().selection());
    CHECK_FALSE(test.book().isMoving());
}
