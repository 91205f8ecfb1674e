// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/curl/Curl.h"
#include "support/Catch.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr Sheet sheet{700, 950};

double apart(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

class RandomDrags
{
public:
    struct Drag
    {
        QPointF grabbed, pointer;
    };
    Drag next()
    {
        return {{between(0.25, 1) * sheet.width, between(0, 1) * sheet.height},
                {between(-1.3, 1.3) * sheet.width, between(-0.5, 1.5) * sheet.height}};
    }
    double between(double low, double high) { return low + (high - low) * m_share(m_engine); }

private:
    std::mt19937 m_engine{20240201};
    std::uniform_real_distribution<double> m_share{0, 1};
};

bool paperReaches(QPointF grabbed, QPointF pointer, double tolerance = 0)
{
    const QPointF bottom(0, sheet.height);
    return apart(pointer, {}) <= apart(grabbed, {}) + tolerance
        && apart(pointer, bottom) <= apart(grabbed, bottom) + tolerance;
}

} // namespace

TEST_CASE("the grabbed point stays under the pointer wherever the paper reaches")
{
    RandomDrags drags;
    double worst = 0;
    int tracked = 0;
    while (tracked < 10000) {
        const auto [grabbed, pointer] = drags.next();
        if (!paperReaches(grabbed, pointer))
            continue;
        ++tracked;
        const auto curl = curlThrough(sheet, grabbed, withinReach(sheet, grabbed, pointer), preferredRadius(sheet));
        worst = std::max(worst, apart(curl ? lifted(*curl, grabbed).at : grabbed, pointer));
    }
    INFO("worst error in pixels: " << worst);
    CHECK(worst < 1e-6);
}

TEST_CASE("beyond its reach the paper stays close to the nearest place it can come to")
{
    RandomDrags drags;
    for (int i = 0; i < 10000; ++i) {
        const auto [grabbed, pointer] = drags.next();
        const QPointF held = withinReach(sheet, grabbed, pointer);
        CHECK(paperReaches(grabbed, held, 1e-6));
        if (!paperReaches(grabbed, pointer))
            CHECK(apart(held, pointer) <= apart(grabbed, pointer) + 0.03 * sheet.width);
    }
}

TEST_CASE("the spine never leaves its place")
{
    RandomDrags drags;
    for (int i = 0; i < 10000; ++i) {
        const auto [grabbed, pointer] = drags.next();
        const auto curl = curlThrough(sheet, grabbed, withinReach(sheet, grabbed, pointer), preferredRadius(sheet));
        if (!curl)
            continue;
        for (double y : {0.0, 0.3, 0.5, 0.9, 1.0}) {
            const QPointF spine(0, y * sheet.height);
            CHECK(apart(lifted(*curl, spine).at, spine) < 1e-6);
            CHECK(lifted(*curl, spine).height < 1e-6);
        }
    }
}

TEST_CASE("bending does not stretch: lengths on the paper are lengths in space")
{
    RandomDrags drags;
    for (int i = 0; i < 10000; ++i) {
        const auto [grabbed, pointer] = drags.next();
        const auto curl = curlThrough(sheet, grabbed, withinReach(sheet, grabbed, pointer), preferredRadius(sheet));
        if (!curl || curl->radius < 1)
            continue;
        const QPointF a(drags.between(0, sheet.width), drags.between(0, sheet.height));
        const double direction = drags.between(0, 6.283);
        const double step = 0.01;
        const QPointF b = a + QPointF(std::cos(direction), std::sin(direction)) * step;
        const Lifted at = lifted(*curl, a), bt = lifted(*curl, b);
        const double inSpace = std::hypot(apart(at.at, bt.at), at.height - bt.height);
        CHECK(inSpace == Approx(step).epsilon(1e-3));
    }
}

TEST_CASE("the inverse map finds the paper point that is seen")
{
    RandomDrags drags;
    int seen = 0;
    for (int i = 0; i < 10000; ++i) {
        const auto [grabbed, pointer] = drags.next();
        const auto curl = curlThrough(sheet, grabbed, withinReach(sheet, grabbed, pointer), preferredRadius(sheet));
        if (!curl)
            continue;
        const QPointF place(drags.between(-1, 1) * sheet.width, drags.between(-0.2, 1.2) * sheet.height);
        const auto found = seenAt(*curl, sheet, place);
        if (!found)
            continue;
        ++seen;
        const Lifted back = lifted(*curl, found->paper);
        CHECK(apart(back.at, place) < 1e-6);
        CHECK(found->isBack == (back.angle > 1.5707963));
    }
    CHECK(seen > 2000);
}

TEST_CASE("a turned leaf is its own mirror image, flat and unbent")
{
    for (double y : {0.0, 0.4, 1.0}) {
        const QPointF grabbed(sheet.width, y * sheet.height);
        const auto curl = curlThrough(sheet, grabbed, turningPath(sheet, grabbed, 1), preferredRadius(sheet));
        REQUIRE(curl);
        CHECK(curl->radius == Approx(0).margin(1e-9));
        CHECK(curl->nx == Approx(1));
        CHECK(curl->ny == Approx(0).margin(1e-9));
        CHECK(curl->offset == Approx(0).margin(1e-9));
    }
}

TEST_CASE("a leaf that is not pulled lies flat")
{
    CHECK_FALSE(curlThrough(sheet, {700, 950}, {700, 950}, 100));
    // Pulled outwards it cannot follow.
    CHECK(apart(withinReach(sheet, {700, 400}, {900, 400}), {700, 400}) < 1e-9);
}

TEST_CASE("catching a leaf in mid-air at any of its points changes nothing in its shape")
{
    RandomDrags drags;
    int caught = 0;
    while (caught < 2000) {
        const auto [grabbed, pointer] = drags.next();
        const auto curl = curlThrough(sheet, grabbed, withinReach(sheet, grabbed, pointer), preferredRadius(sheet));
        const QPointF other(drags.between(0.3, 1) * sheet.width, drags.between(0, 1) * sheet.height);
        if (!curl || curl->distance(other) < 20)
            continue;
        ++caught;
        const auto again = curlThrough(sheet, other, lifted(*curl, other).at, preferredRadius(sheet));
        REQUIRE(again);
        CHECK(again->offset == Approx(curl->offset).margin(1e-3));
        CHECK(again->radius == Approx(curl->radius).margin(1e-3));
        CHECK(again->nx == Approx(curl->nx).margin(1e-6));
    }
}
