// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"

using namespace fanye;
using namespace fanye::text;

namespace {

const auto bold = Typesetter::Weight::Bold;

} // namespace

TEST_CASE("text reads on over paragraph and page ends and stops at headings")
{
    Typesetter first(1), second(2);
    first.set(50, 60, zh("第一篇文章的标题"), 20, bold);
    first.set(70, 100, zh("春雷乍动雨水渐多新花吐蕊嫩")).set(50, 115, zh("芽初绿。"));
    first.set(70, 130, zh("春天里趁着全国两会向质向上")).set(50, 145, zh("的政策暖风广清指挥部上下激发"));
    second.set(50, 60, zh("起推动高质量发展的强劲动能。"));
    second.set(50, 90, zh("第二篇文章的标题"), 20, bold);
    second.set(70, 130, zh("盘点梳理过去清底数知成绩明"));
    CHECK(flowTexts(*textOf({first, second}))
          == QStringList{zh("第一篇文章的标题"),
                         zh("春雷乍动雨水渐多新花吐蕊嫩|芽初绿。|春天里趁着全国两会向质向上|"
                            "的政策暖风广清指挥部上下激发|起推动高质量发展的强劲动能。"),
                         zh("第二篇文章的标题"), zh("盘点梳理过去清底数知成绩明")});
}

TEST_CASE("a bold line between paragraphs is a subheading; a bold word in a line is not")
{
    Typesetter page(1);
    page.set(50, 100, zh("一年从头到尾大项目不断得益于黄")).set(50, 115, zh("埔区主导开发带来的优势。"));
    page.set(50, 140, zh("造口碑全面对标"), 10, bold);
    page.set(50, 165, zh("集聚中小企业")).set(110, 165, zh("超过四万家"), 10, bold).set(160, 165, zh("有转移需求"));
    page.set(50, 180, zh("的企业不在少数。"));
    const auto text = textOf({page});
    CHECK(text->pages[0].lines[2].role == Role::Subheading);
    CHECK(text->pages[0].lines[3].role == Role::Body);
    CHECK(flowTexts(*text).size() == 3);
}

TEST_CASE("a line of running text that is mostly bold, or mostly in a smaller face, is no heading and no caption")
{
    Typesetter page(1);
    page.set(50, 100, zh("the fiscal year ended in May, and in this report I will refer to"));
    page.set(50, 115, zh("last year as the year before the present one, and "), 10, bold)
        .set(306, 115, zh("I am saying"));
    page.set(50, 130, zh("which year it is that I refer to, and why it is worth the words"));
    page.set(50, 145, zh("较老的系统安装软件来提供旧的名字服务。为启用这功能应当有这样"));
    page.set(50, 160, zh("的一段不长不短的文字：")).set(160, 161, zh("files mdns4_minimal [NOTFOUND=return] dns mdns4 wins"), 8);
    page.set(50, 175, zh("现在的系统通常使用域名系统的方式来进行解析，不再需要这一段。"));
    const auto text = textOf({page});
    for (const TextLine &line : text->pages[0].lines)
        CHECK(line.role == Role::Body);
    CHECK(flowTexts(*text).size() == 1);
}

TEST_CASE("a caption stands for itself and the text goes on around it")
{
    Typesetter page(1);
    page.set(50, 100, zh("春雷乍动雨水渐多新花吐蕊嫩芽")).set(50, 115, zh("初绿万物萌发而生长春的脚步来"));
    page.set(90, 300, zh("图为签约仪式现场"), 8);
    page.set(50, 330, zh("了春天是一轮蛰伏蓄势后的复苏")).set(50, 345, zh("唤醒是时序更替轮回。"));
    const auto text = textOf({page});
    CHECK(text->pages[0].lines[2].role == Role::Caption);
    CHECK(flowTexts(*text)
          == QStringList{zh("春雷乍动雨水渐多新花吐蕊嫩芽|初绿万物萌发而生长春的脚步来|了春天是一轮蛰伏蓄势后的复苏|"
                            "唤醒是时序更替轮回。"),
                         zh("图为签约仪式现场")});
}

TEST_CASE("over a page without text only a sentence in the middle goes on")
{
    const auto flowsWith = [](const char *end) {
        Typesetter first(1), third(3);
        first.set(50, 100, zh("一年从头到尾大项目不断得益于")).set(50, 115, zh(end));
        third.set(50, 100, zh("主导开发带来的优势正在显现出")).set(50, 115, zh("来有目共睹。"));
        return flowTexts(*textOf({first, PageGlyphs{PageNumber::fromNumber(2), {}, {}, 1}, third})).size();
    };
    CHECK(flowsWith("广州开发区和黄埔区的") == 1);
    CHECK(flowsWith("广州开发区和黄埔区。") == 2);
}

TEST_CASE("a heading that a column end cuts in two reads on")
{
    Typesetter page(1);
    for (int i = 0; i < 12; ++i) {
        page.set(50, 100 + 15 * i, QString(16, QChar(0x4E00)));
        page.set(230, 130 + 15 * i, QString(16, QChar(0x4E00)));
    }
    page.set(50, 285, zh("预约免费试乘清远"), 20, bold).set(230, 100, zh("磁浮旅游专线"), 20, bold);
    CHECK(flowTexts(*textOf({page})).contains(zh("预约免费试乘清远|磁浮旅游专线")));
}

TEST_CASE("a contents entry that a page end cuts in two reads on")
{
    Typesetter first(1), second(2);
    first.set(50, 60, zh("目录"), 20, bold);
    const QStringList titles{zh("春天从山里来的消息"), zh("一条河流的三次改道"), zh("修表匠老周的四十年"), zh("把图书馆开到地铁站")};
    for (int i = 0; i < 4; ++i)
        first.set(50, 100 + 20 * i, zh("●") + titles[i]);
    first.set(50, 180, zh("●调研某地的园区建设"));
    second.set(50, 60, zh("和运营情况"));
    std::vector<PageGlyphs> pages{first, second};
    for (int i = 0; i < 4; ++i) {
        Typesetter article(3 + i);
        article.set(50, 60, titles[i], 20, bold);
        for (int k = 0; k < 12; ++k)
            article.set(50, 100 + 15 * k, QString(20, QChar(0x4E00 + 12 * i + k)));
        pages.push_back(article);
    }
    CHECK(flowTexts(*textOf(pages)).contains(zh("●调研某地的园区建设|和运营情况")));
}

TEST_CASE("each cell of a table stands for itself")
{
    Typesetter page(1);
    for (int i = 0; i < 4; ++i)
        page.set(60, 100 + 18 * i, zh("张三"))
            .set(160, 100 + 18 * i, zh("财务部"))
            .set(300, 100 + 18 * i, zh("副经理"));
    CHECK(flowTexts(*textOf({page})).size() == 12);
}

TEST_CASE("no page, no text, half the pages")
{
    CHECK(textOf({})->flows.empty());
    const auto half = readText({Typesetter(3).set(50, 100, zh("第三页"))}, 9, {});
    CHECK(half->pageCount == 9);
    CHECK(half->find(PageNumber::fromNumber(3)));
    CHECK_FALSE(half->find(PageNumber::fromNumber(2)));
    CHECK_FALSE(half->find(PageNumber::fromNumber(4)));
    CHECK(readText({Typesetter(3).set(50, 100, zh("第三页"))}, 1, {})->pageCount == 3);
}
