// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workers that hang, die or talk nonsense: the page they did it on is marked, everything else goes on.
#include "IssueUnderTest.h"
#include "OtherEngine.h"

#include "support/Catch.h"

#include <csignal>
#include <functional>
#include <memory>
#include <set>
#include <vector>

using namespace fanye;
using namespace fanye::worker;
using namespace std::chrono_literals;

namespace {

bool isGone(int processId)
{
    return kill(processId, 0) != 0;
}

} // namespace

TEST_CASE("a page that never ends is killed and marked, and the others are painted")
{
    IssueUnderTest test;
    Deadlines deadlines = unhurried();
    deadlines.page = 400ms * slowness;
    deadlines.slowPage = 150ms * slowness;
    test.issue.setDeadlines(deadlines);
    REQUIRE(test.open("slow"));
    REQUIRE(test.paint({2, 1, 3}));
    const auto why = test.whyNotPainted(2);
    // Under a sanitizer it has taken all its memory before its time is up.
    CHECK((why == Reason::TooSlow || (slowness > 1 && why == Reason::TooLarge)));
    CHECK(test.isPainted(1));
    CHECK(test.isPainted(3));
    CHECK(test.isUnderWay(2)); // was said to take long; on a busy machine others may be, too

    test.paintFailures.clear();
    test.painted.clear();
    REQUIRE(test.paint({2, 1})); // marked: it is not tried again, and still has its own reason
    CHECK(test.whyNotPainted(2) == why);
    CHECK(test.isPainted(1));
    CHECK(!test.givenUp);
}

TEST_CASE("text that never ends is killed and marked, and the others are read")
{
    IssueUnderTest test;
    Deadlines deadlines = unhurried();
    deadlines.text = 400ms * slowness;
    test.issue.setDeadlines(deadlines);
    REQUIRE(test.open("slow"));
    REQUIRE(test.waitTextComplete());
    CHECK(test.textPages() == std::vector<int>{1, 3});
    REQUIRE(test.textFailures.size() == 1);
    CHECK(test.textFailures[0].first == 2);
    CHECK(test.textFailures[0].second.reason == Reason::TooSlow);
}

TEST_CASE("an issue on which a worker dies as it examines the trim boxes opens untrimmed")
{
    IssueUnderTest test;
    Deadlines deadlines = unhurried();
    deadlines.examination = deadlines.text = 400ms * slowness;
    test.issue.setDeadlines(deadlines);
    REQUIRE(test.open("trim-slow"));
    for (const PageGeometry &page : test.facts->pages)
        CHECK(!page.isTrimmed());
    REQUIRE(test.waitTextComplete());
    CHECK(test.textPages() == std::vector<int>{1, 3});
}

TEST_CASE("a page on which two painters crashed is marked, and the others are painted")
{
    IssueUnderTest test;
    Deadlines deadlines = unhurried();
    deadlines.page = 10min;
    deadlines.slowPage = 0ms;
    test.issue.setDeadlines(deadlines);
    REQUIRE(test.open("slow"));
    for (int crashes = 0; crashes < 2; ++crashes) {
        CHECK(!test.whyNotPainted(2));
        test.issue.wantPaintings({test.requestOf(2), test.requestOf(1), test.requestOf(3)});
        REQUIRE(test.wait([&] { return test.isPainted(1) && test.isPainted(3) && test.isUnderWay(2); }));
        const auto before = test.issue.workerProcessIds();
        test.slowPages.clear(); // the next painters take the page up by themselves
        test.painted.clear();
        test.signalPainters(SIGABRT);
        REQUIRE(test.wait([&] {
            const auto now = test.issue.workerProcessIds();
            return now.size() == 3 && now[1] != before[1] && now[2] != before[2];
        }));
    }
    REQUIRE(test.paint({2, 3, 1}));
    CHECK(test.whyNotPainted(2) == Reason::EngineLost);
    CHECK(test.isPainted(1));
    CHECK(test.isPainted(3));
    CHECK(!test.givenUp);
}

TEST_CASE("a reader that crashes in the middle of the text is replaced and loses one page at most")
{
    IssueUnderTest test;
    int crashes = 0;
    QObject::connect(&test.issue, &Issue::glyphsRead, [&] {
        if (test.glyphs.size() == 40 || test.glyphs.size() == 80) {
            ++crashes;
            test.signalReader(SIGABRT);
        }
    });
    REQUIRE(test.open("many-pages"));
    REQUIRE(test.waitTextComplete());
    CHECK(crashes == 2);
    CHECK(test.textFailures.size() <= 2);
    CHECK(test.glyphs.size() + test.textFailures.size() == 200);
    std::set<int> pages;
    for (const PageGlyphs &page : test.glyphs)
        pages.insert(page.page.number());
    for (const auto &[page, why] : test.textFailures)
        pages.insert(page);
    CHECK(pages.size() == 200);
    CHECK(!test.failure);
}

