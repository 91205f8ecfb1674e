// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workers killed by somebody else, who may be the kernel: nothing is lost by it, but it does not go on for ever either.
#include "IssueUnderTest.h"
#include "OtherEngine.h"
#include "worker/process/CrashScore.h"

#include "support/Catch.h"

#include <QTimer>

#include <csignal>
#include <functional>
#include <numeric>
#include <random>
#include <set>

using namespace fanye;
using namespace fanye::worker;
using namespace std::chrono_literals;

namespace {

// So that a page is said to take long as soon as a worker is seen to be at it, and is given all the time it wants.
Deadlines patient()
{
    Deadlines deadlines = unhurried();
    deadlines.page = 10min;
    deadlines.slowPage = 0ms;
    return deadlines;
}

std::vector<int> pagesFrom(int first, int count)
{
    std::vector<int> pages(std::size_t(count), 0);
    std::iota(pages.begin(), pages.end(), first);
    return pages;
}

std::set<int> asSet(const std::vector<int> &pages)
{
    return {pages.begin(), pages.end()};
}

// Kills one of some workers at a random moment soon after it is provoked: so often that everything is disturbed, and
// seldom enough that something can come.
class Killer
{
public:
    explicit Killer(std::function<std::vector<int>()> victims)
        : m_victims(std::move(victims))
    {
        m_soon.setSingleShot(true);
        QObject::connect(&m_soon, &QTimer::timeout, [this] { strike(); });
    }
    void provoke()
    {
        if (!m_soon.isActive())
            m_soon.start(std::uniform_int_distribution(0, 30)(m_chance));
    }
    int kills() const { return m_kills; }

private:
    void strike()
    {
        const std::vector<int> victims = m_victims();
        if (victims.empty())
            return;
        kill(victims[std::uniform_int_distribution<std::size_t>(0, victims.size() - 1)(m_chance)], SIGKILL);
        ++m_kills;
    }

    std::function<std::vector<int>()> m_victims;
    std::mt19937 m_chance{20240201};
    QTimer m_soon;
    int m_kills = 0;
};

} // namespace

TEST_CASE("a page whose painter is killed in the middle of it comes all the same")
{
    IssueUnderTest test;
    test.issue.setDeadlines(patient());
    REQUIRE(test.open("many-pages"));
    REQUIRE(test.paint({1}));
    REQUIRE(test.wait([&] { return test.issue.workerProcessIds().size() == 3; })); // the second painter comes later
    const auto before = test.issue.workerProcessIds();
    // Each paints one page, so both have opened the file: one that stands still leaves the second page to the other.
    kill(before[1], SIGSTOP);
    test.issue.wantPaintings({test.requestOf(2), test.requestOf(5)});
    REQUIRE(test.wait([&] { return test.isPainted(2) || test.isPainted(5); }));
    kill(before[1], SIGCONT);
    REQUIRE(test.wait([&] { return test.isPainted(2) && test.isPainted(5); }));
    test.signalPainters(SIGSTOP); // a page lasts until they are killed
    test.slowPages.clear();
    test.issue.wantPaintings({test.requestOf(3), test.requestOf(4)});
    REQUIRE(test.wait([&] { return asSet(test.slowPages) == std::set<int>{3, 4}; }));
    test.signalPainters(SIGKILL);
    REQUIRE(test.wait([&] { return test.isPainted(3) && test.isPainted(4); }));
    CHECK(test.paintFailures.empty());
    const auto after = test.issue.workerProcessIds();
    REQUIRE(after.size() == 3);
    CHECK(after[0] == before[0]);
    CHECK(asSet(after).size() == 3);
    CHECK(asSet({before[1], before[2], after[1], after[2]}).size() == 4);
}

TEST_CASE("a page whose painters are killed again and again is marked in the end, and the others are painted")
{
    IssueUnderTest test;
    test.issue.setDeadlines(patient());
    REQUIRE(test.open("slow"));
    test.issue.wantPaintings({test.requestOf(2)});
    int kills = 0;
    const auto isDecided = [&] { return test.isUnderWay(2) || test.whyNotPainted(2); };
    while (test.wait(isDecided) && !test.whyNotPainted(2)) {
        test.slowPages.clear();
        test.signalPainters(SIGKILL);
        ++kills;
    }
    CHECK(test.whyNotPainted(2) == Reason::EngineLost);
    CHECK(kills == 2 * CrashScore::killsLikeACrash);
    REQUIRE(test.paint({1, 3}));
    CHECK(test.isPainted(1));
    CHECK(test.isPainted(3));
    CHECK(!test.givenUp);
}

