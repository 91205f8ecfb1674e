// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/ContentsPanel.h"
#include "app/pages/PagesPanel.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QApplication>
#include <QLineEdit>
#include <QSlider>
#include <QTest>
#include <QTreeView>

#include <set>

using namespace fanye;
using namespace fanye::contents;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

} // namespace

TEST_CASE("an issue opens at its cover, alone on its spread")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    CHECK(test.book().page() == page(1));
    CHECK(test.book().spread().inReadingOrder(Binding::Left).size() == 1);
    CHECK(test.window().windowTitle() == test.window().session().issue()->facts().title);
}

TEST_CASE("keys turn one spread each, there and back")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    struct Row
    {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        int expected;
    };
    const Row rows[] = {
        {Qt::Key_PageDown, {}, 2}, {Qt::Key_Right, {}, 4},      {Qt::Key_Space, {}, 6},
        {Qt::Key_PageUp, {}, 4},   {Qt::Key_Left, {}, 2},       {Qt::Key_PageDown, {}, 4},
        {Qt::Key_Space, Qt::ShiftModifier, 2}, {Qt::Key_PageDown, {}, 4}, {Qt::Key_Backspace, {}, 2},
        {Qt::Key_Home, {}, 1},
    };
    for (const Row &row : rows) {
        test.press(row.key, row.modifiers);
        CAPTURE(int(row.key), row.expected);
        CHECK(test.waitFor([&] { return test.book().page() == page(row.expected) && !test.book().isMoving(); }));
    }
}

TEST_CASE("no key is lost or doubled, however fast they come")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    for (int i = 0; i < 5; ++i)
        test.press(Qt::Key_PageDown);
    for (int i = 0; i < 2; ++i)
        test.press(Qt::Key_PageUp);
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == page(6)); // 1, 2, 4, 6, 8, 10, then back to 8 and 6
}

TEST_CASE("a leaf dragged over the spine turns, one let go halfway before it falls back")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.waitUntilStill());
    const QRect book = test.book().rect();
    const QPoint edge(book.width() * 95 / 100, book.height() / 2);

    test.drag(&test.book(), edge, {book.width() * 20 / 100, book.height() / 2}, 40);
    CHECK(test.waitUntilStill());
    CHECK(test.book().page() == page(4));
}

TEST_CASE("the contents lead to the page they name, and back again")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const Contents contents = test.window().session().openIssue()->analysis->contents();
    REQUIRE(contents.size() >= 4);
    auto *tree = test.find<QTreeView>("contents");
    REQUIRE(tree);
    const QModelIndex third = tree->model()->index(2, 0);
    REQUIRE(third.isValid());
    tree->scrollTo(third);
    test.click(tree->viewport(), tree->visualRect(third).center());
    CHECK(test.waitUntilStill());
    const auto wanted = std::find_if(contents.begin(), contents.end(), [&](const ContentsEntry &entry) {
        return entry.title == third.data().toString();
    });
    REQUIRE(wanted != contents.end());
    CHECK(test.book().spread().has(*wanted->page));

    test.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(test.waitFor([&] { return test.book().page() == page(1) && !test.book().isMoving(); }));
}

TEST_CASE("rows of the contents are of one height, in Chinese and in English")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    auto *tree = test.find<QTreeView>("contents");
    REQUIRE(tree->model()->rowCount() >= 4);
    std::set<int> heights;
    for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row))
        heights.insert(tree->visualRect(row).height());
    CHECK(heights.size() == 1);
}

TEST_CASE("the page box takes a page of the PDF")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.press(Qt::Key_G, Qt::ControlModifier);
    auto *box = test.find<QLineEdit>("pageBox");
    REQUIRE(test.waitFor([&] { return box->hasFocus() && box->hasSelectedText(); }));
    test.type(QStringLiteral("9/"));
    test.press(Qt::Key_Return);
    CHECK(test.waitUntilStill());
    CHECK(test.book().spread().has(page(9)));
}

TEST_CASE("the page box keeps what is typed when its offers go")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.press(Qt::Key_G, Qt::ControlModifier);
    auto *box = test.find<QLineEdit>("pageBox");
    REQUIRE(test.waitFor([&] { return box->hasFocus() && box->hasSelectedText(); }));
    test.type(QStringLiteral("9"));
    REQUIRE(test.waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClicks(QApplication::activePopupWidget(), QStringLiteral("9"));
    REQUIRE(test.waitFor([] { return QApplication::activePopupWidget() == nullptr; })); // there is no page 99
    CHECK(test.waitFor([&] { return box->hasFocus(); }));
    QCoreApplication::processEvents();
    CHECK(!box->hasSelectedText());
    test.type(QStringLiteral("9"));
    CHECK(box->text() == QStringLiteral("999"));
}

TEST_CASE("the slider and the end key reach the last page")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const int count = test.window().session().issue()->facts().pageCount();
    test.find<QSlider>("pageSlider")->setValue(count - 1);
    CHECK(test.waitUntilStill());
    CHECK(test.book().spread().has(page(count)));
    test.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(test.waitFor([&] { return test.book().page() == page(1) && !test.book().isMoving(); }));
}

TEST_CASE("an issue is reopened where it was left")
{
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        test.press(Qt::Key_PageDown);
        test.press(Qt::Key_PageDown);
        REQUIRE(test.waitUntilStill());
    }
    WindowUnderTest again(WindowUnderTest::Memory::Kept);
    again.openAndWait(sample);
    CHECK(again.book().page() == page(4));
}

TEST_CASE("a window with its sidebar can be as narrow as a tall page")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.window().resize(600, 700);
    CHECK(test.waitFor([&] { return test.window().size() == QSize(600, 700); }));
    CHECK(test.book().width() > 300);
}

TEST_CASE("a narrow window shows one page")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.press(Qt::Key_F9);
    test.window().resize(480, 860);
    REQUIRE(test.waitFor([&] { return test.window().width() <= 520; }));
    test.press(Qt::Key_PageDown);
    CHECK(test.waitUntilStill());
    CHECK(test.book().spread().inReadingOrder(Binding::Left).size() == 1);
    CHECK(test.book().page() == page(2));
    test.press(Qt::Key_Home);
    CHECK(test.waitUntilStill());
    test.press(Qt::Key_F9);
}
