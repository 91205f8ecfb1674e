// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookPictures.h"
#include "support/Catch.h"

#include <webp/decode.h>

#include <QColor>

using namespace fanye;
using namespace fanye::ebook;

TEST_CASE("a page is stored as large as its quality asks, and no larger than painters paint")
{
    const PictureForm clear = pictureForm(EbookQuality::Clear);
    CHECK(pictureSize({{595.28, 841.89}}, clear) == QSize(1240, 1754));
    CHECK(pictureSize({{72, 72}}, clear) == QSize(150, 150));
    CHECK(pictureSize({{14400, 720}}, clear) == QSize(4096, 205));
    CHECK(pictureSize({{14400, 0.001}}, clear).height() == 1);
    CHECK(pictureForm(EbookQuality::Small).dotsPerInch < clear.dotsPerInch);
    CHECK(pictureForm(EbookQuality::Best).quality > clear.quality);
}

TEST_CASE("a picture comes out of its WebP as it went in, but for a little")
{
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(QColor(200, 30, 60));
    const QByteArray stored = webp(picture, 80);
    int width = 0, height = 0;
    std::uint8_t *pixels = WebPDecodeBGRA(reinterpret_cast<const std::uint8_t *>(stored.constData()),
                                          std::size_t(stored.size()), &width, &height);
    REQUIRE(pixels);
    const QImage decoded = QImage(pixels, width, height, QImage::Format_RGB32).copy();
    WebPFree(pixels);
    CHECK(decoded.size() == picture.size());
    CHECK(std::abs(qRed(decoded.pixel(30, 20)) - 200) < 8);
    CHECK(std::abs(qBlue(decoded.pixel(30, 20)) - 60) < 8);
}

TEST_CASE("no picture, no WebP")
{
    CHECK(webp({}, 80).isEmpty());
    CHECK(thumbnail({}, {}, {}).isEmpty());
}
