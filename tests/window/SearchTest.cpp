// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchInput.h"
#include "app/search/SearchPanel.h"
#include "flip/view/BookOptions.h"
#include "support/Catch.h"
#include "support/EventCount.h"
#include "window/WindowUnderTest.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTreeView>

#include <algorithm>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::search;
using namespace fanye::flip;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

// A stretch of the sample's own text, so that the test need not know what is written there.
QString someWords(WindowUnderTest &test, int pageNumber)
{
    const PageText *text
        = test.window().session().openIssue()->analysis->text().find(PageNumber::fromNumber(pageNumber));
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
    const Hits hits
        = test.window().session().openIssue()->analysis->index().find({words, false, false, false, false, false});
    CHECK(test.book().spread().has(hits.hits.front().page));

    test.press(Qt::Key_Escape);
    CHECK(test.waitFor([&] { return test.book().hasFocus(); }));
}

TEST_CASE("a key in the search field repaints the book once")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    FlipView &book = test.book();
    book.options().setTurnStyle(TurnStyle::None);
    book.goTo(PageNumber::fromNumber(6));
    test.press(Qt::Key_D, Qt::ControlModifier); // a bookmark
    const QString words = someWords(test, 6); // hits on the open pages and on their edges
    test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = test.find<QLineEdit>("searchInput");
    REQUIRE(test.waitFor([&] { return input->hasFocus() && book.isSharp() && !book.isMoving(); }));

    EventCount repaints(book, QEvent::Paint);
    for (const QChar key : words) {
        const int before = repaints.count();
        test.type(key);
        CHECK(repaints.count() - before <= 1);
    }
    CHECK(repaints.count() > 0);
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
    const Hits hits
        = test.window().session().openIssue()->analysis->index().find({words, false, false, false, false, false});
    CHECK(test.book().spread().has(hits.hits.front().page));
}

TEST_CASE("the hit that one goes to is seen on the page, and is let go with the words")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const QString words = someWords(test, 8);
    FlipView &book = test.book();
    book.options().setTurnStyle(TurnStyle::None);
    book.goTo(PageNumber::fromNumber(8));
    REQUIRE(test.waitFor([&] { return book.isSharp(); }));
    const QImage bare = book.grab().toImage();
    test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = test.find<QLineEdit>("searchInput");
    REQUIRE(test.waitFor([&] { return input->hasFocus(); }));
    test.type(words);
    const Hits hits
        = test.window().session().openIssue()->analysis->index().find({words, false, false, false, false, false});
    const auto onPage = std::find_if(hits.hits.begin(), hits.hits.end(),
                                     [](const Hit &hit) { return hit.page == PageNumber::fromNumber(8); });
    REQUIRE(onPage != hits.hits.end());
    test.press(Qt::Key_Return); // the first from the open pages on
    REQUIRE(test.waitFor([&] { return book.isSharp() && !book.isMoving(); }));
    // Yellow light of a marker where print is, and the pages elsewhere as they were.
    const auto marked = [&] {
        const QImage lit = book.grab().toImage();
        int count = 0;
        for (int y = 0; y < lit.height(); ++y)
            for (int x = 0; x < lit.width(); ++x) {
                const QColor now = lit.pixelColor(x, y), before = bare.pixelColor(x, y);
                count += now.blue() + 40 < before.blue() && now.red() + 20 > before.red();
            }
        return count;
    };
    CHECK(marked() > 200);
    CHECK(marked() < bare.width() * bare.height() / 20);
    input->clear();
    REQUIRE(test.waitFor([&] { return book.grab().toImage() == bare; }));
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

TEST_CASE("a page whose text cannot be read is named, and the reading of the others comes to its end")
{
    WindowUnderTest test;
    test.open(QStringLiteral(FANYE_TEST_DATA "/slow.pdf")); // its second page never ends
    REQUIRE(test.waitFor([&] {
        const OpenIssue *issue = test.window().session().openIssue();
        return issue && issue->analysis->isComplete();
    }));
    test.press(Qt::Key_F, Qt::ControlModifier);
    test.type(QStringLiteral("after"));
    QStringList words;
    for (const QLabel *label : test.window().findChild<SearchPanel *>()->findChildren<QLabel *>())
        words += label->text();
    const QString all = words.join(QLatin1Char('|'));
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("1 hit")));
    CHECK(all.contains(QStringLiteral("The text of page(s) 2 could not be read")));
    CHECK_FALSE(all.contains(QStringLiteral("2/3")));
}
