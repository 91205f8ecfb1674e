// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that changes while it is read: what the window says, and what it shows then.
#include "flip/view/BookZoom.h"
#include "window/ChangingFile.h"

#include <QLineEdit>

using namespace fanye;

TEST_CASE("a file that is replaced is offered, and shown at the same place when the reader wants it")
{
    ChangingFile file;
    REQUIRE(file.goTo(4));
    SECTION("replaced by another")
    {
        file.replaceBy(longer);
    }
    SECTION("written anew in its place")
    {
        file.write(longer);
    }
    REQUIRE(file.test.waitFor([&] { return file.offer(); }));
    CHECK(file.pageCount() == 6); // nothing changes under the reader's eyes
    file.test.click(file.offer(), file.offer()->rect().center());
    CHECK(file.shows(8));
    CHECK(file.test.book().spread().has(page(4)));
    CHECK_FALSE(file.offer());
    file.replaceBy(otherIssue);
    CHECK(file.test.waitFor([&] { return file.offer(); }));
}

TEST_CASE("Ctrl+R shows the new file, in the same zoom and with the same search")
{
    ChangingFile file;
    REQUIRE(file.goTo(3));
    file.test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = file.test.find<QLineEdit>("searchInput");
    REQUIRE(file.test.waitFor([&] { return input->hasFocus(); }));
    file.test.type(QStringLiteral("harbour"));
    file.test.book().zooming().setZoom(2);
    file.replaceBy(longer);
    file.test.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(file.shows(8));
    CHECK(file.test.book().spread().has(page(3)));
    CHECK(file.test.book().zooming().zoom() == Approx(2));
    CHECK(input->text() == QStringLiteral("harbour"));
}

TEST_CASE("opened again from the desktop, or dropped, the new file is shown without a question")
{
    ChangingFile file;
    REQUIRE(file.goTo(2));
    file.replaceBy(longer);
    file.test.window().follow({file.path(), page(5), {}, {}, {}});
    CHECK(file.shows(8));
    CHECK(file.test.book().spread().has(page(5)));
    file.replaceBy(former);
    file.test.open(file.path());
    CHECK(file.shows(6));
}

TEST_CASE("bookmarks go with their pages into the new version of the issue, and the former one keeps them")
{
    ChangingFile file;
    REQUIRE(file.goTo(4)); // "Number 3"
    file.test.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(file.hasBookmark());
    SECTION("the same issue, with pages put in")
    {
        file.replaceBy(longer);
        file.test.press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(file.shows(8));
        REQUIRE(file.goTo(6)); // where "Number 3" stands now
        CHECK(file.test.waitFor([&] { return file.hasBookmark(); }));
        REQUIRE(file.goTo(4));
        CHECK_FALSE(file.hasBookmark());
    }
    SECTION("another issue")
    {
        file.replaceBy(otherIssue);
        file.test.press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(file.shows(7));
        for (int number = 1; number <= 7; ++number) {
            REQUIRE(file.goTo(number));
            CHECK_FALSE(file.hasBookmark());
        }
    }
    file.replaceBy(former);
    file.test.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(file.shows(6));
    REQUIRE(file.goTo(4));
    CHECK(file.hasBookmark());
}

TEST_CASE("bookmarks go into a version that took the file's place while it was closed")
{
    ChangingFile file;
    REQUIRE(file.goTo(4)); // "Number 3"
    file.test.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(file.goTo(2)); // "Number 1"
    file.test.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(file.test.waitFor([&] { return file.hasSketch(); }));
    const auto openAnew = [&](const QByteArray &content, int pages) {
        file.test.press(Qt::Key_W, Qt::ControlModifier);
        REQUIRE(file.test.waitFor([&] { return file.pageCount() == 0; }));
        file.replaceBy(content);
        file.test.openAndWait(file.path());
        REQUIRE(file.shows(pages));
    };
    SECTION("with pages put in")
    {
        openAnew(longer, 8);
        CHECK(file.test.waitFor([&] { return file.bookmarks() == std::vector{4, 6}; }));
    }
    SECTION("with few pages left, among others: what has no page stays")
    {
        openAnew(issueOf({6, 3, 7, 5}), 4);
        CHECK(file.test.waitFor([&] { return file.bookmarks() == std::vector{2}; }));
        openAnew(former, 6);
        CHECK(file.bookmarks() == std::vector{2, 4});
    }
    SECTION("removed by the reader, they do not come back")
    {
        openAnew(longer, 8);
        REQUIRE(file.test.waitFor([&] { return file.bookmarks() == std::vector{4, 6}; }));
        for (const int number : {4, 6}) {
            REQUIRE(file.goTo(number));
            file.test.press(Qt::Key_D, Qt::ControlModifier);
        }
        REQUIRE(file.bookmarks().empty());
        openAnew(former, 6);
        openAnew(longer, 8);
        CHECK_FALSE(file.test.waitFor([&] { return !file.bookmarks().empty(); }, 500));
    }
}

TEST_CASE("a file that is deleted or cut short is told of, and reading goes on")
{
    ChangingFile file;
    SECTION("deleted")
    {
        file.remove();
    }
    SECTION("cut short")
    {
        file.write(former.left(300));
    }
    REQUIRE(file.test.waitFor([&] { return !file.message().isEmpty(); }));
    CHECK_FALSE(file.offer());
    REQUIRE(file.goTo(6));
    CHECK(file.test.waitFor([&] { return file.test.book().isSharp(); }));
    file.write(former);
    CHECK(file.test.waitFor([&] { return file.message().isEmpty(); }));
}

TEST_CASE("where the new file cannot be opened, the former one stays")
{
    ChangingFile file;
    file.write("%PDF-1.4 and nothing more\n%%EOF\n");
    file.test.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(file.test.waitFor([&] { return file.message().contains(QStringLiteral("stays open")); }));
    CHECK(file.pageCount() == 6);
    REQUIRE(file.goTo(6));
    CHECK(file.test.waitFor([&] { return file.test.book().isSharp(); }));
}
