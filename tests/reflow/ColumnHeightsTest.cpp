// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/ColumnHeights.h"
#include "support/Catch.h"

using namespace fanye::reflow;

TEST_CASE("a row's place follows from the heights above it, estimated or set")
{
    ColumnHeights heights({10, 20, 30});
    CHECK(heights.total() == 60);
    CHECK(heights.top(2) == 30);
    CHECK(!heights.isSet(1));
    heights.set(1, 5);
    CHECK(heights.isSet(1));
    CHECK(heights.top(2) == 15);
    CHECK(heights.height(1) == 5);
    CHECK(heights.top(3) == heights.total());
}

TEST_CASE("every height of the column belongs to a row")
{
    const ColumnHeights heights({10, 0, 30});
    struct Row
    {
        double y;
        int row;
    };
    for (const Row &row : {Row{-5, 0}, Row{0, 0}, Row{9.9, 0}, Row{10, 2}, Row{39, 2}, Row{40, 2}, Row{1e9, 2}}) {
        CAPTURE(row.y);
        CHECK(heights.rowAt(row.y) == row.row);
    }
    CHECK(ColumnHeights().total() == 0);
}
