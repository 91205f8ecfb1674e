// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/PageLetters.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::ebook;

namespace {

using enum LetterShape::Step;

constexpr int point = letterUnitsPerPoint;

// Ten points square, above its origin.
const LetterShape square{{Move, Line, Line, Line, Close},
                         {{0, 0}, {10 * point, 0}, {10 * point, -10 * point}, {0, -10 * point}}};
const PageGeometry trimmed{{100, 200}, {20, 30, 5, 5}}; // left, top, right, bottom

Lettering at(std::initializer_list<QPoint> origins, const PageGeometry &page = trimmed)
{
    Lettering lettering{inLetterUnits(page.cropSize()), {square}, {}, {}};
    for (const QPoint origin : origins)
        lettering.letters.push_back({0, origin * point, 0xff000000});
    return lettering;
}

} // namespace

TEST_CASE("letters of a trimmed page are told from the corner of what is shown")
{
    const PageLetters page = pageLetters(at({{50, 60}}), trimmed);
    REQUIRE(page.letters.size() == 1);
    CHECK(page.letters[0].origin == QPoint(30, 30) * point);
}

TEST_CASE("letters wholly outside of what is shown are left out, those that reach into it stay")
{
    const PageLetters page = pageLetters(at({{5, 60}, {50, 20}, {50, 245}, {121, 60}, {15, 60}, {119, 35}}), trimmed);
    REQUIRE(page.letters.size() == 2);
    CHECK(page.letters[0].origin == QPoint(-5, 30) * point);
    CHECK(page.letters[1].origin == QPoint(99, 5) * point);
}

TEST_CASE("letters of a page of another size do not fit; a point more or less is the same size")
{
    const PageGeometry wider{{102, 200}, trimmed.trimmed}, nearly{{100.9, 199.2}, trimmed.trimmed};
    CHECK(fits(at({}), nearly));
    CHECK_FALSE(fits(at({}), wider));
    CHECK(pageLetters(at({{50, 60}}), wider).letters.empty());
}

TEST_CASE("shapes are full at so many of them, or so many bytes, however often each is used")
{
    PageLetters page{{"m0 0h9v9", "m0 0h8v8"}, {{0, {}, 0xff000000}, {0, {9, 0}, 0xff000000}}};
    WrittenShapes few({2, 1000}), small({1000, 16});
    for (WrittenShapes *shapes : {&few, &small}) {
        CHECK_FALSE(shapes->isFull());
        shapes->svgOf(page);
        shapes->svgOf(page);
        CHECK_FALSE(shapes->isFull());
    }
    page.letters.push_back({1, {}, 0xff000000});
    CHECK(few.svgOf(page).contains("id=\"g1\""));
    CHECK(small.svgOf(page).contains("id=\"g1\""));
    CHECK(few.isFull());
    CHECK(small.isFull());
}
