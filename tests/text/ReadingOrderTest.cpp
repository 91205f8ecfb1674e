// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"

using namespace fanye;

namespace {

// A block of lines, each the same letter, so that the order can be told at a glance.
void setBlock(Typesetter &page, double x, double y, const char *name, int lines, int ems = 16)
{
    for (int i = 0; i < lines; ++i)
        page.set(x, y + 14 * i, QString::fromUtf8(name) + QString(ems - 1, QChar(0x4E00)));
}

// The first signs of all lines in order, repetitions left out.
QString orderOf(const PageGlyphs &page)
{
    QString order;
    for (const QString &line : linesOf(textOf({page})->pages[0])) {
        if (order.isEmpty() || order.back() != line.front())
            order.append(line.front());
    }
    return order;
}

} // namespace

TEST_CASE("a page is read by where things stand, not by when they were drawn")
{
    Typesetter page(1);
    page.set(50, 130, zh("正文在前面画出正文在前面画出")).set(50, 145, zh("正文在前面画出"));
    page.set(50, 80, zh("标题后来才画"), 20, Typesetter::Weight::Bold);
    CHECK(linesOf(textOf({page})->pages[0]).first() == zh("标题后来才画"));
}

TEST_CASE("columns are read one after the other")
{
    SECTION("two, on one grid")
    {
        Typesetter page(1);
        setBlock(page, 50, 100, "左", 8);
        setBlock(page, 230, 100, "右", 8);
        CHECK(orderOf(page) == zh("左右"));
    }
    SECTION("two, a gutter of one em, not on one grid")
    {
        Typesetter page(1);
        setBlock(page, 50, 100, "左", 8);
        setBlock(page, 220, 106, "右", 8);
        CHECK(orderOf(page) == zh("左右"));
    }
    SECTION("three")
    {
        Typesetter page(1);
        setBlock(page, 50, 100, "甲", 9, 10);
        setBlock(page, 165, 100, "乙", 9, 10);
        setBlock(page, 280, 100, "丙", 5, 10);
        CHECK(orderOf(page) == zh("甲乙丙"));
    }
    SECTION("a heading over both ends one pair and begins the next")
    {
        Typesetter page(1);
        setBlock(page, 50, 100, "甲", 4);
        setBlock(page, 230, 100, "乙", 4);
        page.set(50, 175, zh("题") + QString(30, QChar(0x4E8C)), 11, Typesetter::Weight::Bold);
        setBlock(page, 50, 200, "丙", 4);
        setBlock(page, 230, 200, "丁", 4);
        CHECK(orderOf(page) == zh("甲乙题丙丁"));
    }
    SECTION("the left one ends early")
    {
        Typesetter page(1);
        setBlock(page, 50, 100, "左", 3);
        setBlock(page, 230, 100, "右", 9);
        CHECK(orderOf(page) == zh("左右"));
    }
}

TEST_CASE("tables and lists with numbers are read line by line")
{
    Typesetter page(1);
    const char *rows[][3]
        = {{"姓名", "单位", "电话"}, {"张三", "财务部", "8001"}, {"李四", "办公室", "8002"}, {"王五", "车队", "8003"}};
    for (int i = 0; i < 4; ++i) {
        for (int k = 0; k < 3; ++k)
            page.set(60 + 120 * k, 100 + 18 * i, zh(rows[i][k]));
    }
    CHECK(linesOf(textOf({page})->pages[0]).mid(3, 3) == QStringList{zh("张三"), zh("财务部"), zh("8001")});
}

TEST_CASE("a bullet with a wide gap is no column")
{
    Typesetter page(1);
    for (int i = 0; i < 6; ++i)
        page.set(50, 100 + 15 * i, zh("●")).set(70, 100 + 15 * i, QString::number(i) + QString(12, QChar(0x4E00)));
    const QStringList lines = linesOf(textOf({page})->pages[0]);
    CHECK(lines.size() == 6);
    CHECK(lines[2].startsWith(zh("● 2")));
}

TEST_CASE("a line that justification has pulled apart is still one line")
{
    Typesetter page(1);
    page.set(50, 100, QString(24, QChar(0x4E00)));
    page.set(50, 115, zh("项目概况一共是")).set(50 + 18 * 10, 115, zh("亩合今约数"));
    page.set(50, 130, QString(24, QChar(0x4E8C)));
    CHECK(linesOf(textOf({page})->pages[0]).size() == 3);
}

