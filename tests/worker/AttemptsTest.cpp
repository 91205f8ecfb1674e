// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried after a worker died: of opening a file, and of painting a page.
#include "support/Catch.h"
#include "worker/process/Deadlines.h"
#include "worker/queues/PageLosses.h"
#include "worker/queues/ReadingAttempt.h"

using namespace fanye;
using namespace fanye::worker;

namespace {

using Attempt = PaintPage::Attempt;
using Purpose = OpenFile::Purpose;

} // namespace

TEST_CASE("a file is opened with less after each death, and given up when it cannot even be described")
{
    ReadingAttempt attempt(QStringLiteral("secret"), Trim::Automatic);
    CHECK(attempt.request().purpose == Purpose::Read);
    CHECK(attempt.beginExamination());
    CHECK_FALSE(attempt.beginExamination()); // it may not ask for more time again and again
    REQUIRE(attempt.reduceAfter(ExitReason::TooSlow));
    CHECK(attempt.request().trim == Trim::Never);
    CHECK_FALSE(attempt.request().withoutStructure);
    CHECK(attempt.beginExamination());
    REQUIRE(attempt.reduceAfter(ExitReason::Crashed));
    CHECK(attempt.request().withoutStructure);
    CHECK(attempt.request().purpose == Purpose::Read);
    CHECK(attempt.beginExamination());
    REQUIRE(attempt.reduceAfter(ExitReason::Crashed));
    CHECK(attempt.isDescribing());
    CHECK(attempt.request().password == QStringLiteral("secret"));
    CHECK_FALSE(attempt.reduceAfter(ExitReason::TooLarge));
}

TEST_CASE("a kill from outside takes nothing away")
{
    ReadingAttempt attempt({}, Trim::Always);
    const OpenFile before = attempt.request();
    attempt.beginExamination();
    CHECK(attempt.reduceAfter(ExitReason::Killed));
    CHECK(attempt.request() == before);
    attempt.describe();
    CHECK(attempt.reduceAfter(ExitReason::Killed));
}

TEST_CASE("whether pages are trimmed is decided once")
{
    IssueFacts facts;
    facts.pages.resize(2);
    ReadingAttempt attempt({}, Trim::Automatic);
    attempt.takeFacts(facts);
    CHECK(attempt.request().trim == Trim::Never);
}

TEST_CASE("a page is tried once more, by what the worker died of, and then given up until it is painted")
{
    const PageNumber page = PageNumber::fromNumber(3), other = PageNumber::fromNumber(4);
    const struct
    {
        ExitReason how;
        Attempt next;
    } rows[] = {{ExitReason::TooSlow, Attempt::AfterTimeOut},
                {ExitReason::Crashed, Attempt::AfterCrash},
                {ExitReason::TooLarge, Attempt::AfterCrash}};
    for (const auto &row : rows) {
        PageLosses losses;
        CHECK(losses.nextAttempt(page) == Attempt::First);
        losses.add(page, row.how);
        CHECK(losses.isTriedAgain(page));
        CHECK_FALSE(losses.isGivenUp(page));
        CHECK(losses.nextAttempt(page) == row.next);
        CHECK(losses.nextAttempt(other) == Attempt::First);
        losses.add(page, row.how);
        CHECK(losses.isGivenUp(page));
        CHECK(losses.last(page) == row.how);
        losses.forget(page);
        CHECK(losses.nextAttempt(page) == Attempt::First);
    }
}

TEST_CASE("a page that the reader asks for again gets more time, where that was too short")
{
    const PageNumber page = PageNumber::fromNumber(3);
    PageLosses losses;
    std::vector<std::chrono::seconds> times;
    for (int round = 0; round < 4; ++round) {
        while (!losses.isGivenUp(page))
            losses.add(page, ExitReason::TooSlow);
        losses.askAnew(page);
        CHECK_FALSE(losses.isGivenUp(page));
        CHECK(losses.nextAttempt(page) == Attempt::AfterTimeOut);
        times.push_back(
            std::chrono::duration_cast<std::chrono::seconds>(Deadlines().toPaintAgain(losses.extensions(page))));
        losses.add(page, ExitReason::TooSlow);
        CHECK(losses.isGivenUp(page)); // one attempt, not two
    }
    using namespace std::chrono_literals;
    CHECK(times == std::vector<std::chrono::seconds>{45s, 135s, 135s, 135s});
}

TEST_CASE("a page that crashed its workers is asked for again from the start")
{
    const PageNumber page = PageNumber::fromNumber(3);
    for (const ExitReason how : {ExitReason::Crashed, ExitReason::TooLarge}) {
        PageLosses losses;
        losses.askAnew(page);
        CHECK(losses.nextAttempt(page) == Attempt::First);
        losses.add(page, how);
        losses.add(page, how);
        losses.askAnew(page);
        CHECK(losses.nextAttempt(page) == Attempt::First);
        CHECK(losses.extensions(page) == 0);
    }
}
