// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/GlyphShape.h"

#include "support/Catch.h"

#include <vector>

using namespace fanye;
using namespace fanye::engine;

TEST_CASE("a font's name tells its face")
{
    struct Row
    {
        const char *inFile;
        const char *name;
        bool isBold;
    };
    const std::vector<Row> rows{
        {"Helvetica", "Helvetica", false},
        {"ABCDEF+Helvetica-Bold", "Helvetica-Bold", true},
        {"abcdef+Helvetica", "abcdef+Helvetica", false}, // no subset is written so
        {"ABCDEF+", "ABCDEF+", false},
        {"SimHei", "SimHei", true},
        {"STHeiti-Regular", "STHeiti-Regular", false},
        {"HeiseiMin-W3", "HeiseiMin-W3", false},
        {"NotoSansCJK-Black", "NotoSansCJK-Black", true},
        {"FZLTH-B", "FZLTH-B", true},
        {"Book-Bodoni", "Book-Bodoni", false},
        {"\xe9\xbb\x91\xe4\xbd\x93", "黑体", true},
        {"\xba\xda\xcc\xe5", "ºÚÌå", false}, // not UTF-8: shown as Latin-1
        {"", "", false},
    };
    for (const Row &row : rows) {
        INFO(row.inFile);
        CHECK(fontFace(row.inFile) == FontFace{QString::fromUtf8(row.name), row.isBold});
    }
}

TEST_CASE("a glyph's box is no taller than its type")
{
    const GlyphBox tall{10, 100, 34, 135};
    CHECK(inkedBox(tall, 24, 0) == GlyphBox{10, 105.5F, 34, 129.5F});
    CHECK(inkedBox(tall, 24, 2) == GlyphBox{10, 105.5F, 34, 129.5F});
    CHECK(inkedBox(tall, 40, 0) == tall);
    CHECK(inkedBox(tall, 0, 0) == tall);
    CHECK(inkedBox({0, 0, 30, 20}, 20, 1) == GlyphBox{5, 0, 25, 20});
}

TEST_CASE("the box of a vertical glyph hangs from the middle of its top edge")
{
    // Each text position is (100, 100); poppler's boxes of a type of 20 as its TextWord makes them.
    CHECK(verticalBox({100, 80, 120, 100}, 20, 1) == GlyphBox{90, 100, 110, 120}); // down the page
    CHECK(verticalBox({80, 100, 100, 120}, 20, 3) == GlyphBox{90, 80, 110, 100}); // up
    CHECK(verticalBox({80, 80, 100, 100}, 20, 0) == GlyphBox{100, 90, 120, 110}); // to the right
    CHECK(verticalBox({100, 100, 120, 120}, 20, 2) == GlyphBox{80, 90, 100, 110}); // to the left
    CHECK(verticalBox({100, 80, 120, 100}, 0, 1) == GlyphBox{100, 80, 120, 100});
}
