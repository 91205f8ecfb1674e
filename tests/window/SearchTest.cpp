// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/SearchInput.h"
#include "app/panels/SearchPanel.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTreeView>

using namespace fanye;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

// A stretch of the sample's own text, so that the test need not know what is written there.
QString someWords(WindowUnderTest &test, int pageNumber)
{
    const PageText *text = test.window().session().ready()->reading->text().find(PageNumber::fromNumber(pageNumber));
    REQUIRE(text);
    for (const QString &paragraph : paragraphs(*text))
        if (paragraph.size() > 40)
            return paragraph.mid(8, 4);
    return {};
}

} // namespace

TEST_CASE("results come as one types; F3 goes around the issue, Escape returns to the book")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const QString words = someWords(test, 6);
    REQUIRE_FALSE(words.isEmpty());

    test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = test.find<QLineEdit>("searchInput");
    REQUIRE(test.waitFor([&] { return input->hasFocus(); }));
    test.type(words);
    CHECK(input->text() == words);
    auto *list = test.find<QTreeView>("hits");
    REQUIRE(list->model()->rowCount() > 0);

    test.press(Qt::Key_F3);
    CHECK(test.waitUntilStill());
    const Hits hits = test.window().session().ready()->reading->index().find({words, false, false, false, false, false});
    CHECK(test.book().spread().has(hits.hits.front().page));

    test.press(Qt::Key_Escape);
    CHECK(test.waitFor([&] { return test.book().hasFocus(); }));
}

TEST_CASE("nothing is searched while an input method composes")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.press(Qt::Key_Slash);
    auto *input = test.find<QLineEdit>("searchInput");
    REQUIRE(test.waitFor([&] { return input->hasFocus(); }));
    auto *list = test.find<QTreeView>("hits");

    QInputMethodEvent composing(QStringLiteral("fan'ye"), {});
    QApplication::sendEvent(input, &composing);
    CHECK(list->model()->rowCount() == 0);

    const QString words = someWords(test, 6);
    QInputMethodEvent committed;
    committed.setCommitString(words);
    QApplication::sendEvent(input, &committed);
    CHECK(list->model()->rowCount() > 0);
}

TEST_CASE("a click on a hit turns to its page")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const QString words = someWords(test, 8);
    test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = test.find<QLineEdit>("searchInput");
    REQUIRE(test.waitFor([&] { return input->hasFocus(); }));
    test.type(words);
    auto *list = test.find<QTreeView>("hits");
    REQUIRE(list->model()->rowCount() > 0);
    const QModelIndex hit = list->model()->index(0, 0, list->model()->index(0, 0));
    REQUIRE(hit.isValid());
    test.click(list->viewport(), list->visualRect(hit).center());
    CHECK(test.waitUntilStill());
    const Hits hits = test.window().session().ready()->reading->index().find({words, false, false, false, false, false});
    CHECK(test.book().spread().has(hits.hits.front().page));
}

TEST_CASE("a search that led somewhere is remembered, comes back with the arrow up, and is forgotten on wish")
{
    QSettings().clear();
    WindowUnderTest test;
    test.openAndWait(sample);
    const QString words = someWords(test, 8);
    test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = test.find<SearchInput>("searchInput");
    REQUIRE(test.waitFor([&] { return input->hasFocus(); }));
    test.type(words);
    CHECK(Settings().searchHistory().isEmpty()); // typed, but not used
    test.press(Qt::Key_Return);
    CHECK(test.waitUntilStill());
    CHECK(Settings().searchHistory() == QStringList{words});
    input->clear();
    test.press(Qt::Key_Up);
    CHECK(input->text() == words);
    test.press(Qt::Key_Down);
    CHECK(input->text().isEmpty());
    test.press(Qt::Key_Down, Qt::AltModifier);
    auto *menu = test.find<QMenu>("searchHistory");
    REQUIRE(menu);
    CHECK(menu->actions().first()->text() == words);
    menu->actions().last()->trigger();
    menu->close();
    CHECK(Settings().searchHistory().isEmpty());
}
