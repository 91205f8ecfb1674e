// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that no typesetter makes: text must come out of them in some order, every glyph once, and nothing may crash.
#include "text/PagePicture.h"
#include "text/selection/TextSelection.h"

#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace fanye;
using namespace fanye::text;

namespace {

using MakeGlyph = std::function<Glyph(int)>;

PageGlyphs pageOf(int count, const MakeGlyph &make, int number = 1)
{
    PageGlyphs page{PageNumber::fromNumber(number), {{QStringLiteral("F"), false}}, {}, 0};
    for (int i = 0; i < count; ++i)
        page.glyphs.push_back(make(i));
    return page;
}

Glyph glyphAt(float x, float y, float size = 10, char32_t sign = U'一')
{
    Glyph glyph;
    glyph.codePoint = sign;
    glyph.box = {x, y, x + size, y + size};
    glyph.size = size;
    glyph.endsBox = true;
    return glyph;
}

// Lines and blocks cover all glyphs of the page, each once and in order; flows have each line once.
void checkWhole(const IssueText &text)
{
    std::size_t lines = 0;
    for (const PageText &page : text.pages) {
        int glyph = 0, line = 0;
        for (const TextLine &one : page.lines) {
            CHECK(one.first == glyph);
            CHECK(one.count > 0);
            glyph += one.count;
        }
        CHECK(glyph == int(page.glyphs.size()));
        for (const TextBlock &block : page.blocks) {
            CHECK(block.first == line);
            CHECK(block.count > 0);
            for (int i = 0; i < block.count; ++i)
                CHECK(page.lines[std::size_t(line + i)].block == int(&block - page.blocks.data()));
            line += block.count;
        }
        CHECK(line == int(page.lines.size()));
        lines += page.lines.size();
    }
    std::size_t inFlows = 0;
    for (const Flow &flow : text.flows)
        inFlows += flow.lines.size();
    CHECK(inFlows == lines);
}

// Selects all of the text, and each glyph by its place, as a reader might.
void checkSelectable(const IssueText &text)
{
    for (const PageText &page : text.pages) {
        spanText(text, bodyOf(page));
        for (const QRectF &rect : spanRects(page, bodyOf(page)))
            CHECK(std::isfinite(rect.width()));
        for (int i = 0; i < bodyEnd(page); i += 1 + int(page.glyphs.size()) / 20)
            for (const TextUnit unit : {TextUnit::Glyph, TextUnit::Word, TextUnit::Line, TextUnit::Paragraph}) {
                const TextSpan span = unitAround(text, {page.page, i}, unit);
                CHECK(span.first <= TextPlace{page.page, i});
                CHECK(span.last > TextPlace{page.page, i});
            }
    }
}

struct Kind
{
    const char *what;
    int count;
    MakeGlyph make;
};

const Kind kinds[] = {
    {"no glyph", 0, [](int) { return Glyph(); }},
    {"one glyph", 1, [](int) { return glyphAt(50, 100); }},
    {"one glyph of nothing", 1, [](int) { return Glyph(); }},
    {"ten thousand on one place", 10'000, [](int) { return glyphAt(50, 100); }},
    {"ten thousand letters on one place", 10'000, [](int) { return glyphAt(50, 100, 10, U'a'); }},
    {"without extent", 50, [](int i) { return glyphAt(float(i), 100, 0); }},
    {"huge, in each other", 40, [](int i) { return glyphAt(float(-i) * 1e6F, float(-i) * 1e6F, 1e7F); }},
    {"as far away as floats are", 8,
     [](int i) {
         const float far = std::numeric_limits<float>::max() / float(1 + i);
         Glyph glyph = glyphAt(0, 0);
         glyph.box = {i % 2 ? -far : 0, i % 3 ? -far : 0, i % 2 ? 0 : far, i % 3 ? 0 : far};
         return glyph;
     }},
    {"sizes that have nothing to do with boxes", 60,
     [](int i) {
         Glyph glyph = glyphAt(float(50 + 11 * (i % 20)), float(100 + 15 * (i / 20)));
         glyph.size = std::pow(10.0F, float(i % 13 - 6));
         return glyph;
     }},
    {"smaller than can be seen", 100, [](int i) { return glyphAt(float(i) * 1e-4F, 1e-4F, 1e-4F); }},
    {"each turned another way", 80,
     [](int i) {
         Glyph glyph = glyphAt(float(50 + 11 * (i % 20)), float(100 + 15 * (i / 20)));
         glyph.rotation = std::uint8_t(i);
         glyph.isVertical = i % 7 == 0;
         return glyph;
     }},
    {"no word ends", 200,
     [](int i) {
         Glyph glyph = glyphAt(float(50 + 300 * (i % 2)), float(100 + 5 * i));
         glyph.endsBox = false;
         return glyph;
     }},
    {"nothing but spaces", 100, [](int i) { return glyphAt(float(50 + 10 * i), 100, 10, U'\u3000'); }},
    {"not a number here and there", 60,
     [](int i) {
         Glyph glyph = glyphAt(float(50 + 10 * i), 100);
         (i % 3 == 0       ? glyph.box.x0
              : i % 3 == 1 ? glyph.box.y1
                           : glyph.size)
             = i % 2 ? std::numeric_limits<float>::quiet_NaN() : 10;
         return glyph;
     }},
    {"code points of all kinds", 600,
     [](int i) { return glyphAt(float(50 + 10 * (i % 30)), float(100 + 15 * (i / 30)), 10, char32_t(i) * 0x1D3B); }},
};

} // namespace

TEST_CASE("of any page each glyph comes out once, in lines, blocks and flows, and can be selected")
{
    for (const Kind &kind : kinds) {
        CAPTURE(kind.what);
        const auto text = textOf({pageOf(kind.count, kind.make)});
        checkWhole(*text);
        checkSelectable(*text);
    }
}

TEST_CASE("the same beside ordinary text, and on many pages")
{
    for (const Kind &kind : kinds) {
        CAPTURE(kind.what);
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 5; ++number) {
            PageGlyphs page = pictured("#春天从山里来\n|春雷乍动雨水渐多\n|新花吐蕊嫩芽初绿。\n", number);
            const PageGlyphs odd = pageOf(std::min(kind.count, 200), kind.make, number);
            page.glyphs.insert(page.glyphs.begin() + number, odd.glyphs.begin(), odd.glyphs.end());
            pages.push_back(page);
        }
        checkWhole(*textOf(pages));
    }
}

TEST_CASE("pages of chance are read")
{
    std::mt19937 dice(13);
    const auto within = [&dice](float most) { return float(dice() % 10'000) / 10'000 * most; };
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        const PageGlyphs page = pageOf(300, [&](int) {
            Glyph glyph = glyphAt(within(500), within(700), 1 + within(30),
                                  dice() % 2 ? U'一' + dice() % 90 : U'a' + dice() % 26);
            glyph.rotation = std::uint8_t(dice() % 8 == 0 ? dice() % 4 : 0);
            glyph.isVertical = dice() % 9 == 0;
            glyph.endsBox = dice() % 3 == 0;
            glyph.spaceAfter = dice() % 4 == 0;
            return glyph;
        });
        const auto text = textOf({page});
        CHECK(text->pages[0].glyphs.size() == 300);
        checkWhole(*text);
        checkSelectable(*text);
        CHECK(*text == *textOf({page})); // and each time the same
    }
}

TEST_CASE("the order of the file does not matter to what is read")
{
    PageGlyphs page = pictured("#春天从山里来\n"
                               "|甲一一一一一一一   乙一一一一一一一\n"
                               "|甲二二二二二二二   乙二二二二二二二\n"
                               "|甲三三三三三三三   乙三三三三三三三\n");
    const QString expected = blocksOf(page);
    std::vector<std::vector<Glyph>> words(1);
    for (const Glyph &glyph : page.glyphs) {
        words.back().push_back(glyph);
        if (glyph.endsBox)
            words.emplace_back();
    }
    std::mt19937 dice(7);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(words.begin(), words.end(), dice);
        page.glyphs.clear();
        for (const auto &word : words)
            page.glyphs.insert(page.glyphs.end(), word.begin(), word.end());
        CHECK(blocksOf(page) == expected);
    }
}
