// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "engine/pdf/PictureInk.h"
#include "engine/pdf/TypefaceName.h"

#include "support/Catch.h"

#include <QPainter>

#include <cstdlib>
#include <utility>
#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

constexpr QRect marked(50, 50, 200, 100); // of a page of 300 by 400 points

// The share of the marked area that `isSought` holds for, 0 to 1.
template <typename Test> double share(const QImage &picture, Test isSought)
{
    int found = 0;
    for (int y = marked.top(); y <= marked.bottom() && !picture.isNull(); ++y)
        for (int x = marked.left(); x <= marked.right(); ++x)
            found += isSought(picture.pixelColor(x, y));
    return double(found) / (marked.width() * marked.height());
}

double redShare(const QImage &picture)
{
    return share(picture, [](QColor c) { return c.red() > 200 && c.green() < 60 && c.blue() < 60; });
}

double darkShare(const QImage &picture)
{
    return share(picture, [](QColor c) { return c.lightness() < 160; });
}

int pagesOf(PdfBackend &backend)
{
    return backend.readFacts().value().pageCount();
}

// As a worker opens it.
void openToPaint(PdfBackend &backend)
{
    REQUIRE(backend.prepareToPaint(Painter::Fastest));
}

QImage paintedTile(PdfBackend &backend, PageNumber page, const QRect &tile)
{
    QImage picture(tile.size(), QImage::Format_RGB32);
    const Canvas canvas{{300, 400}, tile, reinterpret_cast<std::uint32_t *>(picture.bits())};
    return backend.paint(page, canvas, Painter::Fastest, pagesOf(backend)) ? picture : QImage();
}

QImage drawn(const QRect &area)
{
    QImage picture(120, 160, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(area, Qt::black);
    painter.fillRect(QRect(10, 140, 60, 6), Qt::blue); // in all of them
    return picture;
}

} // namespace

TEST_CASE("form fields, seals, and annotations without an appearance are painted")
{
    PdfBackend backend = backendOf("form-fields");
    openToPaint(backend);
    for (int page = 1; page <= pagesOf(backend); ++page) {
        INFO("page " << page);
        CHECK(redShare(painted(backend, page, Painter::Fastest)) > (page == 8 ? 0.1 : 0.8));
    }
}

TEST_CASE("annotations that are hidden, printed only, or in a layer that is off are not painted, nor are popups")
{
    PdfBackend backend = backendOf("form-fields-hidden");
    openToPaint(backend);
    for (int page = 1; page <= pagesOf(backend); ++page) {
        INFO("page " << page);
        const QImage picture = painted(backend, page, Painter::Fastest);
        REQUIRE(!picture.isNull());
        CHECK(redArea(picture).isNull());
    }
}

TEST_CASE("a form that asks for new appearances keeps its seal")
{
    PdfBackend backend = backendOf("form-asking");
    openToPaint(backend);
    for (int page = 1; page <= 2; ++page)
        CHECK(redShare(painted(backend, page, Painter::Fastest)) > 0.9);
}

TEST_CASE("images of kinds that Qt PDF leaves out are painted, alone and beside text")
{
    PdfBackend backend = backendOf("odd-images");
    openToPaint(backend);
    for (int page = 1; page <= pagesOf(backend); ++page) {
        INFO("page " << page);
        CHECK(darkShare(painted(backend, page, Painter::Fastest)) > 0.9);
    }
}

TEST_CASE("images in JPEG 2000 are painted, with opacity, of 16 bits, and in bare code streams")
{
    PdfBackend backend = backendOf("jpeg-2000");
    openToPaint(backend);
    REQUIRE(pagesOf(backend) == 16);
    for (int page = 1; page <= 16; ++page) {
        INFO("page " << page);
        CHECK(darkShare(painted(backend, page, Painter::Fastest)) > 0.9);
    }
}

// Not opened to paint, so that only the pictures tell.
TEST_CASE("a page that one library leaves white is painted by the other, whole and in tiles")
{
    for (const int page : {1, 3, 5}) {
        INFO("page " << page);
        PdfBackend backend = backendOf("odd-images"), inTiles = backendOf("odd-images");
        const QImage whole = painted(backend, page, Painter::Fastest);
        CHECK(darkShare(whole) > 0.9);
        const QRect above(0, 0, 300, 40), within(60, 60, 180, 80);
        CHECK(paintedTile(inTiles, PageNumber::fromNumber(page), above) == whole.copy(above));
        CHECK(paintedTile(inTiles, PageNumber::fromNumber(page), within) == whole.copy(within));
    }
}

