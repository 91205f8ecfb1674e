// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/LeafStack.h"
#include "support/Catch.h"

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

// The leaves in the air as text, from the read pile on: "2>3 3<4" is one that goes over and one that comes back.
std::string text(const LeafStack &stack)
{
    std::string out;
    for (const FlyingLeaf &leaf : stack.leaves()) {
        const char *way = leaf.motion.isHeld() ? "=" : leaf.motion.target() == Leaf::End::Turned ? ">" : "<";
        out += (out.empty() ? "" : " ") + std::to_string(leaf.from.index()) + way + std::to_string(leaf.to.index());
    }
    return out;
}

double settle(LeafStack &stack)
{
    double seconds = 0;
    for (; stack.isMoving() && seconds < 5; seconds += frame)
        stack.advance(frame, tolerance);
    return seconds;
}

void fly(LeafStack &stack, double seconds)
{
    for (double t = 0; t < seconds; t += frame)
        stack.advance(frame, tolerance);
}

void checkOrder(const LeafStack &stack)
{
    for (std::size_t i = 1; i < stack.leaves().size(); ++i) {
        CHECK(stack.leaves()[i - 1].motion.progress() >= stack.leaves()[i].motion.progress());
        CHECK(stack.leaves()[i - 1].to == stack.leaves()[i].from);
    }
}

} // namespace

TEST_CASE("a turn lifts one leaf, and when it lands the next spread lies open")
{
    LeafStack stack;
    stack.reset(spread(4));
    stack.turnTo(spread(5));
    CHECK(text(stack) == "4>5");
    CHECK(stack.open() == spread(5));
    CHECK(stack.readPile() == spread(4));
    CHECK(stack.comingPile() == spread(5));
    CHECK(settle(stack) < 1);
    CHECK(stack.readPile() == spread(5));
    CHECK(stack.comingPile() == spread(5));
}

TEST_CASE("the pace is that of every leaf, alone or among others")
{
    const auto seconds = [](double pace, int spreads) {
        LeafStack stack;
        stack.setPace(pace);
        stack.reset(spread(4));
        stack.turnTo(spread(4 + spreads));
        return settle(stack);
    };
    for (const int spreads : {1, 5, 40}) {
        CAPTURE(spreads);
        CHECK(seconds(2, spreads) == Approx(seconds(1, spreads) / 2).margin(4 * frame));
        CHECK(seconds(0.5, spreads) == Approx(seconds(1, spreads) * 2).margin(4 * frame));
    }
}

TEST_CASE("no input is dropped or doubled, however quickly it comes")
{
    struct Row
    {
        const char *what;
        std::vector<int> turns; // one after the other, 50 ms apart
        const char *inTheAir; // right after the last
        int open;
    };
    const Row rows[] = {
        {"twice forward", {1, 1}, "10>11 11>12", 12},
        {"three times forward", {1, 1, 1}, "10>11 11>12 12>13", 13},
        {"forward and back", {1, -1}, "10<11", 10},
        {"forward, back, forward", {1, -1, 1}, "10>11", 11},
        {"twice forward, once back", {1, 1, -1}, "10>11 11<12", 11},
        {"forward, then twice back", {1, -1, -1}, "9<10 10<11", 9},
        {"twice back", {-1, -1}, "8<9 9<10", 8},
        {"back, then twice forward", {-1, 1, 1}, "9>10 10>11", 11},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        LeafStack stack;
        stack.reset(spread(10));
        for (int turn : row.turns) {
            stack.turnTo(spread(stack.open().index() + turn));
            const std::string now = text(stack);
            fly(stack, 0.05);
            checkOrder(stack);
            if (&turn == &row.turns.back())
                CHECK(now == row.inTheAir);
        }
        CHECK(stack.open() == spread(row.open));
        CHECK(settle(stack) < 1.2);
        CHECK(stack.readPile() == spread(row.open));
    }
}

TEST_CASE("leaves are landing when all that fly are near their ends")
{
    LeafStack stack;
    stack.reset(spread(2));
    CHECK_FALSE(stack.isLanding(0.01)); // nothing is in the air
    stack.turnTo(spread(3));
    CHECK_FALSE(stack.isLanding(0.01));
    double seconds = 0;
    for (; !stack.isLanding(0.01) && seconds < 5; seconds += frame)
        stack.advance(frame, tolerance);
    REQUIRE(stack.isMoving());
    CHECK(stack.leaves().front().motion.progress() >= 0.99);
    stack.turnTo(spread(4)); // another lifts
    CHECK_FALSE(stack.isLanding(0.01));
    settle(stack);
    CHECK_FALSE(stack.isLanding(0.01));
    stack.lift(true, 0); // in the hand it is at rest, but has not come to an end
    CHECK_FALSE(stack.isLanding(0.01));
}

TEST_CASE("a jump turns a few leaves within 0.9 s, whatever the distance")
{
    for (int distance : {2, 3, 5, 7, 8, 25, 100, 999}) {
        INFO("distance " << distance);
        for (int direction : {1, -1}) {
            LeafStack stack;
            stack.reset(spread(1000));
            stack.turnTo(spread(1000 + direction * distance));
            CHECK(int(stack.leaves().size()) == std::min(distance, 7));
            checkOrder(stack);
            const FlyingLeaf &first = direction > 0 ? stack.leaves().front() : stack.leaves().back();
            const FlyingLeaf &last = direction > 0 ? stack.leaves().back() : stack.leaves().front();
            CHECK(first.to.index() - first.from.index() == 1);
            CHECK(last.to.index() - last.from.index() == 1);
            CHECK(settle(stack) <= 0.9);
            CHECK(stack.readPile() == spread(1000 + direction * distance));
        }
    }
}

