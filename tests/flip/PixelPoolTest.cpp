// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/PixelPool.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::flip;

namespace {

constexpr QSize large{800, 600}, other{801, 600}, small{80, 60};

// Lends the pixels of a face, and says where they were.
const uchar *lend(const std::shared_ptr<PixelPool> &used, QSize size)
{
    Face face;
    face.pixels = QImage(size, QImage::Format_RGB32);
    const uchar *place = face.pixels.constBits();
    PooledFace(std::move(face), used);
    return place;
}

} // namespace

TEST_CASE("the pixels of a face that is gone are given out once, and only in their own size")
{
    const auto used = std::make_shared<PixelPool>();
    used->take(large);
    const uchar *place = lend(used, large);
    CHECK(used->take(other).isNull());
    CHECK(used->take(large).constBits() == place);
    CHECK(used->take(large).isNull());
}

TEST_CASE("pixels that somebody else still has are not given out")
{
    const auto used = std::make_shared<PixelPool>();
    used->take(large);
    Face face;
    face.pixels = QImage(large, QImage::Format_RGB32);
    const QImage kept = face.pixels;
    PooledFace(std::move(face), used);
    CHECK(used->take(large).isNull());
}

TEST_CASE("small pixels push no large ones out")
{
    const auto used = std::make_shared<PixelPool>();
    used->take(large);
    const uchar *place = lend(used, large);
    for (int i = 0; i < 10; ++i)
        lend(used, small);
    CHECK(used->take(small).isNull());
    CHECK(used->take(large).constBits() == place);
}

TEST_CASE("what goes after the book has come to rest is not kept")
{
    const auto used = std::make_shared<PixelPool>();
    used->take(large);
    lend(used, large);
    used->clear();
    lend(used, large);
    CHECK(used->take(large).isNull());
    lend(used, large);
    CHECK_FALSE(used->take(large).isNull());
}
