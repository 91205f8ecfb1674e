// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/HoverLift.h"
#include "flip/motion/PanDrag.h"
#include "flip/motion/WheelTurns.h"
#include "flip/raster/RowSpan.h"
#include "flip/state/FrameMeter.h"
#include "support/Catch.h"

#include <vector>

using namespace fanye;
using namespace fanye::flip;

TEST_CASE("a wheel turns one spread a notch, a swipe one in all, and momentum none")
{
    constexpr auto none = Qt::NoScrollPhase, begin = Qt::ScrollBegin, update = Qt::ScrollUpdate, end = Qt::ScrollEnd,
                   momentum = Qt::ScrollMomentum;
    struct Step
    {
        int delta;
        Qt::ScrollPhase phase;
    };
    struct Row
    {
        const char *what;
        std::vector<Step> steps;
        int expected;
    };
    const Row rows[] = {
        {"a notch towards the reader", {{-120, none}}, 1},
        {"a notch away", {{120, none}}, -1},
        {"three notches at once", {{-360, none}}, 3},
        {"a fine wheel, an eighth of a notch each", std::vector<Step>(8, {-15, none}), 1},
        {"there and back again", {{-60, none}, {60, none}, {60, none}}, -1},
        {"a little touch", {{0, begin}, {-20, update}, {-20, update}, {0, end}}, 0},
        {"a long swipe", {{0, begin}, {-100, update}, {-300, update}, {-400, update}, {0, end}}, 1},
        {"a swipe with momentum", {{0, begin}, {-150, update}, {0, end}, {-200, momentum}, {-150, momentum}}, 1},
        {"two swipes", {{0, begin}, {-150, update}, {0, end}, {0, begin}, {-150, update}, {0, end}}, 2},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        WheelTurns wheel;
        int turned = 0;
        for (const Step &step : row.steps)
            turned += wheel.turns(step.delta, step.phase);
        CHECK(turned == row.expected);
    }
}

TEST_CASE("a corner lifts after the pointer has rested on it, and falls when it goes")
{
    const PageCorner corner{true, false};
    HoverLift hover;
    hover.over(corner, 1.0);
    CHECK(hover.isWaiting(1.05));
    CHECK_FALSE(hover.advance(0.01, 1.05));
    CHECK_FALSE(hover.lift());
    double now = 1.13;
    while (hover.advance(0.016, now))
        now += 0.016;
    CHECK(now < 2);
    REQUIRE(hover.lift());
    CHECK(hover.lift()->amount == 1);
    hover.over(std::nullopt, now);
    while (hover.advance(0.016, now))
        now += 0.016;
    CHECK_FALSE(hover.lift());
}

TEST_CASE("a pointer that only passes a corner lifts nothing")
{
    HoverLift hover;
    hover.over(PageCorner{true, true}, 0);
    hover.over(std::nullopt, 0.1);
    CHECK_FALSE(hover.isWaiting(0.11));
    CHECK_FALSE(hover.advance(0.1, 0.3));
    CHECK_FALSE(hover.lift());
}

TEST_CASE("a pull beyond the book's edge is remembered until the book moves again")
{
    PanDrag pan;
    pan.begin({100, 100});
    CHECK(pan.moved({80, 100}) == QPointF(-20, 0));
    pan.met({-20, 0}, {-20, 0});
    CHECK(pan.beyond() == 0);
    pan.met({-50, 0}, {0, 0});
    pan.met({-60, 0}, {0, 0});
    CHECK(pan.beyond() == -110);
    pan.met({10, 0}, {10, 0});
    CHECK(pan.beyond() == 0);
}

TEST_CASE("a hand that moves as it lets go throws, one that has stopped does not")
{
    struct Row
    {
        const char *what;
        std::vector<std::pair<double, double>> path; // seconds, pixels to the right
        double letGo;
        double expected; // pixels a second
    };
    const Row rows[] = {
        {"a steady pull", {{0.02, 20}, {0.04, 40}, {0.06, 60}, {0.08, 80}, {0.10, 100}}, 0.10, 1000},
        {"slow, then quick", {{0.1, 2}, {0.2, 4}, {0.22, 24}, {0.24, 44}, {0.26, 64}, {0.28, 84}}, 0.28, 1000},
        {"stopped before letting go", {{0.02, 100}, {0.04, 200}}, 0.5, 0},
        {"back again", {{0.02, 40}, {0.04, 80}, {0.06, 40}, {0.08, 0}}, 0.08, 0},
        {"not moved at all", {}, 0.3, 0},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        PanDrag pan;
        pan.begin({0, 0}, 0);
        for (const auto &[time, x] : row.path)
            pan.moved({x, 0}, time);
        CHECK(pan.velocity(row.letGo).x() == Approx(row.expected).margin(260));
        CHECK(pan.velocity(row.letGo).y() == 0);
    }
}