TEST_CASE("an empty page is white, and a page on which nothing could be painted is refused")
{
    PdfBackend backend = backendOf("blank");
    openToPaint(backend);
    for (int page = 1; page <= 4; ++page) {
        INFO("page " << page);
        const QImage picture = painted(backend, page, Painter::Fastest);
        REQUIRE(!picture.isNull());
        CHECK(darkShare(picture) == 0);
    }
    CHECK(painted(backend, 5, Painter::Fastest).isNull());
}

TEST_CASE("after a time-out the library that paints all of the page gets more time, after a crash the other paints")
{
    PdfBackend backend = backendOf("form-fields");
    openToPaint(backend);
    CHECK(redShare(painted(backend, 1, Painter::Patient)) > 0.9); // poppler
    const QImage byQtPdf = painted(backend, 1, Painter::Fallback);
    REQUIRE(!byQtPdf.isNull());
    CHECK(redShare(byQtPdf) == 0); // it paints no form fields
    PdfBackend afterOpening = backendOf("form-fields");
    REQUIRE(afterOpening.prepareToPaint(Painter::Fallback));
    CHECK(redShare(painted(afterOpening, 1, Painter::Fallback)) > 0.9); // poppler
}

TEST_CASE("a typeface that is not embedded is replaced by one of its kind and weight")
{
    PdfBackend backend = backendOf("typefaces");
    openToPaint(backend);
    std::vector<QImage> lines;
    for (int page = 1; page <= pagesOf(backend); ++page)
        lines.push_back(painted(backend, page, Painter::Fastest, 2));
    REQUIRE(lines.size() == 12);
    for (const std::size_t song : {1, 2, 3, 6, 7}) { // Kai and Fangsong may be installed
        INFO("page " << song + 1);
        CHECK(lines[song] == lines[0]);
    }
    for (std::size_t hei = 9; hei < 12; ++hei) {
        INFO("page " << hei + 1);
        CHECK(lines[hei] == lines[8]);
    }
    CHECK(lines[0] != lines[8]);
}

TEST_CASE("glyphs are painted that only their names or a character map of the file's own tell")
{
    for (const char *file : {"glyph-variants", "own-maps"}) {
        PdfBackend backend = backendOf(file);
        openToPaint(backend);
        REQUIRE(pagesOf(backend) == 4);
        for (int page = 1; page <= 4; ++page) {
            INFO(file << ", page " << page);
            CHECK(redShare(painted(backend, page, Painter::Fastest)) > 0.95);
        }
    }
}

TEST_CASE("spaces of standard fonts have their width where the encoding takes them away")
{
    PdfBackend backend = backendOf("spaces");
    openToPaint(backend);
    for (int page = 1; page <= pagesOf(backend); page += 2) {
        INFO("page " << page);
        const int width = redArea(painted(backend, page, Painter::Fastest)).width();
        const int usual = redArea(painted(backend, page + 1, Painter::Fastest)).width();
        CHECK(usual > 100);
        CHECK(std::abs(width - usual) <= 6);
    }
}

TEST_CASE("a typeface's name in GBK or Big5 bytes means a usual one")
{
    const std::vector<std::pair<std::string, std::string>> names{
        {"SimSun", ""},
        {"\xE5\xAE\x8B\xE4\xBD\x93", ""}, // UTF-8
        {"\xCB\xCE\xCC\xE5", "SimSun"},
        {"\xCB\xCE\xCC\xE5,Bold", "SimSun,Bold"},
        {"ABCDEF+\xB7\xC2\xCB\xCE_GB2312", "FangSong"},
        {"\xBF\xAC\xCC\xE5_GB2312", "KaiTi"},
        {"\xBA\xDA\xCC\xE5", "SimHei"},
        {"\xB2\xD3\xA9\xFA\xC5\xE9", "MingLiU"},
        {"\xBC\xD0\xB7\xA2\xC5\xE9", "DFKai-SB"},
        {"\xC1\xA5\xCA\xE9", ""},
    };
    for (const auto &[name, usual] : names)
        CHECK(usualTypefaceName(name) == usual);
}

TEST_CASE("ink is missing where one picture is plain and the other is not")
{
    const QImage plain = drawn({});
    CHECK(!hasInkMissing(plain, plain));
    CHECK(hasInkMissing(plain, drawn(QRect(20, 20, 40, 40))));
    CHECK(!hasInkMissing(drawn(QRect(20, 20, 40, 40)), drawn(QRect(20, 20, 40, 40))));
    CHECK(!hasInkMissing(drawn(QRect(20, 20, 3, 12)), drawn(QRect(22, 20, 3, 12))));
    CHECK(!hasInkMissing(QImage(), plain));
}
