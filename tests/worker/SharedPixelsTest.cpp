// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pixels/SharedPixels.h"

#include "support/Catch.h"

#include <algorithm>
#include <sys/mman.h>
#include <utility>

using namespace fanye;
using namespace fanye::system;
using namespace fanye::worker;

TEST_CASE("what is painted on one side is the picture on the other")
{
    SharedPixels pixels({30, 20});
    REQUIRE(pixels.isUsable());
    {
        const PixelMapping mapping(pixels.descriptor(), {30, 20});
        REQUIRE(mapping.pixels());
        mapping.pixels()[30 * 19 + 29] = 0xff112233;
    }
    const QImage image = std::move(pixels).takeImage();
    CHECK(image.size() == QSize(30, 20));
    CHECK(image.format() == QImage::Format_RGB32);
    CHECK(image.pixel(29, 19) == 0xff112233);
}

TEST_CASE("a picture outlives the memory's owner")
{
    QImage image;
    {
        SharedPixels pixels({4, 4});
        *PixelMapping(pixels.descriptor(), {4, 4}).pixels() = 0xff00ff00;
        image = std::move(pixels).takeImage();
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

namespace {

constexpr QSize size{640, 480}, larger{640, 481};

// The picture that a worker would have painted in one colour, and where it lies.
struct Painted
{
    Painted(std::shared_ptr<PixelMemories> memories, QSize size, std::uint32_t colour)
    {
        SharedPixels pixels(size, std::move(memories));
        const PixelMapping mapping(pixels.descriptor(), size);
        std::fill_n(mapping.pixels(), size.width() * size.height(), colour);
        image = std::move(pixels).takeImage();
        place = image.constBits();
    }
    QImage image;
    const uchar *place = nullptr;
};

} // namespace

TEST_CASE("the memory of a picture that nobody looks at any more serves the next of its size")
{
    const auto memories = std::make_shared<PixelMemories>();
    auto first = std::make_unique<Painted>(memories, size, 0xffff0000);
    const uchar *place = first->place;
    const Painted beside(memories, size, 0xff00ff00);
    CHECK(beside.place != place); // somebody still looks at the first
    const QImage copy = first->image;
    first.reset();
    CHECK(Painted(memories, size, 0xff0000ff).place != place);
    CHECK(copy.pixel(639, 479) == 0xffff0000);
}

TEST_CASE("memory is given out once, and only in its own size")
{
    const auto memories = std::make_shared<PixelMemories>();
    const uchar *place = Painted(memories, size, 0xffff0000).place;
    const Painted other(memories, larger, 0xff0000ff);
    const Painted next(memories, size, 0xff00ff00);
    CHECK(next.place == place);
    CHECK(next.image.pixel(0, 0) == 0xff00ff00);
    CHECK(next.image.pixel(639, 479) == 0xff00ff00);
    CHECK(Painted(memories, size, 0xff0000ff).place != place);
}

TEST_CASE("the memory of small pictures pushes none of large ones out")
{
    const auto memories = std::make_shared<PixelMemories>();
    const uchar *place = Painted(memories, size, 0xffff0000).place;
    for (int i = 0; i < 10; ++i)
        Painted(memories, {64, 48}, 0xff0000ff);
    CHECK(Painted(memories, size, 0xff00ff00).place == place);
}

TEST_CASE("what has been cleared is not kept, and what comes back late neither")
{
    const auto memories = std::make_shared<PixelMemories>();
    auto late = std::make_unique<Painted>(memories, size, 0xffff0000);
    memories->clear();
    CHECK(late->image.pixel(0, 0) == 0xffff0000);
    late.reset();
    const auto fresh = memories->take(PixelMemory::lengthOf(size));
    REQUIRE(fresh->bytes());
    CHECK(fresh->bytes()[2] == 0); // as the system gives it
}

TEST_CASE("a picture outlives the issue that it was painted for")
{
    auto memories = std::make_shared<PixelMemories>();
    const Painted painted(memories, size, 0xff123456);
    memories.reset();
    CHECK(painted.image.pixel(5, 5) == 0xff123456);
}
