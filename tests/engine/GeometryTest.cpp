// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// boxes.pdf: each page has a red square, 20 right of and 10 above its visible corner, 40 wide and 30 high, and the word
// "Mark" with its base line 60 above that corner. Whatever box and turn, picture and text have to agree about it.
#include "PdfForTests.h"

#include "support/Catch.h"

#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

struct Row
{
    int page;
    QSizeF size;
    QRect square;
    int rotation; // of the text
};

const std::vector<Row> rows{
    {1, {300, 400}, {20, 360, 40, 30}, 0}, // plain
    {2, {200, 300}, {20, 260, 40, 30}, 0}, // cropped
    {3, {300, 400}, {20, 360, 40, 30}, 0}, // media box elsewhere
    {4, {200, 300}, {20, 260, 40, 30}, 0}, // cropped around the origin
    {5, {400, 300}, {10, 20, 30, 40}, 1}, // turned by 90
    {6, {300, 400}, {240, 10, 40, 30}, 2}, // 180
    {7, {400, 300}, {360, 240, 30, 40}, 3}, // 270
    {8, {300, 200}, {10, 20, 30, 40}, 1}, // cropped and 90
    {9, {200, 300}, {140, 10, 40, 30}, 2}, // elsewhere, cropped and 180
    {10, {300, 200}, {260, 140, 30, 40}, 3}, // elsewhere, cropped and 270
    {11, {400, 300}, {360, 240, 30, 40}, 3}, // -90
    {12, {300, 400}, {20, 360, 40, 30}, 0}, // media box upside down
    {13, {250, 400}, {20, 360, 40, 30}, 0}, // crop box reaches out, and is longer than the media box
};

bool isNear(QRect one, QRect other)
{
    return (one.topLeft() - other.topLeft()).manhattanLength() <= 2
        && (one.bottomRight() - other.bottomRight()).manhattanLength() <= 2;
}

} // namespace

TEST_CASE("pages have the size they are displayed with")
{
    PdfBackend backend = backendOf("boxes");
    const IssueFacts facts = backend.readFacts().value();
    REQUIRE(facts.pageCount() == int(rows.size()));
    for (const Row &row : rows) {
        INFO("page " << row.page);
        CHECK(facts.geometry(PageNumber::fromNumber(row.page)).size == row.size);
    }
}

TEST_CASE("both painters put the square where the page displays it")
{
    PdfBackend backend = backendOf("boxes");
    for (const Row &row : rows) {
        for (const Painter painter : {Painter::Fastest, Painter::Fallback}) {
            const QRect found = redArea(painted(backend, row.page, painter));
            INFO("page " << row.page << (painter == Painter::Fastest ? " fastest" : " poppler") << " found at "
                         << found.x() << ' ' << found.y() << ' ' << found.width() << ' ' << found.height());
            CHECK(isNear(found, row.square));
        }
    }
}

TEST_CASE("the text's boxes stand beside the square")
{
    PdfBackend backend = backendOf("boxes");
    for (const Row &row : rows) {
        const PageGlyphs glyphs
            = backend.glyphs(PageNumber::fromNumber(row.page), Backend::ImageCover::Skipped).value();
        REQUIRE(glyphs.glyphs.size() == 4);
        const Glyph &first = glyphs.glyphs[0];
        INFO("page " << row.page << " box " << first.box.x0 << ' ' << first.box.y0 << ' ' << first.box.x1 << ' '
                     << first.box.y1);
        CHECK(first.codePoint == U'M');
        CHECK(int(first.rotation) == row.rotation);
        // The word begins at the square's left edge, as one reads it, 60 to 84 above the corner; the square ends at 40.
        const QRectF square(row.square);
        const QRectF box = first.box.toRect();
        const QPointF between = box.center() - square.center();
        const QPointF asRead = row.rotation == 0 ? between
            : row.rotation == 1                  ? QPointF(between.y(), -between.x())
            : row.rotation == 2                  ? -between
                                                 : QPointF(-between.y(), between.x());
        CHECK(asRead.x() == Approx(10 - 20).margin(1.5)); // "M" is 20 wide at 24 points
        CHECK(asRead.y() == Approx(-(60 + 8.5 - 25)).margin(4));
    }
}

TEST_CASE("boxes that are none give a page one can look at")
{
    PdfBackend backend = backendOf("impossible-boxes");
    const IssueFacts facts = backend.readFacts().value();
    REQUIRE(facts.pageCount() == 5);
    for (const PageGeometry &page : facts.pages) {
        CHECK(page.size.width() > 0);
        CHECK(page.size.height() <= 14400);
        CHECK(page.aspect() >= 1 / 20.001);
        CHECK(page.aspect() <= 20.001);
    }
}
