// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/PagePicture.h"

using namespace fanye;
using namespace fanye::text;

namespace {

const auto bold = Typesetter::Weight::Bold;

// Eight lines of ordinary text at the top, so that the page has a body size, a column 30 ems wide and a pitch of 1.5.
Typesetter withBody()
{
    Typesetter page(1);
    for (int i = 0; i < 8; ++i)
        page.set(50, 100 + 15 * i, han(30, i));
    return page;
}

// The role of what stands below the body, which must be one block.
Role roleOf(const Typesetter &page)
{
    const auto text = textOf({page.page()});
    REQUIRE(text->pages[0].blocks.size() == 2);
    return text->pages[0].blocks[1].role;
}

// How many blocks two lines of this size make that stand so many ems below each other, under the body.
std::size_t blocksAtPitch(double ems, double size, Typesetter::Weight weight = Typesetter::Weight::Regular)
{
    Typesetter page = withBody();
    page.set(50, 400, han(15, 9), size, weight).set(50, 400 + ems * size, han(12, 10), size, weight);
    return textOf({page.page()})->pages[0].blocks.size() - 1;
}

// The same for lines of which the lower begins further to the right, and for the text that stands under both.
std::size_t blocksAtIndent(double ems, const char *endOfFirst, bool isAfterSetIn)
{
    Typesetter page = withBody();
    page.set(50, 400, han(29) + zh(endOfFirst)).set(50 + 10 * ems, 415, han(20, 1));
    page.set(isAfterSetIn ? 50 + 10 * ems : 50, 430, han(20, 2));
    return textOf({page.page()})->pages[0].blocks.size() - 1;
}

} // namespace

