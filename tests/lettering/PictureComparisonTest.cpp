// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/PictureComparison.h"

#include "support/Catch.h"

#include <QPainter>

using namespace fanye;
using namespace fanye::lettering;

namespace {

// Bars as thick as the strokes of a letter.
QImage bars(QSize size, int shift = 0)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int x = 4; x < size.width(); x += 8)
        painter.fillRect(QRect(x + shift, 4, 2, size.height() - 8), Qt::black);
    return picture;
}

} // namespace

TEST_CASE("equal pictures do not differ")
{
    CHECK(differenceOf(bars({70, 50}), bars({70, 50})) == PictureDifference());
}

TEST_CASE("a shift by a pixel counts for little, by three for much")
{
    const QImage picture = bars({160, 80});
    const PictureDifference near = differenceOf(picture, bars({160, 80}, 1)),
                            far = differenceOf(picture, bars({160, 80}, 3));
    CHECK(near.ink < 8);
    CHECK(far.mean > 10 * near.mean);
    CHECK(far.worst > 60);
}

TEST_CASE("a stroke that is missing shows as ink that is missing there, wherever it lies")
{
    const QImage picture = bars({160, 80});
    for (const QPoint corner : {QPoint(0, 0), QPoint(70, 30), QPoint(144, 64)}) {
        QImage other = picture;
        QPainter(&other).fillRect(QRect(corner, QSize(16, 16)), Qt::white);
        CHECK(differenceOf(picture, other).ink > 12);
        CHECK(differenceOf(other, picture).ink > 12);
    }
}

TEST_CASE("another colour differs, each channel for itself")
{
    QImage red(40, 40, QImage::Format_RGB32), blue(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    blue.fill(Qt::blue);
    CHECK(differenceOf(red, blue).mean == Approx(255));
    CHECK(differenceOf(red, blue).ink == Approx(255));
}

TEST_CASE("pictures of two sizes, and none, differ wholly")
{
    CHECK(differenceOf(bars({70, 50}), bars({71, 50})).worst == 255);
    CHECK(differenceOf({}, {}).mean == 255);
}