TEST_CASE("a structure that takes too long keeps what arrived, and the text still comes")
{
    IssueUnderTest test;
    Deadlines deadlines = unhurried();
    deadlines.structure = 60ms;
    test.issue.setDeadlines(deadlines);
    REQUIRE(test.open("outline-wide"));
    REQUIRE(test.waitTextComplete());
    REQUIRE(test.structure);
    CHECK(!test.structure->isComplete);
    CHECK(test.structure->outline.size() < 20'000);
    CHECK(test.textPages() == std::vector<int>{1});
    CHECK(test.text(1) == QStringLiteral("Page"));
}

TEST_CASE("an issue that is closed leaves no process behind")
{
    std::vector<int> workers;
    {
        IssueUnderTest test;
        REQUIRE(test.open("slow"));
        test.issue.wantPaintings({test.requestOf(2)});
        REQUIRE(test.wait([&] { // the second painter comes once the first page is painted, or takes its time
            workers = test.issue.workerProcessIds();
            return workers.size() == 3;
        }));
    }
    IssueUnderTest next;
    CHECK(next.wait([&] { return isGone(workers[0]) && isGone(workers[1]) && isGone(workers[2]); }));
}

TEST_CASE("an engine that cannot be started is missing")
{
    const QByteArray before = qgetenv("FANYE_ENGINE");
    qputenv("FANYE_ENGINE", "/nowhere/fanye-engine");
    IssueUnderTest test;
    CHECK(!test.open("plain"));
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::EngineMissing);
    qputenv("FANYE_ENGINE", before);
}

TEST_CASE("an engine that always dies is not started for ever")
{
    const OtherEngine engine("exit 1\n");
    IssueUnderTest test;
    CHECK(!test.open("plain"));
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::EngineLost);
}

TEST_CASE("an engine that always ends for want of memory leaves the file too large, not damaged")
{
    const OtherEngine engine("exit 71\n");
    IssueUnderTest test;
    CHECK(!test.open("plain"));
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::TooLarge);
}

TEST_CASE("an engine that talks nonsense is taken for dead")
{
    const OtherEngine engine("printf 'HTTP/1.1 200 OK and so on' >&3; exec sleep 600\n");
    IssueUnderTest test;
    CHECK(!test.open("plain"));
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::EngineLost);
}

TEST_CASE("an engine that never answers is killed in time")
{
    const OtherEngine engine("exec sleep 600\n");
    IssueUnderTest test;
    Deadlines deadlines = unhurried();
    deadlines.open = 300ms;
    deadlines.openAgain = 200ms;
    test.issue.setDeadlines(deadlines);
    CHECK(!test.open("plain"));
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::TooSlow);
}

TEST_CASE("who waits for the facts of a worker that has hung up does not wait for ever")
{
    const OtherEngine engine("exec 3>&-; exec sleep 600\n"); // it ends later than it hangs up
    Issue issue;
    issue.open(testPdf("plain"));
    for (int i = 0; i < 20; ++i)
        issue.takeFacts(10ms); // comes back each time, though nothing is answered
    CHECK(!issue.isOpen());
}

TEST_CASE("whoever hears anything of an issue may close it there and then")
{
    const std::vector<std::function<void(Issue &, const std::function<void()> &)>> listeners{
        [](Issue &issue, const auto &close) { QObject::connect(&issue, &Issue::opened, close); },
        [](Issue &issue, const auto &close) { QObject::connect(&issue, &Issue::structureRead, close); },
        [](Issue &issue, const auto &close) { QObject::connect(&issue, &Issue::glyphsRead, close); },
        [](Issue &issue, const auto &close) { QObject::connect(&issue, &Issue::textFailed, close); },
        [](Issue &issue, const auto &close) { QObject::connect(&issue, &Issue::textComplete, close); },
        [](Issue &issue, const auto &close) { QObject::connect(&issue, &Issue::painted, close); },
        [](Issue &issue, const auto &close) { QObject::connect(&issue, &Issue::paintFailed, close); },
    };
    Deadlines deadlines = unhurried();
    deadlines.text = deadlines.page = 300ms;
    for (const auto &listen : listeners) {
        IssueUnderTest other; // only to wait with
        auto issue = std::make_unique<Issue>();
        issue->setDeadlines(deadlines);
        listen(*issue, [&] { issue.reset(); });
        issue->open(testPdf("slow"));
        issue->wantPaintings({IssueUnderTest::requestOf(2), IssueUnderTest::requestOf(1)});
        QObject::connect(issue.get(), &Issue::opened, issue.get(), [&] {
            issue->wantPaintings({IssueUnderTest::requestOf(2), IssueUnderTest::requestOf(1)});
        });
        CHECK(other.wait([&] { return issue == nullptr; }));
    }
}