TEST_CASE("paragraphs, headings, lists and captions are blocks, and each says what it is")
{
    struct Row
    {
        const char *what, *picture, *blocks;
    };
    const Row rows[] = {
        {"paragraphs set in",
         "|    春雷乍动雨水渐多新花\n"
         "|吐蕊嫩芽初绿万物萌发而生\n"
         "|长春的脚步。\n"
         "|    春天里趁着全国两会向\n"
         "|质向上的政策暖风。\n",
         "春雷乍动雨水渐多新花|吐蕊嫩芽初绿万物萌发而生|长春的脚步。\n春天里趁着全国两会向|质向上的政策暖风。\n"},
        {"paragraphs that only a short last line parts",
         "|春雷乍动雨水渐多新花吐蕊\n"
         "|嫩芽初绿。\n"
         "|春天里趁着全国两会向质向\n"
         "|上的政策暖风。\n",
         "春雷乍动雨水渐多新花吐蕊|嫩芽初绿。\n春天里趁着全国两会向质向|上的政策暖风。\n"},
        {"a short line in the middle of a sentence",
         "|春雷乍动雨水渐多新花吐蕊\n"
         "|嫩芽初绿\n"
         "|春天里趁着全国两会向质向\n",
         "春雷乍动雨水渐多新花吐蕊|嫩芽初绿|春天里趁着全国两会向质向\n"},
        {"a full line that ends a sentence",
         "|春雷乍动雨水渐多新花吐。\n"
         "|春天里趁着全国两会向质向\n",
         "春雷乍动雨水渐多新花吐。|春天里趁着全国两会向质向\n"},
        {"the end of a sentence in quotation marks",
         "|春雷乍动雨水渐多新花吐蕊\n"
         "|嫩芽初绿。”\n"
         "|春天里趁着全国两会向质向\n",
         "春雷乍动雨水渐多新花吐蕊|嫩芽初绿。”\n春天里趁着全国两会向质向\n"},
        {"a number that hangs, and the lines of its item",
         "|一、春雷乍动雨水渐多新花\n"
         "|    吐蕊嫩芽初绿万物萌发\n"
         "|    而生长春的脚步来了。\n",
         "一、春雷乍动雨水渐多新花|吐蕊嫩芽初绿万物萌发|而生长春的脚步来了。\n"},
        {"bullets",
         "|●春雷乍动\n"
         "|●雨水渐多新花吐蕊\n"
         "|嫩芽初绿\n"
         "|◆万物萌发\n",
         "●春雷乍动\n●雨水渐多新花吐蕊|嫩芽初绿\n◆万物萌发\n"},
        {"a heading on two lines, a subheading, and what stands under it",
         "#春天从山里来\n"
         "#的消息\n"
         "|春雷乍动雨水渐多新花吐蕊嫩\n"
         "|芽初绿万物萌发而生长春的脚\n"
         "*产业转移\n"
         "|春天里趁着全国两会向质向上\n"
         "|的政策暖风广清指挥部上下。\n",
         "# 春天从山里来|的消息\n春雷乍动雨水渐多新花吐蕊嫩|芽初绿万物萌发而生长春的脚\n## 产业转移\n"
         "春天里趁着全国两会向质向上|的政策暖风广清指挥部上下。\n"},
        {"bold text that ends like a sentence is a lead, no heading",
         "*春雷乍动雨水渐多。\n"
         "|春天里趁着全国两会向质向上\n"
         "|的政策暖风广清指挥部上下。\n",
         "春雷乍动雨水渐多。\n春天里趁着全国两会向质向上|的政策暖风广清指挥部上下。\n"},
        {"captions: small, or called so",
         "|春雷乍动雨水渐多新花吐蕊嫩\n"
         "|芽初绿万物萌发而生长春的脚\n"
         "|步来了春天是一轮蛰伏蓄势后\n"
         "|的复苏唤醒是时序更替轮回呀\n"
         "|春天里趁着全国两会向质向上\n"
         ".签约仪式现场\n"
         "|图1：园区全景\n| \n"
         "|▲会后合影\n| \n"
         "|Figure 3 The new road\n| \n"
         "|图书馆开到地铁站\n",
         "春雷乍动雨水渐多新花吐蕊嫩|芽初绿万物萌发而生长春的脚|步来了春天是一轮蛰伏蓄势后|"
         "的复苏唤醒是时序更替轮回呀|春天里趁着全国两会向质向上\n> 签约仪式现场\n> 图1：园区全景\n> ▲会后合影\n"
         "> Figure 3 The new road\n图书馆开到地铁站\n"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(blocksOf(pictured(row.picture)) == QString::fromUtf8(row.blocks));
    }
}

TEST_CASE("what is called a figure or a table is a caption, if it stands alone")
{
    for (const auto &[words, isCaption] : std::initializer_list<std::pair<const char *, bool>>{{"图1园区", true},
                                                                                               {"图：园区", true},
                                                                                               {"圖１園區", true},
                                                                                               {"表3人数", true},
                                                                                               {"图/张三", true},
                                                                                               {"图书馆", false},
                                                                                               {"表明", false},
                                                                                               {"图1", false},
                                                                                               {"Figure 3 Road", true},
                                                                                               {"Fig.3 Road", true},
                                                                                               {"Table 12", true},
                                                                                               {"Figures 3", false},
                                                                                               {"Figure three", false},
                                                                                               {"Table", false},
                                                                                               {"▼左起", true},
                                                                                               {"◄左起", true},
                                                                                               {"●左起", false}}) {
        CAPTURE(words);
        Typesetter page = withBody();
        page.set(50, 300, zh(words));
        CHECK((roleOf(page) == Role::Caption) == isCaption);
    }
}

TEST_CASE("the size of a block against the body's says what it is")
{
    for (const auto &[size, role] : std::initializer_list<std::pair<double, Role>>{{20, Role::Heading},
                                                                                   {12.6, Role::Heading},
                                                                                   {12.4, Role::Subheading},
                                                                                   {10.9, Role::Subheading},
                                                                                   {10.7, Role::Body},
                                                                                   {9.4, Role::Body},
                                                                                   {9.2, Role::Caption},
                                                                                   {4, Role::Caption}}) {
        CAPTURE(size);
        Typesetter page = withBody();
        page.set(50, 300, han(6, 9), size);
        CHECK(roleOf(page) == role);
    }
}

TEST_CASE("text set large is a heading only as far as it is short")
{
    struct Row
    {
        int lines, signs; // of each line
        const char *end; // of the last
        Role role;
    };
    for (const Row &row : {Row{1, 8, "", Role::Heading},
                           {4, 8, "", Role::Heading},
                           {5, 8, "", Role::Body},
                           {4, 30, "", Role::Heading},
                           {4, 31, "", Role::Body},
                           {2, 30, "。", Role::Heading},
                           {3, 15, "。", Role::Body},
                           {3, 14, "。", Role::Heading},
                           {3, 15, "？", Role::Heading}}) {
        CAPTURE(row.lines, row.signs, row.end);
        Typesetter page = withBody();
        for (int i = 0; i < row.lines; ++i)
            page.set(50, 300 + 20 * i, han(row.signs, 9 + i) + (i + 1 == row.lines ? zh(row.end) : QString()), 15);
        CHECK(roleOf(page) == row.role);
    }
}

TEST_CASE("a small block is a caption only as far as it is short, and a bold one a subheading")
{
    struct Row
    {
        double size;
        Typesetter::Weight weight;
        int lines, signs;
        Role role;
    };
    const auto regular = Typesetter::Weight::Regular;
    for (const Row &row : {Row{8, regular, 4, 35, Role::Caption},
                           {8, regular, 4, 36, Role::Body},
                           {8, regular, 5, 10, Role::Body},
                           {10, bold, 1, 30, Role::Subheading},
                           {10, bold, 2, 22, Role::Subheading},
                           {10, bold, 2, 23, Role::Body},
                           {10, bold, 3, 10, Role::Body},
                           {10, regular, 1, 6, Role::Body}}) {
        CAPTURE(row.size, row.lines, row.signs);
        Typesetter page = withBody();
        for (int i = 0; i < row.lines; ++i)
            page.set(50, 300 + 12 * i, han(row.signs, 9 + i), row.size, row.weight);
        CHECK(roleOf(page) == row.role);
    }
}

TEST_CASE("in an issue set bold throughout, bold is no heading")
{
    Typesetter page(1);
    for (int i = 0; i < 8; ++i)
        page.set(50, 100 + 15 * i, han(30, i), 10, bold);
    page.set(50, 300, han(6, 9), 10, bold);
    CHECK(roleOf(page) == Role::Body);
}

TEST_CASE("lines read on as far as they usually stand from each other, and headings a little farther")
{
    for (const auto &[ems, blocks] :
         std::initializer_list<std::pair<double, std::size_t>>{{0.9, 1}, {1.5, 1}, {2.05, 1}, {2.15, 2}, {4, 2}}) {
        CAPTURE(ems);
        CHECK(blocksAtPitch(ems, 10) == blocks);
    }
    for (const auto &[ems, blocks] :
         std::initializer_list<std::pair<double, std::size_t>>{{1.1, 1}, {2.15, 1}, {2.25, 2}, {3, 2}}) {
        CAPTURE(ems);
        CHECK(blocksAtPitch(ems, 16, bold) == blocks);
    }
}

TEST_CASE("lines of other sizes are other text")
{
    for (const auto &[size, blocks] :
         std::initializer_list<std::pair<double, std::size_t>>{{10, 1}, {10.5, 1}, {10.7, 2}, {9.5, 1}, {9.3, 2}}) {
        CAPTURE(size);
        Typesetter page = withBody();
        page.set(50, 220, han(30, 9), size);
        CHECK(textOf({page.page()})->pages[0].blocks.size() == blocks);
    }
}

TEST_CASE("an indent of eight tenths of an em begins a paragraph, where the next line returns")
{
    CHECK(blocksAtIndent(0.7, "", false) == 1);
    CHECK(blocksAtIndent(0.9, "", false) == 2);
    CHECK(blocksAtIndent(2, "", false) == 2);
    CHECK(blocksAtIndent(2, "", true) == 1); // an item whose number hangs
    CHECK(blocksAtIndent(2, "。", true) == 1);
    Typesetter last = withBody(); // nothing follows: then what stands above must have ended
    last.set(50, 400, han(30)).set(70, 415, han(20, 1));
    CHECK(textOf({last.page()})->pages[0].blocks.size() == 2);
    Typesetter ended = withBody();
    ended.set(50, 400, han(29) + zh("。")).set(70, 415, han(20, 1));
    CHECK(textOf({ended.page()})->pages[0].blocks.size() == 3);
}

TEST_CASE("a last line is short by an em and a half")
{
    for (const auto &[missing, blocks] :
         std::initializer_list<std::pair<double, std::size_t>>{{1.4, 1}, {1.6, 2}, {20.5, 2}}) {
        CAPTURE(missing);
        Typesetter page = withBody(); // the line ends so much before the others
        page.set(50 + 10 - 10 * (missing - int(missing)), 220, han(28 - int(missing), 9) + zh("。"))
            .set(50, 235, han(30, 10));
        CHECK(textOf({page.page()})->pages[0].blocks.size() == blocks);
    }
}
