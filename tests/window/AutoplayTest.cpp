// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"
#include "app/widgets/AutoplayOverlay.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QApplication>
#include <QInputDialog>
#include <QSpinBox>

using namespace fanye;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

class Autoplaying : public WindowUnderTest
{
public:
    Autoplaying()
    {
        Settings().setAutoplaySeconds(shortestAutoplay);
        openAndWait(sample);
        press(Qt::Key_F8);
    }
    AutoplayOverlay::State sign() { return find<AutoplayOverlay>("autoplaySign")->state(); }
    bool turnsTo(int page, int atMostMs = 6000)
    {
        return waitFor([&] { return book().page() == PageNumber::fromNumber(page); }, atMostMs);
    }
};

constexpr int longerThanACount = 1000 * shortestAutoplay + 700;

} // namespace

TEST_CASE("the book turns by itself, one spread after the other, and a sign says so")
{
    Autoplaying test;
    CHECK(test.sign() == AutoplayOverlay::State::Playing);
    CHECK(test.turnsTo(2));
    CHECK(test.turnsTo(4));
    test.press(Qt::Key_F8);
    CHECK(test.sign() == AutoplayOverlay::State::Hidden);
    CHECK_FALSE(test.turnsTo(6, longerThanACount));
}

TEST_CASE("whatever the reader does makes it wait, and count anew")
{
    Autoplaying test;
    for (int i = 0; i < 8; ++i) { // well beyond one count
        test.moveMouse(&test.book(), {100 + i, 100});
        CHECK(test.sign() == AutoplayOverlay::State::Waiting);
        CHECK_FALSE(test.turnsTo(2, 600));
    }
    CHECK(test.turnsTo(2));
    CHECK(test.sign() == AutoplayOverlay::State::Playing);
}

TEST_CASE("it waits while another window is the active one")
{
    Autoplaying test;
    QWidget elsewhere;
    elsewhere.show();
    REQUIRE(QTest::qWaitForWindowExposed(&elsewhere));
    elsewhere.activateWindow();
    REQUIRE(test.waitFor([&] { return elsewhere.isActiveWindow(); }));
    CHECK(test.sign() == AutoplayOverlay::State::Waiting);
    CHECK_FALSE(test.turnsTo(2, longerThanACount));
    test.window().activateWindow();
    CHECK(test.turnsTo(2));
}

TEST_CASE("it stops at the end, and when the issue is closed")
{
    Autoplaying test;
    test.press(Qt::Key_End);
    REQUIRE(test.waitUntilStill());
    test.press(Qt::Key_PageUp);
    REQUIRE(test.waitUntilStill());
    const PageNumber before = test.book().page();
    CHECK(test.waitFor([&] { return test.book().page() > before; }, 6000));
    CHECK(test.waitFor([&] { return test.sign() == AutoplayOverlay::State::Hidden; }));
    test.press(Qt::Key_Home);
    test.press(Qt::Key_F8);
    CHECK(test.sign() == AutoplayOverlay::State::Playing);
    test.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(test.sign() == AutoplayOverlay::State::Hidden);
}

TEST_CASE("the seconds are the reader's, within bounds, and remembered")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.choose({Qt::Key_V, Qt::Key_V});
    auto *dialog = test.find<QInputDialog>("autoplayPace");
    REQUIRE(test.waitFor([&] { return dialog->isVisible(); }));
    auto *seconds = dialog->findChild<QSpinBox *>();
    seconds->selectAll();
    QTest::keyClicks(seconds, QStringLiteral("47"));
    QTest::keyClick(seconds, Qt::Key_Return);
    CHECK(test.waitFor([] { return Settings().autoplaySeconds() == 47; }));
    CHECK(seconds->minimum() == 3);
    CHECK(seconds->maximum() == 60);
    Settings().setAutoplaySeconds(1); // as in a file that was edited
    CHECK(Settings().autoplaySeconds() == 3);
}
