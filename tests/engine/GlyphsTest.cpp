// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"

#include "support/Catch.h"

#include <iterator>

using namespace fanye;
using namespace fanye::engine;

namespace {

PageGlyphs glyphsOf(const char *name, int page)
{
    PdfBackend backend = backendOf(name);
    return backend.glyphs(PageNumber::fromNumber(page), Backend::ImageCover::Skipped).value();
}

} // namespace

TEST_CASE("words come with the white space that the backend saw")
{
    const PageGlyphs page = glyphsOf("plain", 1);
    CHECK(page.page == PageNumber::fromNumber(1));
    CHECK(textOf(page) == QStringLiteral("Page One"));
    REQUIRE(page.fonts.size() == 1);
    CHECK(page.fonts[0] == FontFace{QStringLiteral("Helvetica"), false});
    CHECK(page.glyphs[0].size == Approx(24));
    CHECK(page.glyphs[3].endsBox);
    CHECK(!page.glyphs[2].endsBox);
}

TEST_CASE("Chinese without a font of its own keeps its characters, faces and direction")
{
    const PageGlyphs page = glyphsOf("chinese", 1);
    const QString text = textOf(page);
    CHECK(text.contains(QStringLiteral("翻页阅读")));
    CHECK(text.contains(QStringLiteral("竖排")));
    int vertical = 0;
    bool sawBold = false;
    for (const Glyph &glyph : page.glyphs) {
        vertical += glyph.isVertical ? 1 : 0;
        sawBold = sawBold || (page.fonts[glyph.font].isBold && glyph.codePoint == U'粗');
        CHECK(glyph.box.height() <= 20.01F);
        CHECK(glyph.box.width() > 5);
    }
    CHECK(vertical == 2);
    CHECK(sawBold);
}

TEST_CASE("boxes go by code points even beyond the basic plane")
{
    const PageGlyphs page = glyphsOf("chinese", 1);
    for (const Glyph &glyph : page.glyphs)
        if (glyph.codePoint == U'体')
            CHECK(glyph.box.x0 == Approx(80).margin(1));
}

TEST_CASE("text of fonts named in GBK, Big5, EUC-KR or Shift-JIS is read as it is painted")
{
    struct Row
    {
        const char *text;
        const char *font;
    };
    const Row rows[] = {{"谁没有编辑部。ABC 12", "宋体"},
                        {"记者走访", "楷体_GB2312"},
                        {"标题", "黑体"},
                        {"編輯小語", "新細明體"},
                        {"한국어", "바탕"},
                        {"日本語ｱ", "ＭＳ 明朝"},
                        {"déjà vu", "Crédit"}};
    for (int i = 0; i < int(std::size(rows)); ++i) {
        CAPTURE(i);
        const PageGlyphs page = glyphsOf("double-byte-names", i + 1);
        CHECK(textOf(page) == QString::fromUtf8(rows[i].text));
        REQUIRE(page.fonts.size() == 1);
        CHECK(page.fonts[0] == FontFace{QString::fromUtf8(rows[i].font), i == 2});
        for (const Glyph &glyph : page.glyphs)
            CHECK(glyph.box.width() == Approx(glyph.codePoint >= 0x1100 && glyph.codePoint < 0xFF61 ? 20 : 10));
    }
}

TEST_CASE("a page that is not there has no text, and says so")
{
    PdfBackend backend = backendOf("plain");
    const auto result = backend.glyphs(PageNumber::fromNumber(4), Backend::ImageCover::Skipped);
    REQUIRE(!result);
    CHECK(result.failure().reason == Reason::PageUnreadable);
}
