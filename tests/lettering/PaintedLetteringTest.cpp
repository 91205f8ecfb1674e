// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/PaintedLettering.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::lettering;

namespace {

using enum LetterShape::Step;

constexpr int point = letterUnitsPerPoint;

// Ten points square, above its origin.
LetterShape square()
{
    return {{Move, Line, Line, Line, Close}, {{0, 0}, {10 * point, 0}, {10 * point, -10 * point}, {0, -10 * point}}};
}

QImage paper(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

TEST_CASE("letters stand at their origins in their colours, at any size")
{
    const Lettering lettering{{}, {square()}, {{0, {20 * point, 30 * point}, 0xffff0000}}, {}};
    for (const int scale : {1, 3}) {
        QImage picture = paper(QSize(100, 50) * scale);
        paintLettering(picture, lettering, {0, 0, 100, 50});
        CHECK(picture.pixel(20 * scale, 20 * scale) == 0xffff0000);
        CHECK(picture.pixel(30 * scale - 1, 30 * scale - 1) == 0xffff0000);
        CHECK(picture.pixel(20 * scale - 1, 25 * scale) == 0xffffffff);
        CHECK(picture.pixel(25 * scale, 30 * scale) == 0xffffffff);
    }
}

TEST_CASE("a part of the page has the letters of that part")
{
    const Lettering lettering{{}, {square()}, {{0, {20 * point, 30 * point}, 0xff000000}}, {}};
    QImage picture = paper({20, 20});
    paintLettering(picture, lettering, {15, 15, 20, 20});
    CHECK(picture.pixel(4, 5) == 0xffffffff);
    CHECK(picture.pixel(5, 5) == 0xff000000);
    CHECK(picture.pixel(14, 14) == 0xff000000);
    CHECK(picture.pixel(15, 15) == 0xffffffff);
}

TEST_CASE("letters without their shape, and shapes that lack points, paint nothing")
{
    const Lettering lettering{
        {}, {{{Move, Line, Curve}, {{0, 0}, {9, 9}}}}, {{7, {}, 0xff000000}, {0, {}, 0xff000000}}, {}};
    QImage picture = paper({20, 20});
    paintLettering(picture, lettering, {0, 0, 20, 20});
    CHECK(picture == paper({20, 20}));
}

TEST_CASE("what winds around twice is filled once")
{
    LetterShape twice = square();
    twice.steps.insert(twice.steps.end(), {Move, Line, Line, Line, Close});
    for (int i = 0; i < 4; ++i)
        twice.points.push_back(twice.points[std::size_t(i)] / 2 + QPoint(2 * point, -2 * point));
    QImage picture = paper({20, 20});
    paintLettering(picture, {{}, {twice}, {{0, {0, 15 * point}, 0xff000000}}, {}}, {0, 0, 20, 20});
    CHECK(picture.pixel(4, 10) == 0xff000000);
}

TEST_CASE("once it is stopped, no further letter is painted")
{
    const Lettering lettering{{}, {square()}, {{0, {0, 15 * point}, 0xff000000}}, {}};
    std::stop_source stop;
    stop.request_stop();
    QImage picture = paper({20, 20});
    paintLettering(picture, lettering, {0, 0, 20, 20}, stop.get_token());
    CHECK(picture == paper({20, 20}));
}
