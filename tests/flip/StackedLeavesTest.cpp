// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several leaves at once: which are in the air at which time, and which spread lies open in the end.
#include "flip/motion/LeafStack.h"
#include "support/Catch.h"

#include <algorithm>
#include <random>
#include <sstream>

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr double frame = 1.0 / 60;
constexpr double tolerance = 0.0004;

SpreadNumber spread(int index)
{
    return SpreadNumber::fromIndex(index);
}

void fly(LeafStack &stack, double seconds)
{
    for (; seconds > 1e-9; seconds -= frame)
        stack.advance(std::min(seconds, frame), tolerance);
}

// "4|5>6:30 6>7:0|7" is spread 4 read, two leaves going over (by hundredths of their way), and spread 7 to come.
std::string state(const LeafStack &stack)
{
    std::ostringstream out;
    out << stack.readPile().index() << '|';
    for (const FlyingLeaf &leaf : stack.leaves()) {
        const char *way = leaf.motion.isHeld() ? "=" : leaf.motion.target() == Leaf::End::Turned ? ">" : "<";
        out << (&leaf == &stack.leaves().front() ? "" : " ") << leaf.from.index() << way << leaf.to.index() << ':'
            << int(100 * leaf.motion.progress() + 0.5);
    }
    out << '|' << stack.comingPile().index();
    return out.str();
}

bool isInOrder(const LeafStack &stack)
{
    for (std::size_t i = 1; i < stack.leaves().size(); ++i)
        if (stack.leaves()[i - 1].motion.progress() < stack.leaves()[i].motion.progress()
            || stack.leaves()[i - 1].to != stack.leaves()[i].from)
            return false;
    return true;
}

double secondsToRest(LeafStack &stack)
{
    double seconds = 0;
    for (; stack.isMoving() && seconds < 5; seconds += frame)
        stack.advance(frame, tolerance);
    return seconds;
}

} // namespace

TEST_CASE("what is in the air, by the clock")
{
    struct Input
    {
        double time;
        int turn; // spreads
    };
    struct Row
    {
        const char *what;
        std::vector<Input> inputs;
        double time;
        const char *expected; // from spread 10
    };
    const Row rows[] = {
        {"a turn at its start", {{0, 1}}, 0.0, "10|10>11:0|11"},
        {"a turn", {{0, 1}}, 0.1, "10|10>11:37|11"},
        {"a turn", {{0, 1}}, 0.3, "10|10>11:90|11"},
        {"a turn that has landed", {{0, 1}}, 0.9, "11||11"},
        {"a turn taken back", {{0, 1}, {0.1, -1}}, 0.1, "10|10<11:37|11"},
        {"a turn taken back, a little later: paper has weight", {{0, 1}, {0.1, -1}}, 0.12, "10|10<11:43|11"},
        {"a turn taken back, later", {{0, 1}, {0.1, -1}}, 0.4, "10|10<11:6|11"},
        {"a turn taken back has landed", {{0, 1}, {0.1, -1}}, 1.0, "10||10"},
        {"two, one behind the other", {{0, 1}, {0.1, 1}}, 0.2, "10|10>11:73 11>12:37|12"},
        {"one each way: the second turn takes the first back, the third another",
         {{0, 1}, {0.1, -1}, {0.2, -1}},
         0.3,
         "9|9<10:63 10<11:17|11"},
        {"a jump of forty spreads", {{0, 40}}, 0.2, nullptr},
    };
    for (const Row &row : rows) {
        LeafStack stack;
        stack.reset(spread(10));
        double now = 0;
        for (const Input &input : row.inputs) {
            fly(stack, input.time - now);
            now = input.time;
            stack.turnTo(spread(stack.open().index() + input.turn));
        }
        fly(stack, row.time - now);
        INFO(row.what << " at " << row.time << " s: " << state(stack));
        CHECK(isInOrder(stack));
        if (row.expected)
            CHECK(state(stack) == row.expected);
    }
}

TEST_CASE("a jump riffles, and lies still within 0.9 s, whatever the distance and whatever is in the air")
{
    for (int distance : {2, 3, 4, 7, 8, 20, 99, 1000, 20000})
        for (int direction : {1, -1})
            for (int before : {0, 1, 3, -2}) {
                LeafStack stack;
                stack.reset(spread(30000));
                for (int i = 0; i < std::abs(before); ++i) {
                    stack.turnTo(spread(stack.open().index() + (before > 0 ? 1 : -1)));
                    fly(stack, 0.05);
                }
                const int to = stack.open().index() + direction * distance;
                stack.turnTo(spread(to));
                std::size_t most = 0;
                double seconds = 0;
                int wentBack = 0;
                std::vector<double> progress(stack.leaves().size());
                for (; stack.isMoving() && seconds < 3; seconds += frame) {
                    stack.advance(frame, tolerance);
                    most = std::max(most, stack.leaves().size());
                    wentBack += !isInOrder(stack);
                }
                INFO("distance " << direction * distance << " with " << before << " in the air: " << seconds << " s, "
                                 << most << " leaves");
                CHECK(seconds <= 0.9);
                CHECK(stack.readPile() == spread(to));
                CHECK(int(most) >= std::min(distance, 2));
                CHECK(most <= 10);
                CHECK(wentBack == 0);
            }
}

