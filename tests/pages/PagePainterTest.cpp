// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of pages that cannot be painted, or not soon. With real workers; what they fail at is said in their
// place.
#include "pages/PagePainter.h"

#include "support/Catch.h"
#include "support/Patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <signal.h>

using namespace fanye;
using namespace fanye::worker;
using namespace fanye::pages;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

struct Painting
{
    Painting()
    {
        qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
        issue.open(QStringLiteral(FANYE_TEST_DATA "/plain.pdf"));
        REQUIRE(until([this] { return issue.isOpen(); }));
        painter = std::make_unique<PagePainter>(issue, nullptr);
    }
    static bool until(const std::function<bool()> &isSo)
    {
        for (const QDeadlineTimer deadline(patience); !isSo() && !deadline.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        return isSo();
    }
    void look(int number) { painter->show({{{page(number), size}}, {}, {}, {}, {}}); }
    bool isSharp(int number) const { return painter->best(page(number), size).sharpness == Sharpness::Sharp; }
    void fail(int number, Reason why) { Q_EMIT issue.paintFailed({page(number), size, {}}, {why, {}}); }

    static constexpr QSize size{300, 400};
    Issue issue;
    std::unique_ptr<PagePainter> painter;
};

} // namespace

TEST_CASE("a page for which there was no memory is tried again when it comes into view")
{
    Painting test;
    test.fail(1, Reason::OutOfMemory);
    CHECK(test.painter->isMarked(page(1)));
    test.look(1);
    CHECK_FALSE(test.painter->isMarked(page(1)));
    CHECK(Painting::until([&] { return test.isSharp(1); }));
    CHECK_FALSE(test.painter->isMarked(page(1)));
}

TEST_CASE("a page that waits for memory is tried again by itself")
{
    Painting test;
    test.look(1);
    REQUIRE(Painting::until([&] { return test.isSharp(1); }));
    test.fail(1, Reason::OutOfMemory);
    CHECK(test.painter->isMarked(page(1)));
    CHECK(Painting::until([&] { return !test.painter->isMarked(page(1)); }));
}

TEST_CASE("a page that failed for a lasting reason stays marked")
{
    for (const Reason why : {Reason::TooSlow, Reason::TooLarge, Reason::PageUnreadable, Reason::EngineLost}) {
        Painting one;
        one.fail(1, why);
        one.look(1);
        CHECK(one.painter->isMarked(page(1)));
        one.painter->show({});
        one.look(1);
        CHECK(one.painter->isMarked(page(1)));
    }
}

TEST_CASE("a page that takes long is heavy until it is painted or given up")
{
    Painting test;
    std::vector<int> changes;
    QObject::connect(test.painter.get(), &PagePainter::pictureChanged, test.painter.get(),
                     [&](PageNumber page) { changes.push_back(page.number()); });
    CHECK_FALSE(test.painter->isHeavy(page(1)));
    Q_EMIT test.issue.paintingTakesLong(page(1));
    CHECK(test.painter->isHeavy(page(1)));
    CHECK(changes == std::vector<int>{1});
    SECTION("painted")
    {
        test.look(1);
        REQUIRE(Painting::until([&] { return test.isSharp(1); }));
    }
    SECTION("given up")
    {
        test.fail(1, Reason::TooSlow);
    }
    CHECK_FALSE(test.painter->isHeavy(page(1)));
}

TEST_CASE("what makes a page heavy is told when it is known, and shown where it is heavy already")
{
    Painting test;
    std::vector<int> changes;
    QObject::connect(test.painter.get(), &PagePainter::pictureChanged, test.painter.get(),
                     [&](PageNumber page) { changes.push_back(page.number()); });
    const PageWeight weight{70, false};
    Q_EMIT test.issue.pageWeighed(page(1), weight);
    CHECK(test.painter->weight(page(1)) == weight);
    CHECK(test.painter->weight(page(2)) == PageWeight());
    CHECK(changes.empty());
    Q_EMIT test.issue.paintingTakesLong(page(1));
    Q_EMIT test.issue.pageWeighed(page(1), weight); // of the next tile
    CHECK(changes == std::vector<int>{1});
    Q_EMIT test.issue.pageWeighed(page(1), {70, true});
    CHECK(changes == std::vector<int>{1, 1});
}

TEST_CASE("a page that was given up tells why, and is painted when the reader asks for it again")
{
    Painting test;
    test.fail(1, Reason::TooSlow);
    test.look(1);
    CHECK(test.painter->paintState(page(1)) == PaintState::GivenUp);
    REQUIRE(test.painter->failure(page(1)));
    CHECK(test.painter->failure(page(1))->reason == Reason::TooSlow);
    test.painter->paintAgain(page(1), Resolution::Full);
    CHECK_FALSE(test.painter->failure(page(1)));
    CHECK(Painting::until([&] { return test.isSharp(1); }));
    CHECK(test.painter->paintState(page(1)) == PaintState::Usual);
}

TEST_CASE("a page in the lower resolution is painted smaller, until it is asked for in the full one")
{
    Painting test;
    test.fail(1, Reason::TooSlow);
    test.look(1);
    test.painter->paintAgain(page(1), Resolution::Lower);
    const auto best = [&] { return test.painter->best(page(1), Painting::size); };
    REQUIRE(Painting::until([&] { return best().sharpness == Sharpness::Scaled; }));
    CHECK(best().image.width() == Painting::size.width() / 3);
    CHECK(test.painter->paintState(page(1)) == PaintState::Usual);
    test.painter->paintAgain(page(1), Resolution::Full);
    CHECK(Painting::until([&] { return test.isSharp(1); }));
}

TEST_CASE("a page waits when it has been in sight for a moment without a sharp picture")
{
    Painting test;
    for (const int id : test.issue.workerProcessIds())
        kill(id, SIGSTOP);
    test.look(1);
    CHECK(test.painter->paintState(page(1)) == PaintState::Usual);
    CHECK(Painting::until([&] { return test.painter->paintState(page(1)) == PaintState::Waiting; }));
    CHECK(test.painter->paintState(page(2)) == PaintState::Usual); // not in sight
    for (const int id : test.issue.workerProcessIds())
        kill(id, SIGCONT);
    CHECK(Painting::until([&] { return test.isSharp(1); }));
    CHECK(test.painter->paintState(page(1)) == PaintState::Usual);
}
