// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageFrame.h"

#include "support/Catch.h"

#include <limits>
#include <vector>

using namespace fanye;
using namespace fanye::engine;

TEST_CASE("a page's frame is the one that poppler displays")
{
    const QRectF media(0, 0, 300, 400);
    const double inf = std::numeric_limits<double>::infinity();
    const QRectF a4 = PageFrame().crop;
    struct Row
    {
        const char *what;
        QRectF media;
        QRectF crop;
        long long rotate;
        PageFrame expected;
    };
    const std::vector<Row> rows{
        {"only a media box", media, {}, 0, {media, 0}},
        {"a crop box", media, {50, 60, 200, 300}, 0, {{50, 60, 200, 300}, 0}},
        {"a crop box that reaches out", media, {-50, -60, 200, 300}, 0, {{0, 0, 150, 240}, 0}},
        {"a crop box that is longer", media, {-50, -60, 200, 420}, 0, {{0, 0, 150, 400}, 0}},
        {"a crop box that is wider", media, {10, 10, 340, 350}, 0, {{0, 10, 300, 350}, 0}},
        {"a crop box outside", media, {1000, 1000, 10, 10}, 0, {media, 0}},
        {"a media box upside down", {300, 400, -300, -400}, {}, 0, {media, 0}},
        {"turned", media, {}, 90, {media, 1}},
        {"turned the other way", media, {}, -90, {media, 3}},
        {"turned round and round", media, {}, 450, {media, 1}},
        {"turned by no quarter", media, {}, 45, {media, 0}},
        {"no box", {}, {}, 0, {a4, 0}},
        {"an endless box", {0, 0, inf, 400}, {}, 0, {a4, 0}},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(pageFrame(row.media, row.crop, row.rotate) == row.expected);
    }
}

TEST_CASE("a rectangle of the file lands where the page shows it")
{
    // crop box 200 wide and 300 high at (50, 60); 40 by 30 standing 20 right of and 10 above its corner
    const QRectF crop(50, 60, 200, 300);
    const QRectF inFile(70, 70, 40, 30);
    const std::vector<std::pair<int, QRectF>> rows{
        {0, {20, 260, 40, 30}},
        {1, {10, 20, 30, 40}},
        {2, {140, 10, 40, 30}},
        {3, {260, 140, 30, 40}},
    };
    for (const auto &[turns, expected] : rows) {
        INFO(turns);
        CHECK(PageFrame{crop, turns}.toDisplayed(inFile) == expected);
    }
    CHECK(PageFrame{crop, 1}.displayedSize() == QSizeF(300, 200));
}

TEST_CASE("a point of the page as displayed is found in the file again")
{
    const QRectF crop(50, 60, 200, 300);
    for (int turns = 0; turns < 4; ++turns) {
        INFO(turns);
        const PageFrame frame{crop, turns};
        CHECK(frame.toDisplayed(frame.toFile(QPointF(12, 34))) == QPointF(12, 34));
    }
    CHECK(PageFrame{crop, 0}.toFile(QPointF(0, 0)) == QPointF(50, 360));
    CHECK(PageFrame{crop, 1}.toFile(QPointF(0, 0)) == QPointF(50, 60));
}
