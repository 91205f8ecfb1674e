// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"

#include "support/Catch.h"

#include <vector>

using namespace fanye;
using namespace fanye::engine;

TEST_CASE("what is not painted is white paper")
{
    PdfBackend backend = backendOf("plain");
    for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
        const QImage picture = painted(backend, 1, painter);
        REQUIRE(!picture.isNull());
        CHECK(picture.pixel(0, 0) == 0xffffffff);
        CHECK(picture.pixel(picture.width() - 1, picture.height() - 1) == 0xffffffff);
    }
}

TEST_CASE("transparent colours are laid on white")
{
    QImage picture(5, 1, QImage::Format_ARGB32);
    const std::vector<QRgb> from{0x00000000, 0xff123456, 0x80ff0000, 0x01000000, 0xfe000000};
    const std::vector<QRgb> expected{0xffffffff, 0xff123456, 0xffff7f7f, 0xfffefefe, 0xff010101};
    std::copy(from.begin(), from.end(), reinterpret_cast<QRgb *>(picture.bits()));
    std::vector<std::uint32_t> pixels(5);
    Canvas{picture.size(), picture.rect(), pixels.data()}.layOnPaper(picture);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(pixels[i] == expected[i]);
}

TEST_CASE("a page that is not there is refused, not painted")
{
    PdfBackend backend = backendOf("plain");
    std::vector<std::uint32_t> pixels(30 * 40);
    const Canvas canvas{{30, 40}, {0, 0, 30, 40}, pixels.data()};
    for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
        const auto result = backend.paint(PageNumber::fromNumber(4), canvas, painter, 3);
        REQUIRE(!result);
        CHECK(result.failure().reason == Reason::PageUnreadable);
    }
}