TEST_CASE("vertical tiers are read from the upper to the lower")
{
    Typesetter page(1);
    for (int i = 0; i < 6; ++i) {
        page.setVertically(400 - 17 * i, 80, zh("上") + QString(15, QChar(0x4E00)));
        page.setVertically(400 - 17 * i, 270, zh("下") + QString(15, QChar(0x4E00)));
    }
    CHECK(orderOf(page) == zh("上下"));
}

TEST_CASE("a column of few short lines is one where they stand on heights of their own")
{
    Typesetter page(1);
    setBlock(page, 50, 100, "左", 14);
    for (int i = 0; i < 6; ++i)
        page.set(226, 100 + 24 * i, zh("右") + QString::number(i));
    CHECK(orderOf(page) == zh("左右"));
}

TEST_CASE("wide spaces that stand above each other in a few lines are no gutter")
{
    Typesetter page(1);
    setBlock(page, 50, 100, "甲", 4, 30);
    for (int i = 0; i < 3; ++i)
        page.set(50, 156 + 14 * i, QString::number(i) + QString(14, QChar(0x4E00)))
            .set(206, 156 + 14 * i, QString(14, QChar(0x4E01)));
    setBlock(page, 50, 198, "乙", 4, 30);
    CHECK(orderOf(page) == zh("甲012乙"));
}

TEST_CASE("a block that is written vertically keeps its order on a page that is not, and the other way round")
{
    SECTION("below a heading and above the text")
    {
        Typesetter page(1);
        page.set(50, 40, zh("题") + QString(9, QChar(0x4E00)), 16);
        for (int i = 0; i < 4; ++i)
            page.setVertically(300 - 18 * i, 80, zh("甲乙丙丁").mid(i, 1) + QString(14, QChar(0x4E01)));
        setBlock(page, 50, 260, "戊", 12, 30);
        CHECK(orderOf(page) == zh("题甲乙丙丁戊"));
    }
    SECTION("beside the text")
    {
        Typesetter page(1);
        setBlock(page, 50, 80, "甲", 14, 20);
        for (int i = 0; i < 5; ++i)
            page.setVertically(380 - 18 * i, 80, zh("乙丙丁戊己").mid(i, 1) + QString(16, QChar(0x4E01)));
        CHECK(orderOf(page) == zh("甲乙丙丁戊己"));
    }
    SECTION("in two tiers")
    {
        Typesetter page(1);
        for (int i = 0; i < 4; ++i) {
            page.setVertically(300 - 17 * i, 80, zh("上") + QString(8, QChar(0x4E00)));
            page.setVertically(300 - 17 * i, 200, zh("下") + QString(8, QChar(0x4E00)));
        }
        setBlock(page, 50, 320, "文", 12, 30);
        CHECK(orderOf(page) == zh("上下文"));
    }
    SECTION("and its paragraph reads on from column to column")
    {
        Typesetter page(1);
        for (int i = 0; i < 4; ++i)
            page.setVertically(300 - 18 * i, 80, zh("甲") + QString(14, QChar(0x4E01)));
        setBlock(page, 50, 260, "戊", 12, 30);
        CHECK(paragraphs(textOf({page})->pages[0]).front().size() == 60);
    }
    SECTION("with numbers set upright in it")
    {
        Typesetter page(1);
        for (int i = 0; i < 3; ++i) {
            page.setVertically(300 - 18 * i, 80, zh("甲乙丙").mid(i, 1) + QString(4, QChar(0x4E01)));
            page.set(300 - 18 * i, 130, zh("12")).setVertically(300 - 18 * i, 140, QString(4, QChar(0x4E01)));
        }
        setBlock(page, 50, 260, "戊", 12, 30);
        CHECK(orderOf(page) == zh("甲乙丙戊"));
    }
    SECTION("lines along a page that is written vertically")
    {
        Typesetter page(1);
        for (int i = 0; i < 12; ++i)
            page.setVertically(400 - 17 * i, 80, zh("文") + QString(15, QChar(0x4E00)));
        setBlock(page, 40, 100, "图", 1, 6);
        setBlock(page, 40, 114, "注", 1, 6);
        setBlock(page, 40, 128, "三", 1, 6);
        CHECK(orderOf(page) == zh("文图注三"));
    }
}
