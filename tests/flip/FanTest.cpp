// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/Fan.h"
#include "flip/motion/FanLeaves.h"
#include "support/Catch.h"

#include <random>
#include <string>

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr double frame = 1.0 / 60;
constexpr double tolerance = 0.0004;

SpreadNumber spread(int index)
{
    return SpreadNumber::fromIndex(index);
}

FanHand at(int index, double pull = 0)
{
    return {spread(index), pull};
}

// A fan through 100 spreads that began at the 20th.
Fan begun(Fan::Grip grip, FanHand hand, int away = 1)
{
    Fan fan;
    fan.begin(spread(20), 100, away, grip, hand, 0);
    return fan;
}

std::string text(const LeafStack &stack)
{
    std::string out;
    for (const FlyingLeaf &leaf : stack.leaves()) {
        const char *way = leaf.motion.target() == Leaf::End::Turned ? ">" : "<";
        out += (out.empty() ? "" : " ") + std::to_string(leaf.from.index()) + way + std::to_string(leaf.to.index());
    }
    return out;
}

// A frame in which leaves follow the hand.
void follow(LeafStack &stack, SpreadNumber wanted)
{
    if (const auto next = nextFanned(stack, wanted))
        stack.fanTo(*next);
    stack.advance(frame, tolerance);
}

} // namespace

TEST_CASE("along the edge the hand says which spread is wanted")
{
    Fan fan = begun(Fan::Grip::Place, at(70));
    CHECK(fan.wanted() == spread(70)); // at once, wherever the book lies open
    struct Row
    {
        double time;
        int pointed, expected;
    };
    const Row rows[] = {{0.1, 72, 72}, {0.2, 99, 99}, {0.3, 130, 99}, {0.4, 0, 0}, {0.5, -5, 0}, {5, 33, 33}};
    for (const Row &r : rows) {
        fan.move(at(r.pointed), r.time);
        CAPTURE(r.time);
        CHECK(fan.wanted() == spread(r.expected));
        CHECK_FALSE(fan.isRunning());
    }
}

TEST_CASE("a pull lets leaves run from what lies open, faster the further, to the end and no further")
{
    Fan fan = begun(Fan::Grip::Pull, at(80));
    CHECK(fan.wanted() == spread(20)); // not what stands at that place of the edge
    fan.move(at(80, 20), 0.1);
    fan.advance(1);
    CHECK(fan.wanted() == spread(20)); // the block gives a little first
    CHECK_FALSE(fan.isRunning());
    fan.move(at(80, 100), 1);
    CHECK(fan.isRunning());
    fan.advance(2);
    const int slow = fan.wanted().index() - 20;
    CHECK(slow >= 3);
    fan.move(at(83, 200), 2); // up and down does not matter while leaves run
    fan.advance(3);
    const int quick = fan.wanted().index() - 20 - slow;
    CHECK(quick > 2 * slow);
    fan.move(at(80, 600), 3);
    fan.advance(10);
    CHECK(fan.wanted() == spread(99));
    CHECK_FALSE(fan.isRunning()); // nothing left to run: the clock may stop
}

TEST_CASE("the other side of the block runs the other way")
{
    Fan fan = begun(Fan::Grip::Pull, at(10), -1);
    fan.move(at(10, 300), 0);
    fan.advance(0.2);
    CHECK(fan.wanted() < spread(20));
    fan.advance(20);
    CHECK(fan.wanted() == spread(0));
    CHECK_FALSE(fan.isRunning());
}

TEST_CASE("back at the edge the fan goes on from where leaves have run to")
{
    Fan fan = begun(Fan::Grip::Pull, at(50));
    fan.move(at(50, 200), 0);
    fan.move(at(50, 0), 0.5);
    const int reached = fan.wanted().index();
    CHECK(reached > 25);
    CHECK_FALSE(fan.isRunning());
    fan.advance(9);
    CHECK(fan.wanted() == spread(reached)); // a hand at rest wants nothing new
    fan.move(at(52, 0), 9);
    CHECK(fan.wanted() == spread(reached + 2));
    fan.move(at(47, 0), 9.1);
    CHECK(fan.wanted() == spread(reached - 3));
}

