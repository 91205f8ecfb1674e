// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"
#include "app/widgets/FrameOverlay.h"
#include "flip/view/BookOptions.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QDBusVariant>
#include <QElapsedTimer>
#include <QSettings>

using namespace fanye;
using namespace fanye::flip;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

void say(DesktopPreferences &wishes, const char *group, const char *key, const QVariant &value)
{
    QMetaObject::invokeMethod(&wishes, "take", Q_ARG(QString, QLatin1String(group)), Q_ARG(QString, QLatin1String(key)),
                              Q_ARG(QDBusVariant, QDBusVariant(value)));
}

double meanLightness(FlipView &book)
{
    const QImage small = book.grab().toImage().scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            sum += small.pixelColor(x, y).lightnessF();
    return sum / (32 * 32);
}

qint64 millisecondsOfATurn(WindowUnderTest &test)
{
    QElapsedTimer clock;
    clock.start();
    test.press(Qt::Key_PageDown);
    REQUIRE(test.waitUntilStill());
    return clock.elapsed();
}

} // namespace

TEST_CASE("a way of turning is followed at once and remembered")
{
    OwnSettings settings;
    struct Row
    {
        Qt::Key letter;
        TurnStyle style;
    };
    const Row row = GENERATE(Row{Qt::Key_S, TurnStyle::Slide}, Row{Qt::Key_F, TurnStyle::Fade},
                             Row{Qt::Key_N, TurnStyle::None}, Row{Qt::Key_C, TurnStyle::Curl});
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        test.choose({Qt::Key_V, Qt::Key_T, row.letter});
        CHECK(test.book().options().turnStyle() == row.style);
        test.press(Qt::Key_PageDown);
        CHECK(test.book().isMoving() == (row.style != TurnStyle::None));
        CHECK(test.waitUntilStill());
        CHECK(test.book().page() == PageNumber::fromNumber(2));
    }
    WindowUnderTest next;
    CHECK(next.book().options().turnStyle() == row.style);
}

TEST_CASE("hard covers are a choice that is followed at once and remembered")
{
    OwnSettings settings;
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        CHECK(test.book().options().cover() == Cover::Soft);
        test.choose({Qt::Key_V, Qt::Key_T, Qt::Key_V});
        CHECK(test.book().options().cover() == Cover::Hard);
        test.press(Qt::Key_PageDown);
        CHECK(test.waitUntilStill());
        CHECK(test.book().page() == PageNumber::fromNumber(2));
    }
    WindowUnderTest next;
    CHECK(next.book().options().cover() == Cover::Hard);
    next.openAndWait(sample);
    next.choose({Qt::Key_V, Qt::Key_T, Qt::Key_V});
    CHECK(next.book().options().cover() == Cover::Soft);
}

TEST_CASE("the pace of turning is followed at once and remembered")
{
    OwnSettings settings;
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        millisecondsOfATurn(test); // the cover, and the first pages to be prepared
        test.choose({Qt::Key_V, Qt::Key_T, Qt::Key_L});
        const qint64 calm = millisecondsOfATurn(test);
        test.choose({Qt::Key_V, Qt::Key_T, Qt::Key_A});
        const qint64 brisk = millisecondsOfATurn(test);
        CHECK(calm > brisk * 3 / 2);
    }
    CHECK(Settings().turnPace() == TurnPace::Brisk);
}

TEST_CASE("whom motion troubles sees no leaf fly, from the moment the desktop says so")
{
    OwnSettings settings;
    WindowUnderTest test;
    test.openAndWait(sample);
    REQUIRE(test.book().options().turnStyle() == TurnStyle::Curl);
    say(test.windows().preferences(), "org.freedesktop.appearance", "reduced-motion", 1u);
    CHECK(test.book().options().turnStyle() == TurnStyle::Fade);
    say(test.windows().preferences(), "org.freedesktop.appearance", "reduced-motion", 0u);
    CHECK(test.book().options().turnStyle() == TurnStyle::Curl);
    say(test.windows().preferences(), "org.gnome.desktop.interface", "enable-animations", false);
    CHECK(test.book().options().turnStyle() == TurnStyle::Fade);
}

TEST_CASE("another paper is under the pages at once, and remembered")
{
    OwnSettings settings;
    double white = 0, night = 0;
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        test.press(Qt::Key_PageDown);
        REQUIRE(test.waitUntilStill());
        REQUIRE(test.waitFor([&] { return test.book().isSharp(); }));
        white = meanLightness(test.book());
        test.choose({Qt::Key_V, Qt::Key_P, Qt::Key_N});
        night = meanLightness(test.book());
        CHECK(night < white - 0.1);
    }
    WindowUnderTest next(WindowUnderTest::Memory::Kept);
    next.openAndWait(sample);
    REQUIRE(next.waitFor([&] { return next.book().isSharp(); }));
    CHECK(meanLightness(next.book()) == Approx(night).margin(0.05));
}

TEST_CASE("the weight of the paper is followed at once, with a leaf in the air, and remembered")
{
    OwnSettings settings;
    struct Row
    {
        Qt::Key letter;
        PaperWeight weight;
    };
    const Row row = GENERATE(Row{Qt::Key_T, PaperWeight::Thin}, Row{Qt::Key_K, PaperWeight::Thick},
                             Row{Qt::Key_M, PaperWeight::Medium});
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        test.press(Qt::Key_PageDown);
        REQUIRE(test.book().isMoving());
        test.choose({Qt::Key_V, Qt::Key_P, row.letter});
        CHECK(test.book().options().paperWeight() == row.weight);
        CHECK(test.waitUntilStill());
        CHECK(test.book().page() == PageNumber::fromNumber(2));
    }
    WindowUnderTest next;
    CHECK(next.book().options().paperWeight() == row.weight);
}

TEST_CASE("a shifted pairing is remembered for the issue")
{
    const auto pairOf = [](WindowUnderTest &test, int number) {
        test.book().goTo(PageNumber::fromNumber(number));
        REQUIRE(test.waitUntilStill());
        return test.book().page();
    };
    PageNumber natural, shifted;
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        natural = pairOf(test, 4);
        test.press(Qt::Key_9, Qt::ControlModifier);
        shifted = pairOf(test, 4);
        CHECK(shifted != natural);
    }
    WindowUnderTest again(WindowUnderTest::Memory::Kept);
    again.openAndWait(sample);
    CHECK(pairOf(again, 4) == shifted);
    again.press(Qt::Key_9, Qt::ControlModifier);
    CHECK(pairOf(again, 4) == natural);
}

TEST_CASE("the frame meter shows what was counted since it was switched on, and is gone when it is off")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    auto *sign = test.find<FrameOverlay>("frameSign");
    CHECK_FALSE(sign->isVisible());
    test.choose({Qt::Key_V, Qt::Key_M});
    REQUIRE(sign->isVisible());
    const QStringList nothing = sign->lines();
    test.press(Qt::Key_PageDown);
    REQUIRE(test.waitUntilStill());
    const auto isUpToDate = [&] { return sign->lines() == frameWords(test.book().frameFigures()); };
    CHECK(test.waitFor([&] { return isUpToDate() && sign->lines() != nothing; }));
    CHECK(test.book().rect().contains(sign->geometry()));
    test.choose({Qt::Key_V, Qt::Key_M});
    CHECK_FALSE(sign->isVisible());
}
