// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a reader sees a space, within a line and at its end; and what signs are for that.
#include "text/PagePicture.h"
#include "text/layout/LineJoin.h"
#include "text/signs/Characters.h"

using namespace fanye;
using namespace fanye::text;

namespace {

// The first line of a page on which these words stand, each so many points behind the end of the one before.
QString lineWith(const std::vector<std::pair<const char *, double>> &words, double size = 10)
{
    Typesetter page(1);
    double x = 50;
    for (const auto &[word, gap] : words) {
        x += gap;
        page.set(x, 100, zh(word), size);
        x += double(page.page().glyphs.back().box.x1) - x;
    }
    return linesOf(textOf({page.page()})->pages[0]).value(0);
}

// How a line that ends so reads on in one that begins so.
QString joined(const char *above, const char *below)
{
    const auto text = textOf({Typesetter(1).set(50, 100, zh(above)).set(50, 300, zh(below))});
    const PageText &page = text->pages[0];
    QString all = lineText(page, page.lines[0]);
    joinLine(all, joinOf(page, page.lines[0], page, page.lines[1]));
    return all + lineText(page, page.lines[1]);
}

} // namespace

TEST_CASE("a gap of an eighth of an em is a space")
{
    CHECK(lineWith({{"ab", 0}, {"cd", 1.1}}) == QStringLiteral("abcd"));
    CHECK(lineWith({{"ab", 0}, {"cd", 1.3}}) == QStringLiteral("ab cd"));
    CHECK(lineWith({{"ab", 0}, {"cd", 2.3}}, 20) == QStringLiteral("abcd"));
    CHECK(lineWith({{"春", 0}, {"雷", 1.3}}) == zh("春 雷"));
    CHECK(lineWith({{"春", 0}, {"雷", -1}}) == zh("春雷"));
    CHECK(linesOf(textOf({Typesetter(1).set(50, 100, zh("ab cd"))})->pages[0]) == QStringList{QStringLiteral("ab cd")});
}

