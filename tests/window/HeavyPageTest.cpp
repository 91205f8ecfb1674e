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

bool isOffering(WindowUnderTest &test)
{
    const QWidget *shown = notice(test);
    return shown && shown->findChild<QPushButton *>(QStringLiteral("paintAgain"))->isVisible();
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
    const QString givenUp = notice(test)->accessibleName();

    auto *again = notice(test)->findChild<QPushButton *>(QStringLiteral("paintAgain"));
    SECTION("by mouse")
    {
        test.click(again, again->rect().center());
    }
    SECTION("by key, in a lower resolution")
    {
        auto *lower = notice(test)->findChild<QPushButton *>(QStringLiteral("paintLower"));
        lower->setFocus(Qt::TabFocusReason);
        test.press(Qt::Key_Return);
    }
    REQUIRE(test.waitFor([&] { return !isOffering(test); }));
    CHECK(test.book().hasFocus());
    test.press(Qt::Key_Home);
    CHECK(test.waitFor([&] { return !test.book().isMoving() && test.book().isSharp(); }));
    CHECK_FALSE(notice(test));
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
    const auto says = [&](const QString &words) {
        const auto labels = test.window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    CHECK(test.waitFor([&] { return says(QStringLiteral("could not be read")); }));
    CHECK_FALSE(says(QStringLiteral("reading")));
}
