// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/ThumbThrough.h"
#include "flip/motion/ThumbedLeaves.h"
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

ThumbThroughHand at(int index, double pull = 0)
{
    return {spread(index), pull};
}

// Thumbing through 100 spreads, begun at the 20th.
ThumbThrough begun(ThumbThrough::Grip grip, ThumbThroughHand hand, int away = 1)
{
    ThumbThrough thumbThrough;
    thumbThrough.begin(spread(20), 100, away, grip, hand, 0);
    return thumbThrough;
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
    if (const auto next = nextThumbed(stack, wanted))
        stack.thumbThroughTo(*next);
    stack.advance(frame, tolerance);
}

} // namespace

TEST_CASE("along the edge the hand says which spread is wanted")
{
    ThumbThrough thumbThrough = begun(ThumbThrough::Grip::Place, at(70));
    CHECK(thumbThrough.wanted() == spread(70)); // at once, wherever the book lies open
    struct Row
    {
        double time;
        int pointed, expected;
    };
    const Row rows[] = {{0.1, 72, 72}, {0.2, 99, 99}, {0.3, 130, 99}, {0.4, 0, 0}, {0.5, -5, 0}, {5, 33, 33}};
    for (const Row &r : rows) {
        thumbThrough.move(at(r.pointed), r.time);
        CAPTURE(r.time);
        CHECK(thumbThrough.wanted() == spread(r.expected));
        CHECK_FALSE(thumbThrough.isRunning());
    }
}

TEST_CASE("a pull lets leaves run from what lies open, faster the further, to the end and no further")
{
    ThumbThrough thumbThrough = begun(ThumbThrough::Grip::Pull, at(80));
    CHECK(thumbThrough.wanted() == spread(20)); // not what stands at that place of the edge
    thumbThrough.move(at(80, 20), 0.1);
    thumbThrough.advance(1);
    CHECK(thumbThrough.wanted() == spread(20)); // the block gives a little first
    CHECK_FALSE(thumbThrough.isRunning());
    thumbThrough.move(at(80, 100), 1);
    CHECK(thumbThrough.isRunning());
    thumbThrough.advance(2);
    const int slow = thumbThrough.wanted().index() - 20;
    CHECK(slow >= 3);
    thumbThrough.move(at(83, 200), 2); // up and down does not matter while leaves run
    thumbThrough.advance(3);
    const int quick = thumbThrough.wanted().index() - 20 - slow;
    CHECK(quick > 2 * slow);
    thumbThrough.move(at(80, 600), 3);
    thumbThrough.advance(10);
    CHECK(thumbThrough.wanted() == spread(99));
    CHECK_FALSE(thumbThrough.isRunning()); // nothing left to run: the clock may stop
}

TEST_CASE("the other side of the block runs the other way")
{
    ThumbThrough thumbThrough = begun(ThumbThrough::Grip::Pull, at(10), -1);
    thumbThrough.move(at(10, 300), 0);
    thumbThrough.advance(0.2);
    CHECK(thumbThrough.wanted() < spread(20));
    thumbThrough.advance(20);
    CHECK(thumbThrough.wanted() == spread(0));
    CHECK_FALSE(thumbThrough.isRunning());
}

TEST_CASE("back at the edge the fan goes on from where leaves have run to")
{
    ThumbThrough thumbThrough = begun(ThumbThrough::Grip::Pull, at(50));
    thumbThrough.move(at(50, 200), 0);
    thumbThrough.move(at(50, 0), 0.5);
    const int reached = thumbThrough.wanted().index();
    CHECK(reached > 25);
    CHECK_FALSE(thumbThrough.isRunning());
    thumbThrough.advance(9);
    CHECK(thumbThrough.wanted() == spread(reached)); // a hand at rest changes nothing
    thumbThrough.move(at(52, 0), 9);
    CHECK(thumbThrough.wanted() == spread(reached + 2));
    thumbThrough.move(at(47, 0), 9.1);
    CHECK(thumbThrough.wanted() == spread(reached - 3));
}

TEST_CASE("speed grows with the pull and with the issue")
{
    CHECK(thumbThroughSpeed(0, 100) == 0);
    CHECK(thumbThroughSpeed(24, 100) == 0);
    double last = 0;
    for (double pull = 30; pull <= 600; pull += 10) {
        CHECK(thumbThroughSpeed(pull, 100) > last);
        last = thumbThroughSpeed(pull, 100);
    }
    CHECK(thumbThroughSpeed(300, 1000) > 5 * thumbThroughSpeed(300, 100));
    CHECK(thumbThroughSpeed(420, 100) >= 100 / 1.5); // the whole issue in little more than a second
    CHECK(thumbThroughSpeed(40, 100) < 3); // and one by one
    CHECK(thumbThroughSpeed(5000, 100) == thumbThroughSpeed(700, 100));
}

TEST_CASE("letting go lands on what was wanted, Escape where it began")
{
    ThumbThrough thumbThrough = begun(ThumbThrough::Grip::Place, at(60));
    thumbThrough.release(1);
    CHECK(thumbThrough.isActive());
    CHECK_FALSE(thumbThrough.isHeld());
    thumbThrough.move(at(3), 2);
    thumbThrough.cancel();
    CHECK(thumbThrough.wanted() == spread(60));
    thumbThrough.end();
    CHECK_FALSE(thumbThrough.isActive());

    thumbThrough = begun(ThumbThrough::Grip::Place, at(60));
    thumbThrough.cancel();
    CHECK(thumbThrough.wanted() == spread(20));
    thumbThrough.move(at(70), 1); // the button is still down, but thumbing through is over
    thumbThrough.release(2);
    CHECK(thumbThrough.wanted() == spread(20));

    thumbThrough = begun(ThumbThrough::Grip::Pull, at(60));
    thumbThrough.move(at(60, 300), 0);
    thumbThrough.release(0.3);
    const SpreadNumber landed = thumbThrough.wanted();
    CHECK(landed > spread(25));
    thumbThrough.advance(4);
    CHECK(thumbThrough.wanted() == landed);
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
    CHECK_FALSE(nextThumbed(stack, spread(80)));
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
    follow(stack, spread(37)); // inside a block, which is not split
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
            REQUIRE(stack.leaves().size() <= mostThumbed);
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
