// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader is: printed numbers in the page box, and the article in the title and beside the slider.
#include "contents/model/ContentsModel.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolTip>
#include <QTreeView>

#include <utility>

using namespace fanye;
using namespace fanye::contents;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE); // page 5 carries 01, page 9 carries 05

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

void goTo(WindowUnderTest &test, int number)
{
    test.book().goTo(page(number));
    REQUIRE(test.waitFor([&] { return test.book().spread().has(page(number)) && !test.book().isMoving(); }));
}

QLineEdit *boxToType(WindowUnderTest &test)
{
    test.press(Qt::Key_G, Qt::ControlModifier);
    auto *box = test.find<QLineEdit>("pageBox");
    REQUIRE(test.waitFor([&] { return box->hasFocus() && box->hasSelectedText(); }));
    return box;
}

QStringList offered()
{
    QStringList rows;
    const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    for (int row = 0; list && row < list->model()->rowCount(); ++row)
        rows << list->model()->index(row, 0).data().toString();
    return rows;
}

QString place(WindowUnderTest &test)
{
    return test.find<QLabel>("place")->text();
}

} // namespace

TEST_CASE("a number that is printed on a page leads there, in each way of writing it")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    struct Row
    {
        const char *typed;
        int expected;
    };
    for (const Row &row :
         {Row{"5", 9}, {"05", 9}, {"P7", 11}, {"p. 8", 12}, {"第10页", 14}, {"１１", 15}, {"9/", 9}, {"29", 29}}) {
        CAPTURE(row.typed);
        goTo(test, 1);
        boxToType(test);
        test.type(QString::fromUtf8(row.typed));
        test.press(Qt::Key_Return);
        CHECK(test.waitFor([&] { return test.book().spread().has(page(row.expected)) && !test.book().isMoving(); }));
    }
}

TEST_CASE("where the printed number and the page disagree both are offered, and the second can be taken")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    boxToType(test);
    test.type(QStringLiteral("9"));
    REQUIRE(test.waitFor([] { return offered().size() == 2; }));
    CHECK(offered() == QStringList{QStringLiteral("09 · 13/29 (printed)"), QStringLiteral("page 9 of 29")});
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(test.waitFor([&] { return test.book().spread().has(page(9)) && !test.book().isMoving(); }));
}

TEST_CASE("a number that means one page alone offers nothing")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    boxToType(test);
    test.type(QStringLiteral("28"));
    CHECK(offered().isEmpty());
    test.press(Qt::Key_Return);
    CHECK(test.waitFor([&] { return test.book().spread().has(page(28)) && !test.book().isMoving(); }));
}

TEST_CASE("the title and the page bar say which article one is in")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const QString issue = QStringLiteral("翻页 2026年4月"); // as the issue's facts say
    CHECK(test.waitFor([&] { return test.window().windowTitle() == issue; }));
    goTo(test, 8);
    const QString article = QStringLiteral("铅与墨");
    CHECK(test.window().windowTitle() == issue + QStringLiteral(" — ") + article);
    CHECK(place(test).contains(article));
    goTo(test, 1);
    CHECK(test.window().windowTitle() == issue);
    CHECK(place(test) == QStringLiteral("封面"));
}

TEST_CASE("dragging the slider tells the article before the page is there, and resting on it any other")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    auto *slider = test.find<QSlider>("pageSlider");
    const QString before = place(test);
    const QPoint handle(8, slider->height() / 2);
    test.pressMouse(slider, handle);
    test.moveMouse(slider, handle + QPoint(10, 0));
    test.moveMouse(slider, QPoint(slider->width() / 2, slider->height() / 2));
    CHECK(test.waitFor([&] { return !place(test).isEmpty() && place(test) != before; }));
    test.releaseMouse(slider, QPoint(slider->width() / 2, slider->height() / 2));
    REQUIRE(test.waitUntilStill());

    test.moveMouse(slider, QPoint(slider->width() - 6, slider->height() / 2));
    test.moveMouse(slider, QPoint(slider->width() - 4, slider->height() / 2));
    REQUIRE(test.waitFor([] { return QToolTip::isVisible() && QToolTip::text().contains(QStringLiteral("29/29")); }));
    QToolTip::hideText();
}

