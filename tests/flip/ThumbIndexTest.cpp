// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/ThumbIndex.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::flip;

namespace {

using Kind = EdgeMark::Kind;

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

} // namespace

TEST_CASE("the edge is a scale of the issue, first page on top")
{
    struct Row
    {
        int pages, rows;
        double row;
        int expected;
    };
    const Row rows[] = {
        {10, 1000, 0, 1},      {10, 1000, 99.5, 1},     {10, 1000, 100.5, 2}, {10, 1000, 999.5, 10},
        {10, 1000, -40, 1},    {10, 1000, 1400, 10},    {1, 800, 400, 1},     {2, 801, 400, 1},
        {2, 801, 401, 2},      {2000, 900, 450.2, 1001}, {3, 1, 0.5, 2},       {48, 960, 20 * 12 + 10, 13},
    };
    for (const Row &r : rows) {
        CAPTURE(r.pages, r.rows, r.row);
        CHECK(ThumbIndex(r.pages, r.rows).pageAt(r.row).number() == r.expected);
    }
}

TEST_CASE("each page is found again where it stands on the edge")
{
    for (int pages : {1, 2, 3, 7, 48, 200, 900, 5000})
        for (int rows : {60, 500, 951, 1900}) {
            const ThumbIndex scale(pages, rows);
            for (int number = 1; number <= pages; ++number) {
                CAPTURE(pages, rows, number);
                REQUIRE(scale.pageAt(scale.middleOf(page(number))).number() == number);
            }
        }
}

TEST_CASE("marks that would touch are one, the stronger one; of different families both are kept")
{
    const ThumbIndex scale(100, 1000); // 10 rows a page
    const std::vector<EdgeMark> far{{page(1), Kind::Section}, {page(2), Kind::Article}, {page(50), Kind::Article}};
    CHECK(placedMarks(far, scale, 2)
          == std::vector<PlacedMark>{{5, far[0]}, {15, far[1]}, {495, far[2]}});
    const ThumbIndex dense(1000, 500); // 2 pages a row
    const std::vector<EdgeMark> near{{page(1), Kind::Article}, {page(2), Kind::Section}, {page(3), Kind::Article},
                                     {page(5), Kind::Article}, {page(2), Kind::Bookmark}, {page(1), Kind::Hit},
                                     {page(3), Kind::Hit}};
    CHECK(placedMarks(near, dense, 2)
          == std::vector<PlacedMark>{{0, {page(2), Kind::Section}},
                                     {0, {page(1), Kind::Hit}},
                                     {0, {page(2), Kind::Bookmark}},
                                     {2, {page(5), Kind::Article}}});
    CHECK(placedMarks({}, dense, 2).empty());
}

TEST_CASE("the same page is marked once for each family, in whatever order marks come")
{
    const ThumbIndex scale(20, 400);
    const std::vector<EdgeMark> marks{{page(7), Kind::Hit},     {page(7), Kind::Article}, {page(7), Kind::Hit},
                                      {page(7), Kind::Section}, {page(7), Kind::Article}};
    CHECK(placedMarks(marks, scale, 2)
          == std::vector<PlacedMark>{{130, {page(7), Kind::Section}}, {130, {page(7), Kind::Hit}}});
}

TEST_CASE("pointing next to a mark means its page, however many pages share the row")
{
    const ThumbIndex scale(2000, 500); // 4 pages a row
    const std::vector<PlacedMark> marks = placedMarks({{page(403), Kind::Section}, {page(430), Kind::Hit}}, scale, 2);
    struct Row
    {
        double row;
        int expected;
    };
    const Row rows[] = {{100.5, 403}, {98, 403}, {103.4, 403}, {105.2, 430}, {110.6, 430}, {120.3, 482}, {96, 385}};
    for (const Row &r : rows) {
        CAPTURE(r.row);
        CHECK(pageMeant(r.row, marks, scale, 3.5).number() == r.expected);
    }
    CHECK(pageMeant(50.1, {}, scale, 3.5).number() == 201);
}
