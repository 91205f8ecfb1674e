// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issue/PageGeometry.h"
#include "issue/PaintRequest.h"
#include "support/Catch.h"

#include <algorithm>
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

TEST_CASE("a page is cut to a trim box that an issue could be printed with, and to no other")
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
    struct Row
    {
        const char *what;
        QRectF trim;
        bool isTrimmed;
    };
    const Row rows[] = {
        {"inside", {30, 30, 240, 360}, true},
        {"on one side only", {0, 0, 290, 420}, true},
        {"rounded over the edge", {-0.001, 0, 290, 420.001}, true},
        {"half the page", {0, 0, 150, 420}, true},
        {"less than half", {0, 0, 149, 420}, false},
        {"all of it", {0, 0, 300, 420}, false},
        {"hardly anything off", {0.5, 0.5, 299, 419}, false},
        {"out to the left", {-5, 30, 240, 360}, false},
        {"out below", {30, 30, 240, 500}, false},
        {"elsewhere", {1000, 1000, 240, 360}, false},
        {"nothing", {}, false},
        {"no number", {notANumber, 30, 240, 360}, false},
        {"endless", {30, 30, infinite, 360}, false},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        const PageGeometry page = trimmedGeometry({300, 420}, row.trim);
        CHECK(page.isTrimmed() == row.isTrimmed);
        CHECK(page.size == (row.isTrimmed ? row.trim.size() : QSizeF(300, 420)));
        CHECK(page.cropSize() == QSizeF(300, 420));
    }
    CHECK_FALSE(trimmedGeometry({20000, 10000}, {100, 100, 19000, 9000}).isTrimmed()); // is shown at another scale
}

TEST_CASE("a picture of a trimmed page is a tile of the crop box")
{
    const PageGeometry page = trimmedGeometry({300, 420}, {30, 40, 240, 360});
    const PageNumber first;
    const PaintRequest whole = onCropBox({first, {480, 720}, {}}, page);
    CHECK(whole.size == QSize(600, 840));
    CHECK(whole.tile == QRect(60, 80, 480, 720));
    const PaintRequest tile = onCropBox({first, {480, 720}, {100, 200, 50, 60}}, page);
    CHECK(tile.size == QSize(600, 840));
    CHECK(tile.tile == QRect(160, 280, 50, 60));
    const PaintRequest untrimmed{first, {300, 420}, {}};
    CHECK(onCropBox(untrimmed, plausibleGeometry(300, 420)) == untrimmed);
    // Rounding of a small picture does not change the proportions of the crop box.
    const PaintRequest small = onCropBox({first, {67, 100}, {}}, page);
    CHECK(small.size == QSize(83, 117));
    CHECK(small.tile.size() == QSize(67, 100));
    const PaintRequest odd = onCropBox({first, {480, 360}, {}}, page);
    CHECK(odd.size == QSize(600, 420));
    CHECK(odd.tile == QRect(60, 40, 480, 360));
}

TEST_CASE("a picture of a trimmed page ends inside the crop box at every size")
{
    const PageGeometry pages[]{
        trimmedGeometry({300, 420}, {30, 40, 240, 360}), trimmedGeometry({612, 858.9}, {8.504, 8.504, 595.276, 841.89}),
        trimmedGeometry({595.276, 841.89}, {0, 14.173, 581.103, 827.717}),
        trimmedGeometry({420, 300}, {7.3, 0, 412.7, 292.9}), trimmedGeometry({300, 420}, {0, -0.009, 300, 418.5})};
    for (const PageGeometry &page : pages) {
        REQUIRE(page.isTrimmed());
        for (int height = 1; height <= 2000; ++height) {
            const QSize size(std::max(1, qRound(height * page.aspect())), height);
            const PaintRequest whole = onCropBox({{}, size, {}}, page);
            INFO(size.width() << " by " << size.height());
            REQUIRE(QRect(QPoint(0, 0), whole.size).contains(whole.tile));
            REQUIRE(whole.tile.size() == size);
            const QRect last(size.width() - 1, size.height() - 1, 1, 1);
            REQUIRE(onCropBox({{}, size, last}, page).tile.bottomRight() == whole.tile.bottomRight());
        }
    }
}