TEST_CASE("at the end of a magnified page a notch reads on, a new swipe once, and the momentum of the last one not")
{
    constexpr auto none = Qt::NoScrollPhase, begin = Qt::ScrollBegin, update = Qt::ScrollUpdate, end = Qt::ScrollEnd,
                   momentum = Qt::ScrollMomentum;
    struct Step
    {
        int delta;
        Qt::ScrollPhase phase;
        bool isStuck;
    };
    struct Row
    {
        const char *what;
        std::vector<Step> steps;
        int expected;
    };
    const Row rows[] = {
        {"a notch at the end", {{-120, none, true}}, 1},
        {"a notch that scrolls, one at the end", {{-120, none, false}, {-120, none, true}}, 1},
        {"a notch back at the beginning", {{120, none, true}}, -1},
        {"a fine wheel at the end, an eighth of a notch each", std::vector<Step>(8, {-15, none, true}), 1},
        {"what scrolls does not count", {{-60, none, true}, {-60, none, false}, {-60, none, true}}, 0},
        {"a swipe that scrolls and runs into the end",
         {{0, begin, true}, {-100, update, false}, {-100, update, true}, {-200, update, true}, {0, end, true}}, 0},
        {"its momentum", {{0, begin, true}, {-100, update, false}, {0, end, true}, {-300, momentum, true}}, 0},
        {"a new swipe at the end, however long, with its momentum",
         {{0, begin, true}, {-100, update, true}, {-500, update, true}, {0, end, true}, {-400, momentum, true}}, 1},
        {"a swipe that scrolled and then a new one",
         {{0, begin, true}, {-100, update, false}, {0, end, true}, {0, begin, true}, {-120, update, true}}, 1},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        WheelAtEnd wheel;
        int turned = 0;
        for (const Step &step : row.steps)
            turned += wheel.turns(step.delta, step.phase, step.isStuck);
        CHECK(turned == row.expected);
    }
}

TEST_CASE("the meter tells what an eye would notice")
{
    FrameMeter meter;
    meter.inputCame(1.000);
    meter.framePainted(1.004, 1.010, 0);
    for (int i = 1; i <= 98; ++i)
        meter.framePainted(1.006 + 0.015 * i, 1.010 + 0.015 * i, 0);
    meter.framePainted(2.500, 2.520, 2); // one late frame, with two blank faces
    meter.framePainted(2.530, 2.535, 2); // the same two
    meter.motionEnded();
    meter.landed(2.535, false);
    meter.becameSharp(2.585);
    meter.inputCame(9);
    meter.framePainted(9.001, 9.006, 0); // the pause is not an interval
    const FrameFigures figures = meter.figures();
    CHECK(figures.frames == 102);
    CHECK(figures.intervalP50 == Approx(15));
    CHECK(figures.intervalP95 == Approx(15));
    CHECK(figures.intervalMax == Approx(40));
    CHECK(figures.paintP50 == Approx(4));
    CHECK(figures.firstMotionP95 == Approx(10));
    CHECK(figures.blankFaces == 2);
    CHECK(figures.blurredLandings == 1);
    CHECK(figures.sharpAfterLandingP95 == Approx(50));
    meter.start();
    CHECK(meter.figures() == FrameFigures());
}

TEST_CASE("percentiles are of the nearest rank")
{
    CHECK(percentile({}, 0.5) == 0);
    CHECK(percentile({3}, 0.95) == 3);
    CHECK(percentile({4, 1, 3, 2}, 0.5) == 2);
    CHECK(percentile({4, 1, 3, 2}, 1) == 4);
}

TEST_CASE("what is hidden of a row is left out, whatever the order in which it was found")
{
    RowCover cover;
    cover.add({40, 50});
    cover.add({10, 20});
    cover.add({15, 30});
    cover.add({70, 60}); // nothing
    std::vector<std::pair<int, int>> seen;
    cover.visible({0, 60}, [&](RowSpan span) { seen.emplace_back(span.begin, span.end); });
    CHECK(seen == std::vector<std::pair<int, int>>{{0, 10}, {30, 40}, {50, 60}});
    seen.clear();
    cover.visible({16, 19}, [&](RowSpan span) { seen.emplace_back(span.begin, span.end); });
    CHECK(seen.empty());
}
