// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that take long, or are given up, say so on their paper.
#include "support/Catch.h"
#include "support/Folder.h"
#include "support/SmallPdf.h"
#include "window/WindowUnderTest.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace fanye;
using namespace fanye::app;

namespace {

QWidget *notice(WindowUnderTest &test)
{
    for (auto *one : test.book().findChildren<QWidget *>(QStringLiteral("pageNotice")))
        if (one->isVisible())
            return one;
    return nullptr;
}

// What the notice offers: "paintAgain", "paintLower".
QPushButton *offered(WindowUnderTest &test, const char *name)
{
    const QWidget *shown = notice(test);
    auto *button = shown ? shown->findChild<QPushButton *>(QLatin1String(name)) : nullptr;
    return button && button->isVisible() ? button : nullptr;
}

bool isOffering(WindowUnderTest &test)
{
    return offered(test, "paintAgain");
}

bool says(WindowUnderTest &test, const char *words)
{
    return notice(test) && notice(test)->accessibleName().contains(QLatin1String(words));
}

constexpr int untilGivenUp = 4 * patience; // two attempts

} // namespace

TEST_CASE("a page that is never done has a sign, then a sentence, then a way to try again")
{
    const Folder folder;
    WindowUnderTest test;
    test.window().open({folder.with("shadings.pdf", pdfWithShadings(50'000)), PageNumber::fromNumber(2), {}, {}, {}});
    REQUIRE(test.waitFor([&] { return notice(test) != nullptr; }));
    const QString first = notice(test)->accessibleName();
    CHECK_FALSE(first.isEmpty());
    REQUIRE(test.waitFor([&] { return notice(test) && notice(test)->accessibleName() != first; }));
    CHECK_FALSE(isOffering(test));
    REQUIRE(test.waitFor([&] { return isOffering(test); }, untilGivenUp));
    CHECK(says(test, "more time"));
    CHECK_FALSE(says(test, "very many shapes"));
    CHECK(offered(test, "paintLower")); // shadings take as long as they have pixels

    const PageNumber before = test.book().page();
    for (const QPoint beside : {QPoint(3, 3), notice(test)->rect().bottomRight() - QPoint(3, 3)})
        test.click(notice(test), beside);
    CHECK(test.book().page() == before);
    CHECK_FALSE(test.book().isMoving());
    CHECK(isOffering(test));
    SECTION("by mouse")
    {
        test.click(offered(test, "paintAgain"), offered(test, "paintAgain")->rect().center());
    }
    SECTION("by key: it is the first behind the book")
    {
        test.book().setFocus();
        test.press(Qt::Key_Tab);
        REQUIRE(offered(test, "paintAgain")->hasFocus());
        test.press(Qt::Key_Return);
    }
    REQUIRE(test.waitFor([&] { return !isOffering(test); }));
    CHECK(test.book().hasFocus());
    test.press(Qt::Key_Home);
    CHECK(test.waitFor([&] { return !test.book().isMoving() && test.book().isSharp(); }));
    CHECK_FALSE(notice(test));
}

TEST_CASE(
    "a page that takes more memory than there is says so, and with a large picture is offered in a lower resolution")
{
    const Folder folder;
    WindowUnderTest test;
    test.window().open({folder.with("large.pdf", pdfTooLarge()), PageNumber::fromNumber(2), {}, {}, {}});
    REQUIRE(test.waitFor([&] { return isOffering(test); }, untilGivenUp));
    CHECK(says(test, "more memory"));
    CHECK(says(test, "300 megapixels"));
    CHECK(offered(test, "paintLower"));
    test.book().setFocus();
    test.press(Qt::Key_Tab);
    test.press(Qt::Key_Tab);
    CHECK(offered(test, "paintLower")->hasFocus());
}

TEST_CASE("a search ends, and names the page that cannot be read")
{
    const Folder folder;
    WindowUnderTest test;
    test.open(folder.with("bomb.pdf", pdfWithBomb(12)));
    REQUIRE(test.waitFor([&] { return test.window().session().openIssue() != nullptr; }));
    const auto isRead = [&] { return test.window().session().openIssue()->analysis->isComplete(); };
    REQUIRE(test.waitFor(isRead, untilGivenUp));
    test.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(test.waitFor([&] { return test.find<QLineEdit>("searchInput")->hasFocus(); }));
    test.type(QStringLiteral("page"));
    const auto isSaid = [&](const QString &words) {
        const auto labels = test.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    CHECK(test.waitFor([&] { return isSaid(QStringLiteral("could not be read")); }));
    CHECK_FALSE(isSaid(QStringLiteral("reading")));
}
