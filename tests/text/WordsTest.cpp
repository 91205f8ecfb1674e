// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PagePicture.h"
#include "text/words/Rows.h"

#include <limits>

using namespace fanye;
using namespace fanye::text;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinite = std::numeric_limits<float>::infinity();

// One upright Latin letter of 10 points in a box of its own, but for what a test changes.
Glyph letter(const GlyphBox &box = {50, 100, 55, 110}, char32_t sign = U'a')
{
    Glyph glyph;
    glyph.codePoint = sign;
    glyph.box = box;
    glyph.size = 10;
    glyph.endsBox = true;
    return glyph;
}

PageWords wordsFrom(const std::vector<Glyph> &glyphs)
{
    return wordsOf(PageGlyphs{PageNumber::fromNumber(1), {{QStringLiteral("F"), false}}, glyphs, 0});
}

// The texts of the rows that all words of the page make, from the top.
QStringList rowsIn(const PageGlyphs &glyphs, float widestGap = 2, Way way = Way::Rightwards)
{
    const PageWords page = wordsOf(glyphs);
    std::vector<int> all;
    for (int i = 0; i < int(page.words.size()); ++i)
        all.push_back(i);
    QStringList rows;
    for (const Row &row : rowsOf(page, all, way, widestGap))
        rows.append(QString::fromStdU32String(rowText(page, row)));
    return rows;
}

} // namespace