TEST_CASE("a leaf let go decides for itself and for those that it cannot pass, and for no other")
{
    struct Row
    {
        const char *what;
        std::vector<int> turns; // before; 50 ms apart, from spread 10
        int caught; // leaf, counted from the read pile
        double at; // where it is let go, resting
        int open;
    };
    const Row rows[] = {
        {"the first of two, let fall on", {1, 1}, 0, 0.8, 12},
        {"the first of two, let fall back", {1, 1}, 0, 0.2, 10},
        {"the second of two, let fall on", {1, 1}, 1, 0.8, 12},
        {"the second of two, let fall back", {1, 1}, 1, 0.2, 11},
        {"the middle one of three, let fall on", {1, 1, 1}, 1, 0.8, 13},
        {"the middle one of three, let fall back", {1, 1, 1}, 1, 0.2, 11},
        {"one that was coming back, let fall on", {1, -1}, 0, 0.8, 11},
        {"the nearer of two coming back, let fall on", {-1, -1}, 1, 0.8, 10},
        {"the further of two coming back, let fall on", {-1, -1}, 0, 0.8, 9},
        {"the nearer of two coming back, let fall back", {-1, -1}, 1, 0.2, 8},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        LeafStack stack;
        stack.reset(spread(10));
        for (int turn : row.turns) {
            stack.turnTo(spread(stack.open().index() + turn));
            fly(stack, 0.05);
        }
        const int id = stack.leaves()[std::size_t(row.caught)].id;
        stack.find(id)->motion.hold(1);
        stack.find(id)->motion.dragTo(row.at, 1.5);
        stack.find(id)->motion.dragTo(row.at, 2);
        stack.advance(frame, tolerance);
        CHECK(isInOrder(stack));
        REQUIRE(stack.find(id));
        stack.release(id, 2);
        CHECK(stack.open() == spread(row.open));
        CHECK(secondsToRest(stack) < 1.2);
        CHECK(stack.readPile() == spread(row.open));
        CHECK(stack.comingPile() == spread(row.open));
    }
}

TEST_CASE("a leaf lifted while another comes back, and let fall, leaves that one its way")
{
    LeafStack stack;
    stack.reset(spread(10));
    stack.turnTo(spread(11));
    fly(stack, 0.1);
    stack.turnTo(spread(10)); // it comes back
    const int id = stack.lift(true, 1).id;
    CHECK(state(stack) == "10|10<11:37 11=12:0|12");
    stack.find(id)->motion.dragTo(0.1, 1.2);
    stack.find(id)->motion.dragTo(0.1, 1.5);
    stack.release(id, 1.5);
    CHECK(stack.open() == spread(10));
    secondsToRest(stack);
    CHECK(stack.readPile() == spread(10));
}

TEST_CASE("however turns, jumps, catches and throws follow each other, each counts once")
{
    std::mt19937 engine(99);
    const auto below = [&](int count) { return int(engine() % unsigned(count)); };
    int caught = 0, lifted = 0;
    for (int run = 0; run < 400; ++run) {
        LeafStack stack;
        stack.reset(spread(50));
        int expected = 50;
        double now = 0;
        for (int step = 0; step < 12; ++step) {
            const double pause = 0.001 * below(250);
            fly(stack, pause);
            now += pause;
            const int kind = below(10);
            if (kind < 7) {
                const int turn = kind < 3 ? 1 : kind < 6 ? -1 : below(60) - 30;
                expected = std::clamp(expected + turn, 0, 100);
                stack.turnTo(spread(expected));
            } else if (kind < 9 && stack.isMoving()) {
                FlyingLeaf &leaf = *stack.find(stack.leaves()[std::size_t(below(int(stack.leaves().size())))].id);
                const bool isTurned = below(2) > 0;
                const int id = leaf.id, from = leaf.from.index(), to = leaf.to.index();
                leaf.motion.hold(now);
                leaf.motion.dragTo(isTurned ? 0.9 : 0.1, now + 0.5);
                leaf.motion.dragTo(isTurned ? 0.9 : 0.1, now + 1);
                now += 1;
                stack.release(id, now);
                expected = isTurned ? std::max(expected, to) : std::min(expected, from);
                ++caught;
            } else if (stack.comingPile().index() < 100) {
                const int id = stack.lift(true, now).id, to = stack.find(id)->to.index();
                stack.find(id)->motion.dragTo(0.3, now + 0.02);
                now += 0.02;
                stack.release(id, now); // thrown
                expected = to;
                ++lifted;
            }
            CHECK(stack.open() == spread(expected));
        }
        CHECK(secondsToRest(stack) < 2);
        CHECK(stack.readPile() == spread(expected));
        CHECK(stack.comingPile() == spread(expected));
    }
    CHECK(caught > 300);
    CHECK(lifted > 200);
}
