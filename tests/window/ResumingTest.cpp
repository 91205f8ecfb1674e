// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An issue opened again: its place, its zoom, its bookmarks; also where the shelf's file is held by another program.
#include "flip/view/BookZoom.h"
#include "shelf/database/Database.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QAction>
#include <QStandardPaths>

#include <algorithm>
#include <memory>

using namespace fanye;
using namespace fanye::flip;
using namespace fanye::shelf;
using namespace fanye::app;
using Memory = WindowUnderTest::Memory;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

bool goTo(WindowUnderTest &test, int number)
{
    test.book().goTo(page(number));
    return test.waitFor([&] { return test.book().spread().has(page(number)) && !test.book().isMoving(); });
}

// Read up to there, and closed.
void leaveAt(int number, double zoom = 1)
{
    WindowUnderTest test;
    test.openAndWait(sample);
    REQUIRE(goTo(test, number));
    if (zoom != 1)
        test.book().zooming().setZoom(zoom);
}

// Another program has the file for itself: nobody else can even read it.
class HeldShelf
{
public:
    HeldShelf()
        : m_database(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                         + QStringLiteral("/shelf.sqlite"),
                     Database::Access::ReadWrite)
    {
        REQUIRE(m_database.run(QStringLiteral("PRAGMA journal_mode = DELETE")));
        REQUIRE(m_database.run(QStringLiteral("BEGIN EXCLUSIVE")));
    }
    void letGo() { REQUIRE(m_database.run(QStringLiteral("ROLLBACK"))); }

private:
    Database m_database;
};

// The windows of yesterday are gone, and all that they kept is on the disk.
std::unique_ptr<WindowUnderTest> opened()
{
    auto test = std::make_unique<WindowUnderTest>(Memory::Kept);
    test->open(sample);
    REQUIRE(test->waitFor([&] { return test->window().session().openIssue() != nullptr; }));
    return test;
}

bool hasBookmark(MainWindow &window) // what lies open
{
    const auto actions = window.findChildren<QAction *>();
    return std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
        return action->isChecked() && action->text() == QStringLiteral("&Bookmark this page");
    });
}

} // namespace

TEST_CASE("an issue opened again is at its page and as large as it was left")
{
    leaveAt(12, 2.5);
    auto again = opened();
    CHECK(again->book().spread().has(page(12)));
    CHECK(again->book().zooming().zoom() == Approx(2.5));
    CHECK(again->book().zooming().fit() == Fit::Free);
    CHECK(again->waitFor([&] { return again->book().isSharp(); }));
    CHECK(again->book().pageAt({30, 30}) == again->book().page()); // what is read first is in view

    SECTION("and keeps that until the reader chooses another")
    {
        again.reset();
        auto third = opened();
        CHECK(third->book().zooming().zoom() == Approx(2.5));
        third->book().zooming().fitSpread();
        third.reset();
        const auto last = opened();
        CHECK(last->book().zooming().fit() == Fit::Spread);
        CHECK(last->book().spread().has(page(12)));
    }
}

TEST_CASE("an issue asked for at a page is shown whole there")
{
    leaveAt(12, 2.5);
    WindowUnderTest again(Memory::Kept);
    again.window().open({sample, page(5), {}, {}, {}});
    REQUIRE(again.waitFor([&] { return again.window().session().openIssue() != nullptr; }));
    CHECK(again.book().spread().has(page(5)));
    CHECK(again.book().zooming().fit() == Fit::Spread);
}

TEST_CASE("a bookmark is set at once, and in every window with that issue")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    MainWindow *other = test.windows().open({sample, {}, {}, {}, {}});
    REQUIRE(test.waitFor([&] { return other->session().openIssue() != nullptr; }));
    CHECK_FALSE(hasBookmark(*other));
    test.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(hasBookmark(test.window()));
    CHECK(hasBookmark(*other));
    other->close();
}

TEST_CASE(
    "while another program holds the shelf, an issue opens at its start, and goes to its place once that is known")
{
    leaveAt(12, 2);
    HeldShelf shelf;
    auto again = opened();
    REQUIRE(again->waitFor([&] { return again->book().isSharp(); }));
    CHECK(again->book().page() == page(1));

    SECTION("where the reader waits for it")
    {
        shelf.letGo();
        CHECK(again->waitFor([&] { return again->book().spread().has(page(12)); }));
        CHECK(again->book().zooming().zoom() == Approx(2));
    }
    SECTION("but a reader who has turned stays there")
    {
        REQUIRE(goTo(*again, 6));
        again->press(Qt::Key_D, Qt::ControlModifier);
        CHECK(hasBookmark(again->window()));
        shelf.letGo();
        again.reset();
        const auto last = opened();
        CHECK(last->book().spread().has(page(6)));
        CHECK(hasBookmark(last->window()));
    }
    SECTION("and a reader who only looked loses nothing")
    {
        again->close();
        shelf.letGo();
        again.reset();
        CHECK(opened()->book().spread().has(page(12)));
    }
}
