// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/LetterPath.h"

#include "support/Catch.h"

#include <cstdlib>

using namespace fanye;
using namespace fanye::lettering;

namespace {

using enum LetterShape::Step;

struct Row
{
    LetterShape shape;
    const char *data;
};

const Row rows[] = {
    {{}, ""},
    {{{Move, Line, Line}, {{10, -20}, {30, -20}, {30, 5}}}, "m10-20h20v25"},
    {{{Move, Line, Line}, {{0, 0}, {3, 4}, {6, 9}}}, "m0 0l3 4 3 5"},
    {{{Move, Curve}, {{1, 1}, {1, 11}, {11, 21}, {31, 21}}}, "m1 1c0 10 10 20 30 20"},
    {{{Move, Line, Move, Line}, {{5, 5}, {9, 5}, {6, 6}, {6, 8}}}, "m5 5h4m-3 1v2"},
};

} // namespace

TEST_CASE("a shape is written as short relative path data, and read again")
{
    for (const auto &[shape, data] : rows) {
        CAPTURE(data);
        CHECK(pathData(shape) == data);
        CHECK(shapeIn(data) == shape);
    }
}

TEST_CASE("a curve that was one of the second degree is written as that, and is the same within a unit")
{
    const LetterShape shape{{Move, Curve}, {{0, 0}, {67, 67}, {133, 67}, {200, 0}}};
    const QByteArray data = pathData(shape);
    CHECK(data.startsWith("m0 0q100 "));
    const auto read = shapeIn(data);
    REQUIRE(read);
    REQUIRE(read->points.size() == shape.points.size());
    for (std::size_t i = 0; i < shape.points.size(); ++i)
        CHECK((read->points[i] - shape.points[i]).manhattanLength() <= 2);
}

TEST_CASE("contours are not closed, since they are filled")
{
    CHECK(pathData(
              {{Move, Line, Line, Close, Move, Line, Line, Close}, {{0, 0}, {9, 0}, {9, 9}, {20, 0}, {29, 0}, {29, 9}}})
          == "m0 0h9v9m11-9h9v9");
}

TEST_CASE("a curve that does not bend is a line, one that turns back is none")
{
    CHECK(pathData({{Move, Curve}, {{0, 0}, {10, 0}, {20, 0}, {30, 0}}}) == "m0 0h30");
    CHECK(pathData({{Move, Curve}, {{0, 0}, {-10, 0}, {20, 0}, {30, 0}}}).contains('c'));
}

TEST_CASE("what is no such path data is refused")
{
    for (const char *data : {"l1 1", "m1", "m1 1x2", "m1 1 2 2", "m1 1l2", "m1 1l2 a", "m99999999 1", "m-2147483648 0",
                             "m1 1z", "m900000 0h900000", "<path>", "m1 1q2 2", "m1e9 1"}) {
        CAPTURE(data);
        CHECK_FALSE(shapeIn(data));
    }
}
