// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchForTests.h"

using namespace fanye;
using namespace fanye::search;

TEST_CASE("white space counts between letters and between digits, nowhere else")
{
    struct Row
    {
        const char *text, *query;
        int count;
    };
    const Row rows[] = {
        {"在 2024 年和2024年", "2024年", 2},
        {"在 2024 年和2024年", "2024　年", 2},
        {"在 2024 年", "20 24", 0},
        {"共 20 24 人", "2024", 0},
        {"共 20 24 人", "20 24", 1},
        {"列车 QY 01 驶出", "QY01", 1},
        {"列车 QY01 驶出", "qy 01", 1},
        {"清远长隆酒店", "清远 长隆", 1},
        {"清 远长隆酒店", "清远长 隆", 1},
        {"（Sylvain Fourriere）", "sylvainfourriere", 0},
        {"（Sylvain Fourriere）", "sylvain fourriere", 1},
        {"广清同城 同游北江", "广清同城同游北江", 1},
        {"公司 + 基地 + 合作社", "公司+基地+合作社", 1},
        {"三上下不", "上下", 1},
        {"在𠮷野家", "𠮷", 1},
        {"在𠮷野家", "野", 1},
        {"哈哈哈哈哈", "哈哈", 2}, // none overlaps another
        {"增长 1.17 万", "117", 0},
        {"한국어 문장", "한국어문장", 1},
        {"한국어 문장 검색", "문장 검색", 1},
        {"\u1112\u1161\u11AB국어", "한국어", 1},
        {"旅のガイドブックを読む", "ｶﾞｲﾄﾞﾌﾞｯｸ", 1},
        {"the ﬁnal eﬀort", "final effort", 1},
        {"La Fourrière", "fourriere", 1},
        {"⼴清⻓隆", "廣清長隆", 1},
        {"㇐日之计", "一日", 1},
    };
    for (const Row &row : rows) {
        INFO(row.text << " / " << row.query);
        const Hits hits = indexOf(row.text).find(query(row.query));
        CHECK(int(hits.hits.size()) == row.count);
        CHECK(hits.tier == Tier::Strict);
    }
}

TEST_CASE("a phrase is found over line, column and page ends, with a rectangle for each line")
{
    Typesetter first(1), second(2);
    first.setLines(50, 100, zh("春雷乍动雨水渐多新花吐蕊嫩芽初绿万物萌发而"), 11);
    second.set(50, 100, zh("生长春的脚步来了"));
    const SearchIndex index = indexOf({first, second});

    const Hits line = index.find(query("吐蕊嫩芽"));
    REQUIRE(line.hits.size() == 1);
    CHECK(line.hits[0].rects
          == std::vector<HitRect>{{PageNumber::fromNumber(1), QRectF(150, 100, 10, 10)},
                                  {PageNumber::fromNumber(1), QRectF(50, 115, 30, 10)}});

    const Hits page = index.find(query("萌发而生长"));
    REQUIRE(page.hits.size() == 1);
    CHECK(page.hits[0].page.number() == 1);
    CHECK(page.hits[0].endPage.number() == 2);
    CHECK(page.hits[0].rects.size() == 2);
    CHECK(page.hits[0].rects[1] == HitRect{PageNumber::fromNumber(2), QRectF(50, 100, 20, 10)});
}

TEST_CASE("nothing is found over a hard stop")
{
    Typesetter page(1);
    page.set(50, 60, zh("第一篇的标题"), 20, Typesetter::Weight::Bold);
    page.set(50, 100, zh("春雷乍动雨水渐多")).set(50, 115, zh("新花吐蕊嫩芽初绿"));
    CHECK(indexOf({page}).find(query("标题春雷")).hits.empty());
    CHECK(indexOf({page}).find(query("多新")).hits.size() == 1);
}

TEST_CASE("a word that a hyphen breaks is found joined and with its hyphen")
{
    Typesetter page(1);
    page.set(50, 100, zh("it was a very well-")).set(50, 115, zh("known and hyphen-")).set(50, 130, zh("ated word"));
    const SearchIndex index = indexOf({page});
    for (const char *words : {"hyphenated", "and hyphenated word", "well-known", "wellknown",
                              "a very well-known and hyphenated", "very well-known and hyphen-ated"}) {
        INFO(words);
        const Hits hits = index.find(query(words));
        CHECK(hits.hits.size() == 1);
        CHECK(hits.tier == Tier::Strict);
    }
    CHECK(index.find(query("hyphen ated")).hits.empty());
    const Hit hit = index.find(query("hyphenated")).hits.front();
    CHECK(hit.rects
          == std::vector<HitRect>{{PageNumber::fromNumber(1), QRectF(96, 115, 30, 10)},
                                  {PageNumber::fromNumber(1), QRectF(50, 130, 20, 10)}});
}

TEST_CASE("a sign that folds to several is lit as a whole")
{
    const Hit hit = indexOf("占地12435㎡的").find(query("5m")).hits.at(0);
    CHECK(hit.rects.front().rect == QRectF(60, 100, 15, 10));
    CHECK(hit.snippet.mid(hit.matchStart, hit.matchEnd - hit.matchStart) == zh("5㎡"));
}

TEST_CASE("a lit line does not reach into its neighbours")
{
    PageGlyphs page = Typesetter(1).setLines(50, 100, zh("春雷乍动雨水渐多新花吐蕊嫩芽初绿"), 8, 10, 1.1).page();
    for (Glyph &glyph : page.glyphs) {
        glyph.box.y0 -= 2;
        glyph.box.y1 += 2;
    }
    const auto text = textOf({page});
    const Hits hits = SearchIndex(text).find(query("新花"));
    const QRectF lit = hits.hits.at(0).rects.at(0).rect;
    CHECK(lit.top() >= text->pages[0].lines[0].box.bottom() - 2);
    CHECK(lit.height() > 0.8 * 14);
}

TEST_CASE("vertical text is lit along its column")
{
    Typesetter page(1);
    page.setVertically(300, 80, zh("春雷乍动雨水渐多新花吐蕊")).setVertically(282, 80, zh("嫩芽初绿万物萌发而生长春"));
    const Hits hits = indexOf({page}).find(query("吐蕊嫩芽"));
    REQUIRE(hits.hits.size() == 1);
    CHECK(hits.hits[0].rects
          == std::vector<HitRect>{{PageNumber::fromNumber(1), QRectF(300, 180, 10, 20)},
                                  {PageNumber::fromNumber(1), QRectF(282, 80, 10, 20)}});
}

TEST_CASE("the snippet shows the page's own signs around the match")
{
    Typesetter page(1);
    page.set(20, 100, zh("笔者从广州开发区获悉，2023 年，广清合作區完成"))
        .set(20, 115, zh("规模以上工业总产值 243.94 亿元，同比增长。"));
    const Hit hit = indexOf({page}).find(query("合作区完成规模")).hits.at(0);
    CHECK(hit.snippet == zh("州开发区获悉，2023 年，广清合作區完成规模以上工业总产值 243.94 亿元"));
    CHECK(hit.snippet.mid(hit.matchStart, hit.matchEnd - hit.matchStart) == zh("合作區完成规模"));
}
