// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"

using namespace fanye;
using namespace fanye::text;

TEST_CASE("words on one baseline are a line, with the gaps that a reader sees")
{
    const auto text = textOf(
        {Typesetter(1).set(50, 100, zh("从 2019 年开始，广州、清远两市探索")).set(50, 118, zh("按照“一区三园”建设"))});
    CHECK(linesOf(text->pages[0]) == QStringList{zh("从 2019 年开始，广州、清远两市探索"), zh("按照“一区三园”建设")});
}

TEST_CASE("boxes out of order, empty, infinite or below zero do no harm")
{
    PageGlyphs page = Typesetter(1).set(50, 120, zh("第二行")).set(50, 100, zh("第一行")).page();
    Glyph odd = page.glyphs.front();
    odd.box = {std::numeric_limits<float>::quiet_NaN(), 0, std::numeric_limits<float>::infinity(), 10};
    page.glyphs.push_back(odd);
    odd.box = {20, 30, 10, 5};
    page.glyphs.push_back(odd);
    odd = page.glyphs.front();
    odd.codePoint = 0;
    page.glyphs.push_back(odd);
    const auto text = textOf({page});
    CHECK(linesOf(text->pages[0]) == QStringList{zh("第一行"), zh("第二行")});
    CHECK(textOf({PageGlyphs{}})->pages[0].lines.empty());
    CHECK(textOf({})->pages.empty());
}

TEST_CASE("a raised sign stays in its line")
{
    const auto text = textOf({Typesetter(1)
                                  .set(50, 100, zh("占地 300 m"))
                                  .set(95.5, 98, zh("2"), 6)
                                  .set(98.8, 100, zh("的厂房"))
                                  .set(50, 118, zh("已经建成"))});
    CHECK(linesOf(text->pages[0]) == QStringList{zh("占地 300 m2的厂房"), zh("已经建成")});
}

TEST_CASE("a large initial begins the first of the lines beside it")
{
    Typesetter page(1);
    page.set(50, 100, zh("O"), 26);
    page.set(65, 100, zh("nce upon a time there was"))
        .set(65, 114, zh("a reader with a paper"))
        .set(50, 128, zh("magazine in the hand."));
    CHECK(linesOf(textOf({page})->pages[0]).first() == zh("Once upon a time there was"));
}

TEST_CASE("letters set apart are a word all the same")
{
    const auto text = textOf({Typesetter(1).set(50, 100, zh("T I T L E")).set(50, 118, zh("a b is two"))});
    CHECK(linesOf(text->pages[0]) == QStringList{zh("TITLE"), zh("a b is two")});
}

TEST_CASE("lines of a paragraph are joined as a person reads them")
{
    struct Row
    {
        QString above, below, joined;
    };
    const Row rows[] = {
        {zh("万物萌发而"), zh("生长春的脚"), zh("万物萌发而生长春的脚")},
        {zh("the end of"), zh("a long line"), zh("the end of a long line")},
        {zh("words are hyphen-"), zh("ated at the end"), zh("words are hyphenated at the end")},
        {zh("the war of 1939-"), zh("1945 was long"), zh("the war of 1939-1945 was long")},
        {zh("the Anti-"), zh("American mood"), zh("the Anti-American mood")},
        {zh("全国共有在校学生 20"), zh("24 人在今年参加了考"), zh("全国共有在校学生 2024 人在今年参加了考")},
        {zh("한국어 문장은"), zh("띄어쓰기가 있"), zh("한국어 문장은 띄어쓰기가 있")},
        {zh("日本語の文章は"), zh("改行されても続"), zh("日本語の文章は改行されても続")},
    };
    for (const Row &row : rows) {
        const auto text = textOf({Typesetter(1).set(50, 100, row.above).set(50, 114, row.below)});
        CHECK(paragraphs(text->pages[0]) == QStringList{row.joined});
    }
}

TEST_CASE("paragraphs are told apart by an indent, a short last line, or a bullet")
{
    Typesetter page(1);
    page.set(70, 100, zh("春雷乍动雨水渐多新花吐蕊")).set(50, 115, zh("嫩芽初绿。"));
    page.set(70, 130, zh("春天里趁着全国两会向质向")).set(50, 145, zh("上的政策暖风广清指挥部上下激"));
    page.set(50, 160, zh("●第一条")).set(50, 175, zh("●第二条"));
    CHECK(paragraphs(textOf({page})->pages[0])
          == QStringList{zh("春雷乍动雨水渐多新花吐蕊嫩芽初绿。"),
                         zh("春天里趁着全国两会向质向上的政策暖风广清指挥部上下激"), zh("●第一条"), zh("●第二条")});
}

TEST_CASE("vertical writing is read in columns from the right, however it was written")
{
    const QString columns[] = {zh("春雷乍动雨水渐多新花吐蕊"), zh("嫩芽初绿万物萌发而生长春"), zh("的脚步来了")};
    Typesetter honest(1), stacked(1);
    for (int i = 0; i < 3; ++i) {
        honest.setVertically(300 - 18 * i, 80, columns[i]);
        stacked.stack(300 - 18 * i, 80, columns[i]);
    }
    for (const Typesetter &page : {honest, stacked}) {
        const auto text = textOf({page});
        CHECK(linesOf(text->pages[0]) == QStringList{columns[0], columns[1], columns[2]});
        CHECK(text->pages[0].lines[0].isVertical);
        CHECK(flowTexts(*text)
              == QStringList{columns[0] + QLatin1Char('|') + columns[1] + QLatin1Char('|') + columns[2]});
    }
}

TEST_CASE("numbers set upright in a column belong to it")
{
    Typesetter page(1);
    page.setVertically(300, 80, zh("公元")).set(300, 100, zh("24")).setVertically(300, 110, zh("年的春天来得很早很早"));
    page.setVertically(282, 80, zh("人们都说这是一个好年头"));
    CHECK(linesOf(textOf({page})->pages[0]).first() == zh("公元24年的春天来得很早很早"));
}
