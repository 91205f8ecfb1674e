// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EbookForTests.h"

#include "engine/ebook/Resampling.h"
#include "engine/ebook/WebpPicture.h"
#include "support/Catch.h"

#include <QColor>

using namespace fanye;
using namespace fanye::engine;

namespace {

QImage part(const QImage &picture, QSize page, const QRect &area)
{
    QImage painted(area.size(), QImage::Format_RGB32);
    paintScaled(picture, {page, area, reinterpret_cast<std::uint32_t *>(painted.bits())});
    return painted;
}

QImage whole(const QImage &picture, QSize page)
{
    return part(picture, page, QRect(QPoint(0, 0), page));
}

// Every pixel another one.
QImage colourful(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, qRgb(x * 37 % 256, y * 53 % 256, (x + y) * 11 % 256));
    return picture;
}

QImage stripes(int width) // black and white by turns
{
    QImage picture(width, 1, QImage::Format_RGB32);
    for (int x = 0; x < width; ++x)
        picture.setPixel(x, 0, x % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    return picture;
}

} // namespace

TEST_CASE("a picture in its own size stays as it is")
{
    const QImage picture = colourful({13, 7});
    CHECK(whole(picture, picture.size()) == picture);
}

TEST_CASE("made smaller, a pixel is the mean of what it covers")
{
    CHECK(whole(stripes(8), {4, 1}).pixel(2, 0) == qRgb(128, 128, 128));
    CHECK(whole(stripes(8), {1, 1}).pixel(0, 0) == qRgb(128, 128, 128));
    const QImage third = whole(stripes(3), {2, 1}); // black white black: one and a half each
    CHECK(third.pixel(0, 0) == qRgb(85, 85, 85));
    CHECK(third.pixel(1, 0) == qRgb(85, 85, 85));
}

TEST_CASE("made larger, a picture is smooth and keeps its ends")
{
    const QImage large = whole(stripes(2), {8, 3});
    CHECK(large.pixel(0, 0) == qRgb(0, 0, 0));
    CHECK(large.pixel(7, 2) == qRgb(255, 255, 255));
    for (int x = 1; x < 8; ++x)
        CHECK(qRed(large.pixel(x, 1)) >= qRed(large.pixel(x - 1, 1)));
    CHECK(whole(plainPicture({1, 1}, Qt::red), {5, 5}).pixel(4, 4) == qRgb(255, 0, 0));
}

TEST_CASE("tiles are parts of the whole page, at any scale")
{
    for (const QSize page : {QSize(9, 11), QSize(30, 20), QSize(101, 203)}) {
        const QImage picture = colourful({30, 20}), all = whole(picture, page);
        const QRect area(page.width() / 3, page.height() / 2, page.width() / 3, page.height() / 2);
        CHECK(part(picture, page, area) == all.copy(area));
    }
}

TEST_CASE("the extremes of sizes are painted")
{
    CHECK(whole(colourful({4000, 1}), {1, 4000}).size() == QSize(1, 4000));
    const QSize huge(2'000'000'000, 2'000'000'000);
    CHECK(part(plainPicture({3, 3}, Qt::red), huge, {1'999'999'990, 1'999'999'990, 10, 10}).pixel(9, 9)
          == qRgb(255, 0, 0));
}

TEST_CASE("a transparent picture lies on white paper")
{
    CHECK(decodedWebp(webpOf(plainPicture({3, 3}, Qt::transparent))).pixel(1, 1) == qRgb(255, 255, 255));
    CHECK(decodedWebp(webpOf(plainPicture({3, 3}, QColor(255, 0, 0, 128)))).pixel(1, 1) == qRgb(255, 127, 127));
}

TEST_CASE("what is no picture, or too large a one, is not decoded")
{
    const QByteArray sound = webpOf(colourful({40, 30}));
    REQUIRE(decodedWebp(sound).size() == QSize(40, 30));
    CHECK(decodedWebp({}).isNull());
    CHECK(decodedWebp("RIFF").isNull());
    for (qsizetype size = 1; size < sound.size(); size += 7)
        CHECK(decodedWebp(sound.first(size)).isNull());
    // 16,383 pixels a side, by its own account: width and height less one in 14 bits each, behind the signature.
    QByteArray vast = sound;
    vast[21] = '\xfe';
    vast[22] = vast[23] = '\xff';
    vast[24] = char(vast[24] | 0x0f);
    CHECK(decodedWebp(vast).isNull());
}

TEST_CASE("a page is its picture, in the size that is asked for")
{
    SmallEbook book;
    book.pictures = {webpOf(plainPicture({50, 100}, Qt::red)), webpOf(plainPicture({50, 100}, Qt::blue))};
    const auto backend = ebookWith(book.html());
    CHECK(painted(*backend, 1, {20, 40}).pixel(10, 20) == qRgb(255, 0, 0));
    CHECK(painted(*backend, 2, {200, 400}).pixel(199, 399) == qRgb(0, 0, 255));
    CHECK(painted(*backend, 1, {20, 40}).pixel(10, 20) == qRgb(255, 0, 0));
}

TEST_CASE("a page without a picture, or with one that is none, is unreadable; the others are not")
{
    SmallEbook book;
    for (const QByteArray &none : {QByteArray(), QByteArray("RIFF????WEBP"), QByteArray(100, 'x')}) {
        book.pictures = {none, webpOf(plainPicture({5, 10}, Qt::red))};
        const auto backend = ebookWith(book.html());
        CHECK(painted(*backend, 1, {20, 40}).isNull());
        CHECK_FALSE(painted(*backend, 2, {20, 40}).isNull());
        CHECK(painted(*backend, 2, {20, 40}, 3).isNull()); // the window knows another number of pages
        CHECK(painted(*backend, 3, {20, 40}).isNull());
    }
}