TEST_CASE("words for the place leave the slider where it is")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const QRect slider = test.find<QSlider>("pageSlider")->geometry();
    goTo(test, 8);
    CHECK(test.find<QSlider>("pageSlider")->geometry() == slider);
    test.window().resize(600, 700);
    CHECK(test.waitFor([&] { return !test.find<QLabel>("place")->isVisible(); }));
}

TEST_CASE("the page box says both pages that lie open, and what it says leads there")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const auto *box = test.find<QLineEdit>("pageBox");
    for (const auto &[number, words] :
         {std::pair{1, "1 / 29"}, {2, "2–3 / 29"}, {6, "02–03 · 6–7 / 29"}, {29, "29 / 29"}}) {
        goTo(test, number);
        CHECK(box->text() == QString::fromUtf8(words));
        CHECK(box->fontMetrics().horizontalAdvance(box->text()) < box->width() - 8);
    }
    goTo(test, 6);
    boxToType(test);
    test.press(Qt::Key_Return);
    CHECK(test.waitFor([&] { return !box->hasFocus(); }));
    CHECK(test.book().page() == page(6));
    test.press(Qt::Key_6, Qt::ControlModifier); // one page alone, and the first is the same
    CHECK(test.waitFor([&] { return box->text() == QStringLiteral("02 · 6 / 29"); }));
    test.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(test.waitFor([&] { return box->text() == QStringLiteral("02–03 · 6–7 / 29"); }));
}

TEST_CASE("what begins on either page of the open spread is marked, and named beside the slider")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    auto *tree = test.find<QTreeView>("contents");
    const auto marked = [&] {
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), ContentsModel::CurrentRole, true,
                                                           -1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.front().data().toString();
    };
    struct Row
    {
        int page;
        const char *title, *place;
    };
    for (const Row &row :
         {Row{2, "目录", "目录"}, // on the right page
          {4, "卷首语　没有人看见它是哪一天绿的", "卷首语　没有人看见它是哪一天绿的"}, // the first of three
          {6, "压、揭、晒", "一张纸的早晨 › 压、揭、晒"}, // the first of two on the right page
          {8, "铅与墨", "铅与墨"},
          {20, "How it began", "A Page Is a Door › How it began"}}) { // opens its section
        CAPTURE(row.page);
        goTo(test, row.page);
        CHECK(place(test) == QString::fromUtf8(row.place).replace(QChar(0x3000), QLatin1Char(' ')));
        CHECK(test.waitFor(
            [&] { return marked() == QString::fromUtf8(row.title).replace(QChar(0x3000), QLatin1Char(' ')); }));
        CHECK(tree->currentIndex().data().toString() == marked());
    }
}

TEST_CASE("of several that begin on the open spread, the one that the reader went to is read until the next turn")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    auto *tree = test.find<QTreeView>("contents");
    const auto click = [&](const QString &title) {
        const QModelIndex entry
            = tree->model()
                  ->match(tree->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive)
                  .value(0);
        REQUIRE(entry.isValid());
        tree->scrollTo(entry);
        test.click(tree->viewport(), tree->visualRect(entry).center());
        REQUIRE(test.waitUntilStill());
        return QPersistentModelIndex(entry);
    };
    const QString second = QStringLiteral("纸到哪里去");
    const auto entry = click(second);
    CHECK(test.waitFor([&] { return place(test).endsWith(second); }));
    CHECK(test.window().windowTitle().endsWith(second));
    CHECK(test.waitFor([&] { return entry.data(ContentsModel::CurrentRole).toBool(); }));
    CHECK_FALSE(test.waitFor([&] { return tree->currentIndex() != entry; }, 300));

    click(QStringLiteral("压、揭、晒")); // nothing turns
    CHECK(place(test).endsWith(QStringLiteral("压、揭、晒")));
    click(second);
    test.book().setFocus();
    test.press(Qt::Key_PageDown);
    test.press(Qt::Key_PageUp);
    REQUIRE(test.waitUntilStill());
    CHECK(place(test).endsWith(QStringLiteral("压、揭、晒")));
    CHECK(test.waitFor([&] { return tree->currentIndex().data().toString() == QStringLiteral("压、揭、晒"); }));
}

TEST_CASE("the keys turn the book again after the page box was left by Esc")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    boxToType(test);
    test.press(Qt::Key_Escape);
    CHECK(test.book().hasFocus());
    test.press(Qt::Key_PageDown);
    CHECK(test.waitFor([&] { return !test.book().spread().has(page(1)) && !test.book().isMoving(); }));
}
