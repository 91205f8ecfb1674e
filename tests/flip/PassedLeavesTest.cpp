// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/PassedLeaves.h"
#include "support/Catch.h"

#include <algorithm>

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr double frame = 1.0 / 60;

SpreadNumber spread(int index)
{
    return SpreadNumber::fromIndex(index);
}

// The speed of each leaf that passes until nothing moves any more.
std::vector<double> speedsOf(LeafStack &stack)
{
    PassedLeaves passed;
    std::vector<double> all;
    while (stack.isMoving()) {
        stack.advance(frame, 0.0004);
        for (const double speed : passed.since(stack))
            all.push_back(speed);
    }
    return all;
}

} // namespace

TEST_CASE("each leaf of a turn passes once, forward and back")
{
    for (const int to : {5, 3, 8, 0}) {
        LeafStack stack;
        stack.reset(spread(4));
        stack.turnTo(spread(to));
        CAPTURE(to);
        const auto leaves = stack.leaves().size();
        CHECK(speedsOf(stack).size() == leaves);
    }
}

TEST_CASE("a brisk leaf passes faster than a calm one")
{
    const auto speed = [](double pace) {
        LeafStack stack;
        stack.setPace(pace);
        stack.reset(spread(4));
        stack.turnTo(spread(5));
        return speedsOf(stack).at(0);
    };
    CHECK(speed(1) == Approx(leafStiffness / 2.718).epsilon(0.1));
    CHECK(speed(1.6) > 1.4 * speed(1));
    CHECK(speed(0.65) < 0.8 * speed(1));
}
