// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EngineForTests.h"

#include "support/Catch.h"

#include <vector>

using namespace fanye;
using namespace fanye::engine;

TEST_CASE("the share of a page under images is measured")
{
    Engine engine = engineOf("images");
    REQUIRE(engine.structure());
    const std::vector<float> expected{0, 0.25F, 1, 0.25F, 0.5F};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(engine.structure()->imageCover(PageNumber::fromIndex(int(i))) == Approx(expected[i]).margin(0.02));
    }
}

TEST_CASE("a drawing that never ends is followed only so far")
{
    Engine engine = engineOf("slow");
    REQUIRE(engine.structure());
    CHECK(engine.structure()->imageCover(PageNumber::fromNumber(2)) == 0);
}