TEST_CASE("painters killed ten times as soon as they are started go on")
{
    IssueUnderTest test;
    REQUIRE(test.open("plain"));
    for (int i = 0; i < 10; ++i) {
        const auto before = asSet(test.issue.workerProcessIds());
        test.signalPainters(SIGKILL);
        REQUIRE(test.wait([&] {
            const auto now = test.issue.workerProcessIds();
            return now.size() == 3 && before.count(now[1]) == 0 && before.count(now[2]) == 0;
        }));
    }
    REQUIRE(test.paint({1, 2, 3}));
    CHECK(test.paintFailures.empty());
    CHECK(!test.givenUp);
}

TEST_CASE("a reader killed while it opens the file opens it again")
{
    IssueUnderTest test;
    test.issue.open(testPdf("plain"));
    REQUIRE(test.wait([&] { return !test.issue.workerProcessIds().empty(); }));
    test.signalReader(SIGKILL);
    REQUIRE(test.waitOpen());
    REQUIRE(test.waitTextComplete());
    CHECK(test.textPages() == std::vector<int>{1, 2, 3});
    CHECK(test.textFailures.empty());
}

TEST_CASE("a reader killed while it reads the structure reads it again")
{
    IssueUnderTest undisturbed;
    REQUIRE(undisturbed.open("outline-wide"));
    REQUIRE(undisturbed.waitTextComplete());

    IssueUnderTest test;
    QObject::connect(&test.issue, &Issue::opened, [&] { test.signalReader(SIGKILL); });
    REQUIRE(test.open("outline-wide"));
    REQUIRE(test.waitTextComplete());
    CHECK(test.structure == undisturbed.structure);
    CHECK(test.textPages() == undisturbed.textPages());
}

TEST_CASE("a reader killed in the middle of the text reads it all")
{
    IssueUnderTest test;
    int kills = 0;
    QObject::connect(&test.issue, &Issue::glyphsRead, [&] {
        if (test.glyphs.size() % 40 != 0)
            return;
        ++kills;
        test.signalReader(SIGKILL);
    });
    REQUIRE(test.open("many-pages"));
    REQUIRE(test.waitTextComplete());
    CHECK(kills == 5);
    CHECK(test.textPages() == pagesFrom(1, 200));
    CHECK(test.textFailures.empty());
}

TEST_CASE("everybody killed again and again, and still every page and its text comes")
{
    IssueUnderTest test;
    REQUIRE(test.open("many-pages"));
    std::size_t next = 22; // so nine times: ten on one page would speak against that page
    QObject::connect(&test.issue, &Issue::painted, [&] {
        if (test.painted.size() < next)
            return;
        next += 22;
        test.signalPainters(SIGKILL);
        test.signalReader(SIGKILL);
    });
    REQUIRE(test.paint(pagesFrom(1, 200)));
    REQUIRE(test.waitTextComplete());
    CHECK(test.painted.size() == 200);
    CHECK(test.paintFailures.empty());
    CHECK(test.textPages() == pagesFrom(1, 200));
    CHECK(test.textFailures.empty());
    CHECK(!test.failure);
}

TEST_CASE("a hundred kills at random moments, and every page and its text comes")
{
    IssueUnderTest test;
    Killer ofPainters([&] { return test.painterIds(); });
    Killer ofReaders([&] { return test.readerIds(); });
    QObject::connect(&test.issue, &Issue::painted, [&] { ofPainters.provoke(); });
    QObject::connect(&test.issue, &Issue::glyphsRead, [&] { ofReaders.provoke(); });
    REQUIRE(test.open("many-pages"));
    for (int round = 0; round < 10 || ofPainters.kills() + ofReaders.kills() < 100; ++round) {
        test.painted.clear();
        REQUIRE(test.paint(pagesFrom(1 + round % 10 * 20, 20)));
        REQUIRE(test.paintFailures.empty());
    }
    REQUIRE(test.waitTextComplete());
    CHECK(ofReaders.kills() > 10);
    CHECK(test.textPages() == pagesFrom(1, 200));
    CHECK(test.textFailures.empty());
    CHECK(!test.failure);
    CHECK(!test.givenUp);
}

TEST_CASE("an engine that is always killed is not started for ever")
{
    const OtherEngine engine("kill -KILL $$\n");
    IssueUnderTest test;
    CHECK(!test.open("plain"));
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::EngineLost);
}