TEST_CASE("glyphs that cannot be placed or read are left out, whatever else stands on the page")
{
    struct Row
    {
        const char *what;
        Glyph glyph;
        int words;
    };
    const auto with = [](auto change) {
        Glyph glyph = letter();
        change(glyph);
        return glyph;
    };
    const Row rows[] = {
        {"an ordinary letter", letter(), 1},
        {"a box without extent", letter({50, 100, 50, 100}), 1},
        {"below and left of the page", letter({-900, -800, -895, -790}), 1},
        {"as large as an atlas", letter({0, 0, 1e6F, 1e6F}), 1},
        {"no box from left to right", letter({55, 100, 50, 110}), 0},
        {"no box from top to bottom", letter({50, 110, 55, 100}), 0},
        {"not a number", letter({notANumber, 100, 55, 110}), 0},
        {"not a number, at the other edge", letter({50, 100, 55, notANumber}), 0},
        {"without end", letter({50, 100, infinite, 110}), 0},
        {"size not a number", with([](Glyph &g) { g.size = notANumber; }), 0},
        {"size 0: as high as its box", with([](Glyph &g) { g.size = 0; }), 1},
        {"size below 0", with([](Glyph &g) { g.size = -12; }), 1},
        {"code point 0", with([](Glyph &g) { g.codePoint = 0; }), 0},
        {"a control sign", with([](Glyph &g) { g.codePoint = 0x1F; }), 0},
        {"the first that is none", with([](Glyph &g) { g.codePoint = 0x21; }), 1},
        {"delete", with([](Glyph &g) { g.codePoint = 0x7F; }), 0},
        {"beyond Unicode", with([](Glyph &g) { g.codePoint = 0x7FFFFFFF; }), 1},
        {"a space", with([](Glyph &g) { g.codePoint = U' '; }), 0},
        {"a space without width", with([](Glyph &g) { g.codePoint = 0x200B; }), 0},
        {"in a font that the page does not have", with([](Glyph &g) { g.font = 999; }), 1},
        {"turned by more than four quarters", with([](Glyph &g) { g.rotation = 255; }), 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(int(wordsFrom({row.glyph}).words.size()) == row.words);
        const auto text
            = textOf({PageGlyphs{PageNumber::fromNumber(1), {}, {letter({50, 300, 55, 310}), row.glyph}, 0}});
        CHECK(int(text->pages[0].glyphs.size()) == row.words + 1);
    }
}

TEST_CASE("a glyph without size or height gets one, so that lines can be told apart")
{
    Glyph flat = letter({50, 110, 55, 110});
    CHECK(wordsFrom({flat}).words[0].box.height() == 10); // its size, above its base
    flat.box.y0 = 109.1F; // a tenth of the size is a height of its own: the ink of a dash
    CHECK(wordsFrom({flat}).words[0].box.height() == Approx(10));
    flat.box.y0 = 108.9F;
    CHECK(wordsFrom({flat}).words[0].box.height() == Approx(1.1));
    Glyph sizeless = letter({50, 100, 55, 112});
    sizeless.size = 0.1F;
    CHECK(wordsFrom({sizeless}).words[0].size == 12);
    sizeless.size = 0.2F;
    CHECK(wordsFrom({sizeless}).words[0].size == 0.2F);
    sizeless.size = 0;
    sizeless.box = {50, 100, 55, 100.5F};
    CHECK(wordsFrom({sizeless}).words[0].size == 1); // no smaller than a point
}

TEST_CASE("a word ends where the engine ends it, at a space, and where the writing turns")
{
    std::vector<Glyph> glyphs;
    for (int i = 0; i < 4; ++i) {
        glyphs.push_back(letter({50 + 5 * float(i), 100, 55 + 5 * float(i), 110}));
        glyphs.back().endsBox = i == 3;
    }
    CHECK(wordsFrom(glyphs).words.size() == 1);
    SECTION("at a space, which is kept as such")
    {
        glyphs[1].codePoint = U' ';
        const PageWords page = wordsFrom(glyphs);
        REQUIRE(page.words.size() == 2);
        CHECK(page.words[0].spaceAfter);
        CHECK_FALSE(page.words[1].spaceAfter);
    }
    SECTION("where the writing turns")
    {
        glyphs[2].rotation = glyphs[3].rotation = 1;
        const PageWords page = wordsFrom(glyphs);
        REQUIRE(page.words.size() == 2);
        CHECK(page.words[1].way == Way::Downwards);
    }
    SECTION("where the page ends")
    {
        glyphs[3].endsBox = false;
        CHECK(wordsFrom(glyphs).words.size() == 1);
    }
    SECTION("two spaces in a row, and one at the very beginning")
    {
        glyphs[0].codePoint = glyphs[1].codePoint = U' ';
        const PageWords page = wordsFrom(glyphs);
        REQUIRE(page.words.size() == 1);
        CHECK(page.words[0].count == 2);
    }
}

TEST_CASE("signs one below the other are vertical writing where they stand closer to those than to the next column")
{
    struct Row
    {
        const char *what;
        int columns, signs;
        double down, aside; // points from sign to sign of 10 points, and from column to column
        bool isVertical;
    };
    const Row rows[] = {
        {"columns as browsers write them", 3, 6, 10, 18, true},
        {"a grid, as close beside as below", 3, 6, 15, 15, false},
        {"a grid just wider than high", 3, 6, 15, 16, false}, // 15 is not below nine tenths of 16
        {"a grid clearly wider than high", 3, 6, 15, 17.5, true},
        {"below each other as far as columns may be set", 1, 6, 15.5, 0, true},
        {"and a little farther: lines of one sign", 1, 6, 16.5, 0, false},
        {"four signs prove nothing", 1, 4, 10, 0, false},
        {"five do", 1, 5, 10, 0, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(1);
        for (int column = 0; column < row.columns; ++column)
            for (int sign = 0; sign < row.signs; ++sign)
                page.set(300 - column * row.aside, 100 + sign * row.down, han(1, sign));
        CHECK((wordsOf(page.page()).way == Way::Downwards) == row.isVertical);
    }
}

TEST_CASE("numbers set upright belong to a column where they are short and stand close below it")
{
    struct Row
    {
        const char *what;
        const char *number;
        double x, y; // of the column: 300, its last sign ends at 180
        bool isTaken;
    };
    const Row rows[] = {
        {"right below", "24", 300, 180, true},
        {"nearly an em below", "24", 300, 189, true},
        {"more than an em below", "24", 300, 191, false},
        {"a little off the middle", "24", 304, 180, true},
        {"half an em off", "24", 305.5, 180, false},
        {"three digits, as wide as the column may be", "123", 297.5, 180, true},
        {"four digits, wider than that", "1234", 295, 180, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(1);
        page.setVertically(300, 60, han(12)).setVertically(280, 60, han(12, 1)).setVertically(260, 60, han(12, 2));
        page.set(row.x, row.y, QString::fromUtf8(row.number));
        CHECK((wordsOf(page.page()).words.back().way == Way::Downwards) == row.isTaken);
    }
}

TEST_CASE("words are one row where they share enough of their height")
{
    struct Row
    {
        const char *what;
        double size, down; // of the second word, and by how much it stands lower than the first, of 10 points
        int rows;
    };
    const Row rows[] = {
        {"the same height", 10, 0, 1},
        {"lower by a quarter of an em", 10, 2.5, 1},
        {"lower by nearly half of what is written", 10, 2.9, 1},
        {"lower by more", 10, 3.2, 2},
        {"a word of eight tenths is a word", 8, 4.2, 2},
        {"a smaller one is a raised or lowered sign", 7.8, 4.2, 1},
        {"which may hang by an eighth of it", 7, 6, 1},
        {"but not in the air", 7, 6.9, 2},
        {"one of half the size is never of the row", 5, 2.5, 2},
        {"one of little more is", 5.6, 2.2, 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(1);
        page.set(50, 100, zh("左左")).set(72, 100 + row.down, zh("右右"), row.size);
        CHECK(rowsIn(page).size() == row.rows);
    }
}

TEST_CASE("words on one height are one row as far as the widest gap, and when they lie over each other")
{
    for (const auto &[gap, rows] : std::initializer_list<std::pair<double, int>>{
             {0, 1}, {19.9, 1}, {20.1, 2}, {200, 2}, {-6.9, 1}, {-7.1, 2}, {-10, 2}}) {
        CAPTURE(gap);
        Typesetter page(1);
        page.set(50, 100, zh("左左")).set(70 + gap, 100, zh("右右"));
        CHECK(rowsIn(page).size() == rows);
        CHECK(rowsIn(page, std::numeric_limits<float>::max()).size() == (gap < -7 ? 2 : 1));
    }
}

TEST_CASE("a raised sign does not lift what follows it, and of two rows a word takes the one it shares most with")
{
    Typesetter page(1);
    page.set(50, 100, zh("面积")).set(70, 98, zh("2"), 6).set(73, 100, zh("平方"));
    CHECK(rowsIn(page) == QStringList{zh("面积2平方")});
    Typesetter between(1);
    between.set(50, 100, zh("上")).set(50, 108, zh("下")).set(62, 105.5, zh("中"));
    CHECK(rowsIn(between) == QStringList{zh("上"), zh("下中")});
}

TEST_CASE("rows are those of their own way")
{
    for (const auto &[rotation, expected] :
         std::initializer_list<std::pair<int, QString>>{{1, zh("ab")}, {2, zh("ba")}, {3, zh("ba")}}) {
        CAPTURE(rotation);
        const bool isUpright = rotation != 2;
        std::vector<Glyph> glyphs{letter({50, 100, 58, 108}, U'a'),
                                  letter(isUpright ? GlyphBox{50, 110, 58, 118} : GlyphBox{60, 100, 68, 108}, U'b')};
        for (Glyph &glyph : glyphs)
            glyph.rotation = std::uint8_t(rotation);
        const PageGlyphs page{PageNumber::fromNumber(1), {}, glyphs, 0};
        CHECK(rowsIn(page, 2, Way(rotation)) == QStringList{expected});
        CHECK(linesOf(textOf({page})->pages[0]) == QStringList{expected.front() + QLatin1Char(' ') + expected.back()});
    }
}

TEST_CASE("a row is as large as most of its glyphs, a page reads as most of them do")
{
    Typesetter page(1);
    page.set(50, 100, zh("大大"), 20).set(92, 104, zh("小小小"), 12);
    const PageWords words = wordsOf(page.page());
    CHECK(rowFrom(words, {0, 1}, Way::Rightwards).size == 12);
    CHECK(words.size == 12);
    CHECK(words.extent == GlyphBox{50, 100, 128, 120});
    CHECK(wordsFrom({}).size == 0);
    CHECK(wordsFrom({}).way == Way::Rightwards);
}
