// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AnalysisThreads.h"
#include "app/session/TextAnalysis.h"
#include "support/Catch.h"
#include "support/HostilePages.h"
#include "support/Patience.h"
#include "support/Typesetter.h"
#include "worker/Issue.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <memory>

using namespace fanye;
using namespace fanye::worker;
using namespace fanye::app;

namespace {

bool wait(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(patience);
    QTimer glance;
    glance.start(5);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isSo();
}

// An issue whose own text has come; what a reading hears of it, the test says.
struct OpenIssue
{
    OpenIssue()
    {
        qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
        issue.setPainterCount(0);
        bool isRead = false;
        const auto read = QObject::connect(&issue, &Issue::textComplete, [&] { isRead = true; });
        issue.open(QStringLiteral(FANYE_TEST_DATA "/plain.pdf"));
        REQUIRE(wait([&] { return isRead; }));
        QObject::disconnect(read);
    }

    void say(const PageGlyphs &page) { Q_EMIT issue.glyphsRead(std::make_shared<const PageGlyphs>(page)); }
    // Takes seconds to analyse.
    void sayMuch()
    {
        for (int number = 1; number <= 20; ++number)
            say(hostilePage(hostilePages[0], 100'000, number));
        Q_EMIT issue.textComplete();
    }

    Issue issue;
};

PageGlyphs page(int number, const char *words)
{
    return Typesetter(number).set(50, 100, QString::fromUtf8(words));
}

} // namespace

TEST_CASE("an issue that is closed while its text is analysed keeps nobody waiting, and the analysis stops")
{
    OpenIssue open;
    auto reading = std::make_unique<TextAnalysis>(open.issue);
    int grown = 0;
    QObject::connect(reading.get(), &TextAnalysis::grown, [&] { ++grown; });
    open.sayMuch();
    REQUIRE(wait([] { return analysisThreads().activeThreadCount() > 0; }));
    reading.reset();
    CHECK(analysisThreads().activeThreadCount() > 0); // nobody waited for it
    CHECK(wait([] { return analysisThreads().activeThreadCount() == 0; }));
    QCoreApplication::processEvents();
    CHECK(grown == 0);
}

TEST_CASE("what was worked out of an issue never reaches the one that was opened after it")
{
    OpenIssue open;
    auto reading = std::make_unique<TextAnalysis>(open.issue);
    open.say(page(1, "before"));
    Q_EMIT open.issue.textComplete();
    REQUIRE(wait([] { return analysisThreads().activeThreadCount() == 0; })); // its result may be on its way
    reading = std::make_unique<TextAnalysis>(open.issue);
    open.say(page(2, "after"));
    Q_EMIT open.issue.textComplete();
    REQUIRE(wait([&] { return reading->isComplete(); }));
    REQUIRE(reading->text().pages.size() == 1);
    CHECK(reading->text().pages.front().page.number() == 2);
}

TEST_CASE("the last page's text puts an end to the analysis of those before it")
{
    OpenIssue open;
    TextAnalysis reading(open.issue);
    int grown = 0;
    QObject::connect(&reading, &TextAnalysis::grown, [&] { ++grown; });
    for (int number = 1; number <= 20; ++number)
        open.say(hostilePage(hostilePages[0], 100'000, number));
    REQUIRE(wait([] { return analysisThreads().activeThreadCount() > 0; }));
    for (int number = 1; number <= 20; ++number) // in their place, so that the end does not take long
        open.say(page(number, "short"));
    Q_EMIT open.issue.textComplete();
    REQUIRE(wait([&] { return reading.isComplete(); }));
    CHECK(grown == 1);
    CHECK(reading.text().pages.size() == 20);
    CHECK(reading.text().pages[7].glyphs.size() == 5);
}

TEST_CASE("text that comes bit by bit is known bit by bit, and pages that could not be read are told")
{
    OpenIssue open;
    TextAnalysis reading(open.issue);
    open.say(page(3, "three"));
    REQUIRE(wait([&] { return reading.text().pages.size() == 1; }));
    CHECK(!reading.isComplete());
    Q_EMIT open.issue.textFailed(PageNumber::fromNumber(2), {Reason::TooSlow, {}});
    REQUIRE(wait([&] { return reading.unreadPages().size() == 1; }));
    open.say(page(1, "one"));
    Q_EMIT open.issue.textComplete();
    REQUIRE(wait([&] { return reading.isComplete(); }));
    CHECK(reading.unreadPages() == std::vector{PageNumber::fromNumber(2)});
    CHECK(reading.text().pages.size() == 2);
    CHECK(reading.index().find({QStringLiteral("three"), false, false, false, false, false}).hits.size() == 1);
}
