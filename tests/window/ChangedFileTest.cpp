// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that changes while it is read: what the window says, and what it shows then.
#include "app/widgets/MessageBar.h"
#include "app/window/FileChanges.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"
#include "support/Folder.h"
#include "support/SmallPdf.h"
#include "window/WindowUnderTest.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::worker;

namespace {

using namespace std::chrono_literals;

// Lines that have little in common, so that pages are told apart by their text.
QByteArray line(int number)
{
    const QByteArray words[] = {"winter wheat in the northern counties",
                                "a bridge for the old harbour",
                                "letters of our oldest subscribers",
                                "how paper is made by hand",
                                "seven questions to the lighthouse keeper",
                                "market days and their prices",
                                "what the river carried away",
                                "a recipe with quinces"};
    return "Number " + QByteArray::number(number) + ": " + words[number % 8];
}

QByteArray issueOf(const QList<int> &numbers)
{
    QByteArrayList lines;
    for (const int number : numbers)
        lines += line(number);
    return pdfWithPages(lines);
}

const QByteArray former = issueOf({0, 1, 2, 3, 4, 5});
const QByteArray longer = issueOf({0, 6, 7, 1, 2, 3, 4, 5}); // two pages put in before page 2
const QByteArray otherIssue = pdfWithPages({"Quite another thing", "of which not a word", "stood there before",
                                            "the file was replaced", "by the one of April", "and so on", "to its end"});

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

class Changing
{
public:
    Changing()
        : m_path(m_folder.with("issue.pdf", former))
    {
        test.window().fileChanges().setTimes({5ms, 30ms, 50ms, 10'000ms, 3});
        test.openAndWait(m_path);
    }
    void replaceBy(const QByteArray &content)
    {
        const QByteArray made = QFile::encodeName(m_folder.with("new.pdf", content));
        REQUIRE(rename(made.constData(), QFile::encodeName(m_path).constData()) == 0);
    }
    void write(const QByteArray &content) { m_folder.with("issue.pdf", content); }
    void remove() { REQUIRE(QFile::remove(m_path)); }

    QPushButton *offer()
    {
        const auto buttons = test.window().findChildren<QPushButton *>(QStringLiteral("messageAction"));
        const auto shown = std::find_if(buttons.begin(), buttons.end(), [](auto *one) { return one->isVisible(); });
        return shown == buttons.end() ? nullptr : *shown;
    }
    QString message()
    {
        for (const auto *bar : test.window().findChildren<MessageBar *>())
            if (bar->isVisible())
                return bar->text();
        return {};
    }
    int pageCount()
    {
        const OpenIssue *open = test.window().session().openIssue();
        return open ? open->facts().pageCount() : 0;
    }
    bool shows(int pages)
    {
        return test.waitFor([&] { return pageCount() == pages; })
            && test.waitFor([&] { return test.window().session().openIssue()->analysis->isComplete(); });
    }
    bool goTo(int number)
    {
        test.book().goTo(page(number));
        return test.waitFor([&] { return test.book().spread().has(page(number)) && !test.book().isMoving(); });
    }
    bool hasBookmark()
    {
        const auto actions = test.window().findChildren<QAction *>();
        return std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
            return action->isChecked() && action->text() == QStringLiteral("&Bookmark this page");
        });
    }
    const QString &path() const { return m_path; }

private:
    Folder m_folder;
    QString m_path;

public:
    WindowUnderTest test;
};

} // namespace

TEST_CASE("a file that is replaced is offered, and shown at the same place when the reader wants it")
{
    Changing file;
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
    Changing file;
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
    Changing file;
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
    Changing file;
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

TEST_CASE("a file that is deleted or cut short is told of, and reading goes on")
{
    Changing file;
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
    Changing file;
    file.write("%PDF-1.4 and nothing more\n%%EOF\n");
    file.test.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(file.test.waitFor([&] { return file.message().contains(QStringLiteral("stays open")); }));
    CHECK(file.pageCount() == 6);
    REQUIRE(file.goTo(6));
    CHECK(file.test.waitFor([&] { return file.test.book().isSharp(); }));
}
