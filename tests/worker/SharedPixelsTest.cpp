// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/SharedPixels.h"

#include "support/Catch.h"

#include <sys/mman.h>
#include <utility>

using namespace fanye;

TEST_CASE("what is painted on one side is the picture on the other")
{
    const SharedPixels pixels({30, 20});
    REQUIRE(pixels.isUsable());
    const QImage image = pixels.image();
    {
        const PixelMapping mapping(pixels.descriptor(), {30, 20});
        REQUIRE(mapping.pixels());
        mapping.pixels()[30 * 19 + 29] = 0xff112233;
    }
    CHECK(image.size() == QSize(30, 20));
    CHECK(image.format() == QImage::Format_RGB32);
    CHECK(image.pixel(29, 19) == 0xff112233);
}

TEST_CASE("a picture outlives the memory's owner")
{
    QImage image;
    {
        const SharedPixels pixels({4, 4});
        *PixelMapping(pixels.descriptor(), {4, 4}).pixels() = 0xff00ff00;
        image = pixels.image();
    }
    const QImage copy = image;
    image = QImage();
    CHECK(copy.pixel(0, 0) == 0xff00ff00);
}

TEST_CASE("memory of another size, or that may still change, is refused")
{
    const SharedPixels pixels({30, 20});
    CHECK(!PixelMapping(pixels.descriptor(), {30, 21}).pixels());
    CHECK(!PixelMapping(pixels.descriptor(), {20, 20}).pixels());
    CHECK(!PixelMapping(-1, {30, 20}).pixels());
    const Descriptor unsealed(memfd_create("test", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    REQUIRE(ftruncate(unsealed.number(), 30 * 20 * 4) == 0);
    CHECK(!PixelMapping(unsealed.number(), {30, 20}).pixels());
}

TEST_CASE("nobody can cut the memory short")
{
    const SharedPixels pixels({30, 20});
    CHECK(ftruncate(pixels.descriptor(), 0) != 0);
    CHECK(ftruncate(pixels.descriptor(), 1 << 20) != 0);
}
