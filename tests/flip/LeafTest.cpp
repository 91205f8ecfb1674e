// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/Leaf.h"
#include "support/Catch.h"

#include <cmath>

using namespace fanye;
using namespace fanye::flip;
using End = Leaf::End;

namespace {

constexpr double frame = 1.0 / 60;

double secondsToLand(Leaf leaf)
{
    double seconds = 0;
    for (; !leaf.hasLanded(0.0004) && seconds < 5; seconds += frame)
        leaf.advance(frame);
    return seconds;
}

enum class Hand { Trembling, Still }; // a hand that rests sends moves on the spot, or nothing

// A leaf that was dragged from `from` to `to` within `seconds`, held still for `rest`, and let go.
Leaf thrown(double from, double to, double seconds, double rest = 0, Hand hand = Hand::Trembling)
{
    Leaf leaf;
    leaf.dragTo(from, -1);
    leaf.hold(0);
    for (int i = 1; i <= 20; ++i)
        leaf.dragTo(from + (to - from) * i / 20, seconds * i / 20);
    if (rest > 0 && hand == Hand::Trembling)
        leaf.dragTo(to, seconds + rest);
    leaf.release(seconds + rest);
    return leaf;
}

} // namespace

TEST_CASE("a released leaf goes where the throw carries it")
{
    struct Row
    {
        const char *what;
        double from, to, seconds, rest;
        End expected;
        Hand hand = Hand::Trembling;
    };
    const Row rows[] = {
        {"slowly past the middle", 0.0, 0.6, 2.0, 0.0, End::Turned},
        {"slowly, not to the middle", 0.0, 0.4, 2.0, 0.0, End::Unturned},
        {"a short quick flick", 0.0, 0.15, 0.06, 0.0, End::Turned},
        {"a quick flick, then held still", 0.0, 0.15, 0.06, 0.3, End::Unturned},
        {"a quick flick, then held quite still", 0.0, 0.15, 0.06, 0.3, End::Unturned, Hand::Still},
        {"a very quick pull, then held quite still", 0.0, 0.4, 0.005, 0.2, End::Unturned, Hand::Still},
        {"pulled back, then held quite still past the middle", 1.0, 0.6, 0.02, 0.1, End::Turned, Hand::Still},
        {"past the middle, thrown back", 0.7, 0.6, 0.06, 0.0, End::Unturned},
        {"nearly turned, twitched back", 0.95, 0.93, 0.06, 0.0, End::Turned},
        {"not moved at all", 0.0, 0.0, 0.2, 0.0, End::Unturned},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(thrown(row.from, row.to, row.seconds, row.rest, row.hand).target() == row.expected);
    }
}

TEST_CASE("a throw that was held up, and comes all at once, still carries the leaf")
{
    for (const double seconds : {0.0, 0.0004, 0.002, 0.01}) {
        CAPTURE(seconds);
        CHECK(thrown(0.02, 0.3, seconds).target() == End::Turned);
        CHECK(thrown(0.98, 0.7, seconds).target() == End::Unturned);
        CHECK(thrown(0.1, 0.102, seconds).target() == End::Unturned); // a trembling hand does not throw
        CHECK(std::abs(thrown(0.02, 0.3, seconds).velocity()) < 20); // nor faster than any hand could
    }
}

TEST_CASE("letting go does not change where the leaf is, nor how fast it goes")
{
    Leaf leaf = thrown(0.1, 0.4, 0.2);
    CHECK(leaf.progress() == Approx(0.4));
    CHECK(leaf.velocity() == Approx(1.5).epsilon(0.05));
    leaf.advance(1e-4);
    CHECK(leaf.progress() == Approx(0.4).margin(1e-3));
}

TEST_CASE("a leaf lands in time and never swings past its end")
{
    Leaf leaf;
    leaf.aim(End::Turned);
    CHECK(secondsToLand(leaf) < 0.9);
    CHECK(secondsToLand(leaf) > 0.3);
    for (double t = 0, before = 0; t < 1; t += frame) {
        leaf.advance(frame);
        CHECK(leaf.progress() >= before);
        CHECK(leaf.progress() <= 1);
        before = leaf.progress();
    }
    Leaf hard = thrown(0, 0.9, 0.02);
    hard.advance(frame);
    CHECK(hard.progress() <= 1);
}

TEST_CASE("the way does not depend on how time is cut into frames")
{
    Leaf coarse, fine;
    coarse.aim(End::Turned);
    fine.aim(End::Turned);
    coarse.advance(0.1);
    for (int i = 0; i < 100; ++i)
        fine.advance(0.001);
    CHECK(coarse.progress() == Approx(fine.progress()));
    CHECK(coarse.velocity() == Approx(fine.velocity()));
}

TEST_CASE("a flying leaf is caught, reversed and thrown again without a jump")
{
    Leaf leaf;
    leaf.aim(End::Turned);
    leaf.advance(0.1);
    const double caught = leaf.progress();
    leaf.hold(1.0);
    CHECK(leaf.progress() == caught);
    leaf.advance(0.5);
    CHECK(leaf.progress() == caught); // it stays in the hand
    leaf.aim(End::Unturned);
    CHECK(leaf.progress() == caught);
    leaf.advance(frame);
    CHECK(leaf.progress() < caught);
    leaf.aim(End::Turned);
    const double speed = leaf.velocity();
    leaf.advance(1e-5);
    CHECK(leaf.velocity() == Approx(speed).margin(0.01));
}

TEST_CASE("a leaf reversed in flight first slows down")
{
    Leaf leaf;
    leaf.aim(End::Turned);
    leaf.advance(0.08);
    const double before = leaf.progress();
    leaf.aim(End::Unturned);
    leaf.advance(0.005);
    CHECK(leaf.progress() > before); // paper has weight
    CHECK(secondsToLand(leaf) < 1.0);
}

TEST_CASE("leaves keep their order")
{
    Leaf behind = thrown(0, 0.6, 0.05);
    behind.keepWithin(0, 0.5);
    CHECK(behind.progress() == 0.5);
    CHECK(behind.velocity() == 0);
    behind.keepWithin(0.2, 0.9);
    CHECK(behind.progress() == 0.5);
}
