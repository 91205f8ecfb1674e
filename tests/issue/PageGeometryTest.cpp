// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PageGeometry.h"
#include "support/Catch.h"

#include <limits>

using namespace fanye;

TEST_CASE("a page's size is kept where it can be laid out, and mended where not")
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
    struct Row
    {
        double width, height;
        QSizeF expected;
    };
    const Row rows[] = {
        {612, 792, {612, 792}},
        {0, 792, {595.276, 841.89}},
        {-612, 792, {595.276, 841.89}},
        {notANumber, 792, {595.276, 841.89}},
        {612, infinite, {595.276, 841.89}},
        {14400, 14400, {14400, 14400}},
        {28800, 14400, {14400, 7200}},
        {1, 14400, {720, 14400}},
        {1000, 1, {1000, 50}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.width, row.height);
        CHECK(plausibleGeometry(row.width, row.height).size == row.expected);
    }
}
