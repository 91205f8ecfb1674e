// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The book of the real window as a screen reader has it: the text of what lies open, links, hits and bookmarks.
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QAccessible>

using namespace fanye;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

class Reader : public WindowUnderTest
{
public:
    QAccessibleInterface &accessible()
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&book());
        REQUIRE(face);
        return *face;
    }
    QAccessibleTextInterface &words()
    {
        REQUIRE(accessible().textInterface());
        return *accessible().textInterface();
    }
    QString all() { return words().text(0, words().characterCount()); }
    QStringList lines()
    {
        QStringList lines;
        for (int first = 0, last = 0, at = 0; at < words().characterCount(); at = last) {
            lines += words().textAtOffset(at, QAccessible::LineBoundary, &first, &last).trimmed();
            if (last <= at)
                break;
        }
        return lines;
    }
    QAccessibleInterface *child(QAccessible::Role role, const QString &name)
    {
        for (int i = 0; i < accessible().childCount(); ++i) {
            QAccessibleInterface *child = accessible().child(i);
            if (child && child->role() == role && child->text(QAccessible::Name).contains(name))
                return child;
        }
        return nullptr;
    }
    bool pressChild(QAccessible::Role role, const QString &name)
    {
        QAccessibleInterface *found = child(role, name);
        if (found)
            found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return found;
    }
    bool isOpen(int number)
    {
        return waitFor([&] { return book().spread().has(PageNumber::fromNumber(number)); });
    }
};

} // namespace

TEST_CASE("what lies open can be read line by line, and follows each turn")
{
    Reader test;
    test.openAndWait(sample);
    CHECK(test.accessible().role() == QAccessible::Document);
    CHECK(test.lines().join(QLatin1Char('|')).contains(QStringLiteral("FANYE MONTHLY")));
    test.press(Qt::Key_PageDown);
    REQUIRE(test.isOpen(3));
    const QStringList lines = test.lines();
    CHECK(lines.size() > 20);
    CHECK(lines.contains(QStringLiteral("竹子最初的四年")));
    CHECK(lines.filter(QStringLiteral("一张纸的早晨")).size() == 1);
    REQUIRE(test.waitUntilStill());
    const auto at = int(test.all().indexOf(QStringLiteral("一张纸的早晨")));
    const QRect view(test.book().mapToGlobal(QPoint()), test.book().size());
    CHECK(view.contains(test.words().characterRect(at)));
    CHECK(test.words().offsetAtPoint(test.words().characterRect(at).center()) == at);
}

TEST_CASE("links, hits and bookmarks of the book can be pressed without a pointer")
{
    Reader test;
    test.openAndWait(sample);
    SECTION("a link of the printed contents")
    {
        test.press(Qt::Key_PageDown);
        REQUIRE(test.isOpen(3));
        REQUIRE(test.waitFor([&] { return test.child(QAccessible::Link, {}) != nullptr; }));
        CHECK(test.pressChild(QAccessible::Link, {}));
        CHECK(test.waitFor([&] { return !test.book().spread().has(PageNumber::fromNumber(3)); }));
    }
    SECTION("a bookmark")
    {
        test.press(Qt::Key_D, Qt::ControlModifier);
        REQUIRE(test.waitFor([&] { return test.child(QAccessible::Button, QStringLiteral("Bookmark on page 1")); }));
        test.press(Qt::Key_End);
        REQUIRE(test.waitFor([&] { return !test.book().spread().has(PageNumber::fromNumber(1)); }));
        CHECK(test.pressChild(QAccessible::Button, QStringLiteral("Bookmark on page 1")));
        CHECK(test.isOpen(1));
    }
}

TEST_CASE("an element of before a turn is no child any more")
{
    Reader test;
    test.openAndWait(sample);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.isOpen(3));
    REQUIRE(test.waitFor([&] { return test.child(QAccessible::Link, {}) != nullptr; }));
    REQUIRE(test.waitUntilStill());
    QAccessibleInterface *link = test.child(QAccessible::Link, {});
    const int index = test.accessible().indexOfChild(link);
    REQUIRE(index >= 0);
    CHECK(test.accessible().child(index) == link);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.isOpen(5));
    CHECK(test.accessible().indexOfChild(link) == -1);
}