TEST_CASE("speed grows with the pull and with the issue")
{
    CHECK(fanSpeed(0, 100) == 0);
    CHECK(fanSpeed(24, 100) == 0);
    double last = 0;
    for (double pull = 30; pull <= 600; pull += 10) {
        CHECK(fanSpeed(pull, 100) > last);
        last = fanSpeed(pull, 100);
    }
    CHECK(fanSpeed(300, 1000) > 5 * fanSpeed(300, 100));
    CHECK(fanSpeed(420, 100) >= 100 / 1.5); // the whole issue in little more than a second
    CHECK(fanSpeed(40, 100) < 3); // and one by one
    CHECK(fanSpeed(5000, 100) == fanSpeed(700, 100));
}

TEST_CASE("letting go lands on what was wanted, Escape where it began")
{
    Fan fan = begun(Fan::Grip::Place, at(60));
    fan.release(1);
    CHECK(fan.isActive());
    CHECK_FALSE(fan.isHeld());
    fan.move(at(3), 2);
    fan.cancel();
    CHECK(fan.wanted() == spread(60));
    fan.end();
    CHECK_FALSE(fan.isActive());

    fan = begun(Fan::Grip::Place, at(60));
    fan.cancel();
    CHECK(fan.wanted() == spread(20));
    fan.move(at(70), 1); // the button is still down, but the fan is over
    fan.release(2);
    CHECK(fan.wanted() == spread(20));

    fan = begun(Fan::Grip::Pull, at(60));
    fan.move(at(60, 300), 0);
    fan.release(0.3);
    const SpreadNumber landed = fan.wanted();
    CHECK(landed > spread(25));
    fan.advance(4);
    CHECK(fan.wanted() == landed);
}

TEST_CASE("few leaves take any distance, each as much as it must")
{
    LeafStack stack;
    stack.reset(spread(20));
    follow(stack, spread(80));
    CHECK(text(stack) == "20>40");
    double seconds = frame;
    for (; stack.open() != spread(80) && seconds < 1; seconds += frame)
        follow(stack, spread(80));
    CHECK(text(stack) == "20>40 40>60 60>80");
    CHECK(seconds < 0.25); // in quick succession
    for (; stack.isMoving() && seconds < 2; seconds += frame)
        follow(stack, spread(80));
    CHECK(seconds < 0.9);
    CHECK(stack.open() == spread(80));
    CHECK_FALSE(nextFanned(stack, spread(80)));
}

TEST_CASE("one spread further is one leaf")
{
    LeafStack stack;
    stack.reset(spread(20));
    follow(stack, spread(21));
    CHECK(text(stack) == "20>21");
    for (int i = 0; i < 4; ++i)
        follow(stack, spread(22));
    CHECK(text(stack) == "20>21 21>22");
}

TEST_CASE("a hand that turns back catches the leaves that are still in the air")
{
    LeafStack stack;
    stack.reset(spread(20));
    for (int i = 0; i < 9; ++i)
        follow(stack, spread(50));
    REQUIRE(text(stack) == "20>30 30>40 40>50");
    follow(stack, spread(30));
    CHECK(text(stack) == "20>30 30<40 40<50");
    follow(stack, spread(37)); // inside a block: it does not come apart
    CHECK(text(stack) == "20>30 30>40 40<50");
    for (int i = 0; i < 200 && stack.isMoving(); ++i)
        follow(stack, spread(37));
    CHECK(stack.open() == spread(37));
}

TEST_CASE("any hand is followed by at most three leaves, to where it stops")
{
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        LeafStack stack;
        stack.reset(spread(int(random() % 100)));
        SpreadNumber wanted;
        for (int i = 0; i < 300; ++i) {
            if (random() % 6 == 0)
                wanted = spread(int(random() % 100));
            follow(stack, wanted);
            REQUIRE(stack.leaves().size() <= mostFanned);
            for (std::size_t leaf = 1; leaf < stack.leaves().size(); ++leaf) {
                REQUIRE(stack.leaves()[leaf - 1].to == stack.leaves()[leaf].from);
                REQUIRE(stack.leaves()[leaf - 1].motion.progress() >= stack.leaves()[leaf].motion.progress());
            }
        }
        double seconds = 0;
        for (; seconds < 3 && (stack.isMoving() || stack.open() != wanted); seconds += frame)
            follow(stack, wanted);
        CAPTURE(round);
        CHECK(seconds < 1.3);
        CHECK(stack.open() == wanted);
    }
}
