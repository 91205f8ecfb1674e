// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PaperSound.h"
#include "support/Catch.h"

#include <algorithm>
#include <cmath>

using namespace fanye;
using namespace fanye::app;

namespace {

float loudest(const std::vector<float> &sound)
{
    float most = 0;
    for (const float sample : sound)
        most = std::max(most, std::abs(sample));
    return most;
}

} // namespace

TEST_CASE("a faster leaf is louder and shorter, one that creeps is silent")
{
    CHECK(paperSound(0).empty());
    CHECK(paperSound(0.5).empty());
    const auto slow = paperSound(2), usual = paperSound(5), fast = paperSound(10);
    CHECK(loudest(slow) > 0.005f);
    CHECK(loudest(usual) > 1.5f * loudest(slow));
    CHECK(loudest(fast) > 1.5f * loudest(usual));
    CHECK(slow.size() > usual.size());
    CHECK(usual.size() > fast.size());
}

TEST_CASE("however fast the leaf, the sound stays a rustle and neither begins nor ends with a crack")
{
    for (const double speed : {1.0, 5.0, 11.0, 1000.0}) {
        const auto sound = paperSound(speed);
        REQUIRE(sound.size() > std::size_t(soundRate / 10));
        CHECK(sound.size() < std::size_t(soundRate / 2));
        CHECK(loudest(sound) < 0.5f);
        CHECK(std::abs(sound.front()) < 0.01f);
        CHECK(std::abs(sound.back()) < 0.01f);
    }
}
