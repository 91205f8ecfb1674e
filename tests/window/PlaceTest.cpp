// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader is: printed numbers in the page box, and the article in the title and beside the slider.
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolTip>

using namespace fanye;

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
    for (const Row &row : {Row{"5", 9}, {"05", 9}, {"P7", 11}, {"p. 8", 12}, {"第10页", 14}, {"１１", 15}, {"9/", 9}, {"29", 29}}) {
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
    CHECK(offered() == QStringList{QStringLiteral("09 · 13/29 as printed"), QStringLiteral("page 9 of 29")});
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
    const QString issue = test.window().session().issue()->facts().title;
    CHECK(test.window().windowTitle() == issue);
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