TEST_CASE("the leaves of a jump share its way without a gap")
{
    for (int distance = 1; distance < 300; ++distance) {
        int sum = 0;
        for (int count : riffle(distance)) {
            CHECK(count >= 1);
            sum += count;
        }
        CHECK(sum == distance);
    }
    CHECK(riffle(0).empty());
}

TEST_CASE("a block of leaves comes apart where the reader stops it")
{
    LeafStack stack;
    stack.reset(spread(0));
    stack.turnTo(spread(50));
    fly(stack, 0.2);
    stack.turnTo(spread(20));
    checkOrder(stack);
    bool hasBoundary = false;
    for (const FlyingLeaf &leaf : stack.leaves())
        hasBoundary |= leaf.from == spread(20);
    CHECK(hasBoundary);
    settle(stack);
    CHECK(stack.readPile() == spread(20));
    CHECK(stack.comingPile() == spread(20));
}

TEST_CASE("a lifted leaf stays in the hand until it is let go, and others fly past neither side of it")
{
    LeafStack stack;
    stack.reset(spread(3));
    const int id = stack.lift(true, 0).id;
    CHECK(text(stack) == "3=4");
    CHECK(stack.open() == spread(3)); // nothing is decided yet
    stack.find(id)->motion.dragTo(0.4, 0.5);
    fly(stack, 1);
    CHECK(stack.find(id)->motion.progress() == 0.4);
    stack.lift(true, 1);
    fly(stack, 0.1);
    checkOrder(stack);
    stack.release(id, 2);
    CHECK(stack.open() == spread(3)); // held still, less than half turned: it falls back
    settle(stack);
    CHECK_FALSE(stack.isMoving());
    CHECK(stack.comingPile() == spread(3));
}

TEST_CASE("a thrown leaf decides what lies open")
{
    LeafStack stack;
    stack.reset(spread(3));
    const int id = stack.lift(false, 0).id;
    CHECK(text(stack) == "2=3");
    for (int i = 0; i <= 8; ++i)
        stack.find(id)->motion.dragTo(1 - 0.03 * i, 0.01 * i);
    stack.release(id, 0.08);
    CHECK(stack.open() == spread(2));
    CHECK(text(stack) == "2<3");
    settle(stack);
    CHECK(stack.readPile() == spread(2));
}

TEST_CASE("a key takes the leaf out of the hand")
{
    LeafStack stack;
    stack.reset(spread(3));
    stack.lift(true, 0);
    stack.turnTo(spread(4));
    CHECK(text(stack) == "3>4");
}

namespace {

struct Waiting
{
    LeafStack stack;
    int known = 0; // leaves to spreads up to this one can be seen (or down to it)

    // The spreads that leaves are on their way to after so many seconds, those that still lie in brackets.
    std::string after(double seconds, double longest = 0.35)
    {
        for (double t = 0; t < seconds - frame / 2; t += frame) {
            stack.holdBack(frame, longest, [this](const FlyingLeaf &leaf) {
                return leaf.beganTurned ? leaf.from.index() >= known : leaf.to.index() <= known;
            });
            stack.advance(frame, tolerance);
        }
        std::string out;
        for (const FlyingLeaf *leaf : stack.inOrderOfLifting()) {
            const std::string to = std::to_string((leaf->beganTurned ? leaf->from : leaf->to).index());
            out += leaf->lifted() > 0 ? to + " " : "(" + to + ") ";
        }
        return out;
    }
};

} // namespace

TEST_CASE("a leaf waits until it can be seen, and those behind it wait for it")
{
    for (const int way : {1, -1}) {
        CAPTURE(way);
        const auto at = [way](int turns) { return 20 + way * turns; };
        const auto name = [&](int turns) { return std::to_string(at(turns)); };
        Waiting book;
        book.stack.reset(spread(at(0)));
        book.known = at(1);
        for (int turn = 1; turn <= 3; ++turn)
            book.stack.turnTo(spread(at(turn)));
        CHECK(book.after(0.1) == name(1) + " (" + name(2) + ") (" + name(3) + ") ");
        book.known = at(2);
        CHECK(book.after(0.05) == name(1) + " " + name(2) + " (" + name(3) + ") ");
        // It waits from when it is the next: longer than that it flies, whatever is known of it.
        CHECK(book.after(0.25) == name(1) + " " + name(2) + " (" + name(3) + ") ");
        CHECK(book.after(0.2).ends_with(" " + name(3) + " "));
    }
}

TEST_CASE("a leaf that waits and is called back is gone at once")
{
    Waiting book;
    book.stack.reset(spread(4));
    book.known = 4;
    book.stack.turnTo(spread(5));
    CHECK(book.after(0.1) == "(5) ");
    book.stack.turnTo(spread(4));
    CHECK(book.after(0.05) == "");
    CHECK_FALSE(book.stack.isMoving());
}
