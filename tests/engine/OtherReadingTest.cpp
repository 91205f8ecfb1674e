// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/OtherReading.h"

#include "PdfForTests.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

// A line of signs that say nothing, 10 by 20 points each.
PageGlyphs garbledLine(int count, float x = 40, float y = 100)
{
    PageGlyphs page;
    page.fonts = {{QStringLiteral("Song"), true}};
    for (int i = 0; i < count; ++i) {
        Glyph glyph;
        glyph.codePoint = 0xFFFD;
        glyph.size = 20;
        glyph.box = {x + 10 * float(i), y, x + 10 * float(i + 1), y + 20};
        page.glyphs.push_back(glyph);
    }
    return page;
}

LineRead line(const char32_t *text, QRectF box)
{
    return {text, box};
}

} // namespace

TEST_CASE("a page whose fonts lead poppler astray is read by the other library, glyph by glyph where it is painted")
{
    struct Row
    {
        const char *text;
        QRectF first; // character
    };
    const Row rows[] = {
        {"Anybody can find this this", {40, 82, 13.3, 22}},
        {"Anybody can find this this", {246, 20, 22, 13.3}},
        {"Anybody can find this this", {40, 82, 10, 22}},
        {"春天从山里来", {40, 82, 20, 20}},
        {"春天从山里来", {40, 82, 20, 20}},
        {"春天从山里来", {40, 82, 20, 20}},
    };
    PdfBackend backend = backendOf("misread-maps");
    for (int i = 0; i < int(std::size(rows)); ++i) {
        CAPTURE(i);
        const PageGlyphs page = backend.glyphs(PageNumber::fromIndex(i), Backend::ImageCover::Skipped).value();
        CHECK(textOf(page).trimmed() == QString::fromUtf8(rows[i].text));
        REQUIRE(!page.glyphs.empty());
        const QRectF box = page.glyphs[0].box.toRect(), &right = rows[i].first;
        CHECK(box.x() == Approx(right.x()).margin(3));
        CHECK(box.y() == Approx(right.y()).margin(6));
        CHECK(box.width() == Approx(right.width()).margin(4));
        CHECK(box.height() == Approx(right.height()).margin(4));
        CHECK(page.glyphs[0].size == Approx(20));
    }
}

TEST_CASE("what no library can read stays as it is")
{
    PdfBackend backend = backendOf("garbled");
    const PageGlyphs page = backend.glyphs(PageNumber::fromNumber(1), Backend::ImageCover::Skipped).value();
    CHECK(page.glyphs.front().codePoint == 0xE04E);
}

TEST_CASE("characters take the places of the glyphs, with the white space or without")
{
    const QRectF box(40, 104, 70, 14);
    const PageGlyphs page = readAs({line(U"one two", box)}, garbledLine(7)).value();
    CHECK(textOf(page).trimmed() == QStringLiteral("one two"));
    CHECK(page.glyphs[3].box.x0 == 80); // the space had a place of its own
    CHECK(page.glyphs[2].endsBox);
    CHECK(page.fonts[0].isBold);
    const PageGlyphs dense = readAs({line(U"one two", box)}, garbledLine(6)).value();
    CHECK(textOf(dense).trimmed() == QStringLiteral("one two"));
    CHECK(dense.glyphs[3].box.x0 == 70);
}

TEST_CASE("where the glyphs are others, characters share the box of their line")
{
    const PageGlyphs page = readAs({line(U"春天ab", QRectF(40, 104, 60, 14))}, garbledLine(5)).value();
    CHECK(textOf(page).trimmed() == QStringLiteral("春天ab"));
    CHECK(page.glyphs[1].box == GlyphBox{60, 104, 80, 118});
    CHECK(page.glyphs[3].box == GlyphBox{90, 104, 100, 118});
    CHECK(page.glyphs[3].size == 20);
    const PageGlyphs vertical = readAs({line(U"春天来", QRectF(40, 10, 20, 60))}, {}).value();
    CHECK(vertical.glyphs[2].box == GlyphBox{40, 50, 60, 70});
    CHECK(vertical.glyphs[2].isVertical);
    CHECK(vertical.fonts.size() == 1);
}

TEST_CASE("a reading that says nothing, or too little, is not taken")
{
    const QRectF box(40, 104, 70, 14);
    CHECK(!readAs({}, garbledLine(7)));
    CHECK(!readAs({line(U"\uFFFD\uFFFD\uFFFD", box)}, garbledLine(3)));
    CHECK(!readAs({line(U"???? ????", box)}, garbledLine(8)));
    CHECK(!readAs({line(U"one", box)}, garbledLine(7)));
    CHECK(readAs({line(U"four", box)}, garbledLine(8)));
}

TEST_CASE("boxes in the file's coordinates are told from those of the displayed page")
{
    PageFrame frame;
    frame.crop = {20, 50, 260, 330};
    frame.quarterTurns = 1;
    const PageGlyphs page = garbledLine(3, 246, 20);
    const std::vector<LineRead> shown{line(U"one", QRectF(246, 22, 30, 16))};
    CHECK(displayed(shown, page, frame) == shown);
    // 246 to 276 from the left is 296 to 326 above the file's origin, 22 to 38 from the top 42 to 58 right of it.
    CHECK(displayed({line(U"one", QRectF(42, 260 - 326, 16, 30))}, page, frame) == shown);
}
