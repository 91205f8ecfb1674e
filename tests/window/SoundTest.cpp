// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Actions.h"
#include "app/pages/PageSound.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QSettings>

#include <atomic>
#include <cmath>

using namespace fanye;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

// What was heard; shared with the thread that plays.
struct Ear
{
    std::atomic<int> opened = 0;
    std::atomic<float> loudest = 0;
};

class ListenedTo : public SoundOutput
{
public:
    explicit ListenedTo(std::shared_ptr<Ear> ear)
        : m_ear(std::move(ear))
    {
    }
    bool write(const float *samples, std::size_t count) override
    {
        for (std::size_t i = 0; i < count; ++i)
            m_ear->loudest = std::max(m_ear->loudest.load(), std::abs(samples[i]));
        return true;
    }

private:
    std::shared_ptr<Ear> m_ear;
};

OpenSound listening(const std::shared_ptr<Ear> &ear)
{
    return [ear] {
        ++ear->opened;
        return std::make_unique<ListenedTo>(ear);
    };
}

} // namespace

TEST_CASE("a turn is heard only where the reader wants it, and that is remembered")
{
    QSettings().clear();
    WindowUnderTest test;
    test.openAndWait(sample);
    const auto ear = std::make_shared<Ear>();
    QWidget hears;
    Actions actions(&hears);
    PageSound sound(test.book(), actions, listening(ear));
    test.press(Qt::Key_PageDown);
    REQUIRE(test.waitUntilStill());
    CHECK_FALSE(sound.isOn());
    CHECK(ear->opened == 0);

    actions[Command::Sound]->trigger();
    CHECK(Settings().hasSound());
    CHECK(ear->opened == 0); // not before there is something to hear
    test.press(Qt::Key_PageDown);
    CHECK(test.waitFor([&] { return ear->loudest > 0.02f; }));
    CHECK(ear->opened == 1);
    QSettings().clear();
}

TEST_CASE("where there is nothing to hear with, pages turn in silence")
{
    QSettings().clear();
    WindowUnderTest test;
    test.openAndWait(sample);
    test.choose({Qt::Key_V, Qt::Key_U}); // the real output: the test has no sound server
    REQUIRE(Settings().hasSound());
    for (const int page : {2, 4, 6}) {
        test.press(Qt::Key_PageDown);
        CHECK(test.waitUntilStill());
        CHECK(test.book().page() == PageNumber::fromNumber(page));
    }
    test.choose({Qt::Key_V, Qt::Key_U});
    CHECK_FALSE(Settings().hasSound());
    QSettings().clear();
}