TEST_CASE("letters set apart one by one are a word, and wider gaps part two")
{
    struct Row
    {
        const char *what;
        std::vector<std::pair<const char *, double>> words;
        const char *line;
    };
    const Row rows[] = {
        {"four", {{"T", 0}, {"I", 4}, {"T", 4}, {"L", 4}}, "TITL"},
        {"three prove nothing", {{"T", 0}, {"I", 4}, {"T", 4}}, "T I T"},
        {"two words", {{"N", 0}, {"E", 4}, {"W", 4}, {"A", 7}, {"R", 4}, {"T", 4}}, "NEW ART"},
        {"gaps that differ a little", {{"N", 0}, {"E", 4}, {"W", 4}, {"A", 6.3}, {"R", 4}, {"T", 4}}, "NEWART"},
        {"with a word behind", {{"N", 0}, {"E", 4}, {"W", 4}, {"S", 4}, {"today", 4}}, "NEWS today"},
        {"figures stand apart", {{"1", 0}, {"2", 4}, {"3", 4}, {"4", 4}}, "1 2 3 4"},
        {"and so do Han", {{"目", 0}, {"录", 4}, {"一", 4}, {"二", 4}}, "目 录 一 二"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(lineWith(row.words) == zh(row.line));
    }
}

TEST_CASE("a large initial belongs to the word that it begins")
{
    struct Row
    {
        const char *what;
        double size, gap; // of the initial, and to the word of 10 points
        const char *first;
        int lines;
    };
    const Row rows[] = {
        {"close", 30, 2, "Once upon", 2},
        {"half an em off", 30, 4.9, "Once upon", 2},
        {"farther: a word of its own", 30, 5.2, "O nce upon", 2},
        {"an em and a half off: nobody's", 30, 15.2, "nce upon", 3},
        {"twice as large and less: the line is one anyway", 17.2, 4, "Once upon", 2},
        {"hardly larger than the rest", 16.8, 4, "O nce upon", 2},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(1);
        const double x = 50 + row.size / 2 + row.gap;
        const double second = row.size > 20 ? x : 50;
        page.set(50, row.size > 20 ? 100 : 108 - row.size / 2, zh("O"), row.size);
        page.set(x, row.size > 20 ? 102 : 103, zh("nce upon")).set(second, 117, zh("a time there"));
        const QStringList lines = linesOf(textOf({page.page()})->pages[0]);
        CHECK(lines.size() == row.lines);
        CHECK((lines.value(0) == zh(row.first) || lines.value(1) == zh(row.first)));
    }
}

TEST_CASE("a large number goes with the one line beside it, and with none of several")
{
    Typesetter one(1);
    one.set(50, 100, zh("12"), 30).set(84, 110, zh("篇报道"));
    CHECK(linesOf(textOf({one.page()})->pages[0]) == QStringList{zh("12篇报道")});
    Typesetter several(1);
    several.set(50, 100, zh("12"), 30).set(84, 102, zh("篇报道")).set(84, 116, zh("和专访"));
    CHECK(linesOf(textOf({several.page()})->pages[0]).size() == 3);
}

TEST_CASE("a line end is nothing, a space, or a hyphen too many")
{
    struct Row
    {
        const char *above, *below, *joined;
    };
    const Row rows[] = {
        {"万物", "生长", "万物生长"},
        {"the", "end", "the end"},
        {"万物", "the", "万物the"},
        {"the", "万物", "the万物"},
        {"hyphen-", "ated", "hyphenated"},
        {"a dash -", "or so", "a dash - or so"},
        {"hyphen\u2010", "ated", "hyphenated"},
        {"soft\u00AD", "ened", "softened"},
        {"Anti-", "American", "Anti-American"},
        {"1939-", "1945", "1939-1945"},
        {"1939-", "and", "1939-and"},
        {"well-", "2024", "well-2024"},
        {"the –", "end", "the – end"},
        {"-", "end", "- end"},
        {"共有学生20", "24人", "共有学生2024人"},
        {"a total of 20", "24 people", "a total of 20 24 people"},
        {"total 20", "24人今年参加", "total 2024人今年参加"},
        {"한국어", "문장", "한국어 문장"},
        {"한국어", "漢字", "한국어 漢字"},
        {"漢字", "한국어", "漢字 한국어"},
        {"日本語の", "カード", "日本語のカード"},
        {"完。", "新", "完。新"},
        {"Ｆｕｌｌ", "width", "Ｆｕｌｌwidth"},
        {"says:", "yes", "says: yes"},
        {"Ende", "größer", "Ende größer"},
        {"über-", "größe", "übergröße"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.above, row.below);
        CHECK(joined(row.above, row.below) == zh(row.joined));
    }
    const PageText empty;
    CHECK(joinOf(empty, TextLine(), empty, TextLine()) == LineJoin::Close);
}

TEST_CASE("signs are of the kinds that setting them depends on")
{
    struct Row
    {
        const char *what;
        bool (*is)(char32_t);
        std::u32string yes, no;
    };
    const Row rows[] = {
        {"white", isWhite, U" \t\u00A0\u3000\u200B\uFEFF\u2003", U"a一_\u200D"},
        {"Han", isHan, U"一龥〇々㐀豈⼀𠀀", U"あア가a1、"},
        {"kana", isKana, U"あンーｱァ", U"一・゠。a"},
        {"Hangul", isHangul, U"가힣ㄱ", U"一あa"},
        {"digits", isDigit, U"09１٣", U"一①a."},
        {"letters", isLetter, U"aZéßЖλＡ", U"一あ가1-_"},
        {"capitals", isUpper, U"AZÉЖＡ", U"aé1一"},
        {"small letters", isLower, U"azéßж", U"A1一"},
        {"square", isSquare, U"一あ가、。「」（！＂㈱\u3003", U"a1.“”—·①"},
        {"hyphens", isHyphen, U"-\u2010\u00AD", U"–—_"},
        {"bullets", isBullet, U"●■◆•▲★·", U"。-*o"},
        {"leaders", isLeader, U".…·⋯・_", U"。,-"},
        {"opening", isOpening, U"(（「《【“[", U")）」》】”]"},
        {"ends of sentences", endsSentence, U"。！？!?.…", U"，,；:、"},
        {"closing behind those", closesAfterEnd, U"”’）」》\"'", U"“（。"},
        {"meaningless", isMeaningless, U"\uFFFD\uE000\U000F0000\u0001", U"a一 \U0001F600"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        for (const char32_t sign : row.yes) {
            CAPTURE(std::uint32_t(sign));
            CHECK(row.is(sign));
        }
        for (const char32_t sign : row.no) {
            CAPTURE(std::uint32_t(sign));
            CHECK_FALSE(row.is(sign));
        }
    }
    CHECK(isMeaningless(0xD800));
    CHECK(isMeaningless(0x7FFFFFFF));
    for (const char32_t sign : {char32_t(0), char32_t(0xD800), char32_t(0x110000), char32_t(0xFFFFFFFF)})
        CHECK_FALSE(
            (isHan(sign) || isKana(sign) || isHangul(sign) || isLetter(sign) || isDigit(sign) || isSquare(sign)));
}
