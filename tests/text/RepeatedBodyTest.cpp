// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text that repeats from page to page and is no furniture.
#include "text/PagePicture.h"

using namespace fanye;
using namespace fanye::text;

namespace {

// A text of `lines` lines that no other kind has, from y = 90.
Typesetter textPage(int number, int kind, int lines = 12)
{
    Typesetter page(number);
    for (int i = 0; i < lines; ++i)
        page.set(60, 90 + 18 * i, zh("第") + han(kind % 7 + 3, kind) + han(20, 40 + i));
    return page;
}

// What is furniture on any page, each once, in the order of pages.
QStringList furnitureOf(const std::vector<PageGlyphs> &pages)
{
    QStringList found;
    const auto text = textOf(pages);
    for (const PageText &page : text->pages) {
        for (const QString &line : furniture(page)) {
            if (!found.contains(line))
                found.append(line);
        }
    }
    return found;
}

int pagesWithText(const std::vector<PageGlyphs> &pages)
{
    const auto text = textOf(pages);
    return int(std::count_if(text->pages.begin(), text->pages.end(), [](const PageText &page) { return page.hasText(); }));
}

} // namespace

TEST_CASE("a page that is repeated has no running heads")
{
    for (int copies : {2, 3, 5, 12}) {
        CAPTURE(copies);
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= copies; ++number)
            pages.push_back(textPage(number, 1).set(60, 40, zh("回执"), 22));
        CHECK(furnitureOf(pages).isEmpty());
    }
    SECTION("of four lines")
    {
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 4; ++number)
            pages.push_back(textPage(number, 1, 4));
        CHECK(furnitureOf(pages).isEmpty());
    }
    SECTION("on every second page")
    {
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 16; ++number)
            pages.push_back(number % 2 ? textPage(number, number) : textPage(number, 40).set(60, 40, zh("条款"), 12));
        CHECK(furnitureOf(pages).isEmpty());
    }
    SECTION("but for its printed numbers, which change")
    {
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 6; ++number)
            pages.push_back(textPage(number, 1).set(300, 500, QString::number(number), 8));
        CHECK(furnitureOf(pages) == QStringList{zh("1"), zh("2"), zh("3"), zh("4"), zh("5"), zh("6")});
        CHECK(pagesWithText(pages) == 6);
    }
    SECTION("in an issue that has running heads")
    {
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 16; ++number)
            pages.push_back(textPage(number, number < 12 ? number : 12).set(60, 40, zh("城市月报"), 8));
        CHECK(furnitureOf(pages) == QStringList{zh("城市月报")});
    }
}

TEST_CASE("no page is left without a word because it is like the others but for its numbers")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 3; ++number) {
        Typesetter page(number);
        page.set(60, 60, zh("WhitePoint 1.0 1.0 1.0")).set(60, 80, zh("Gamma %1.0").arg(number));
        for (int row = 0; row < 4; ++row)
            for (int column = 0; column < 3; ++column)
                page.set(60 + 130 * column, 200 + 100 * row, zh("A = 0.%1").arg(4 * row + column));
        pages.push_back(page);
    }
    CHECK(furnitureOf(pages).isEmpty());
    SECTION("or shows one large line")
    {
        pages.clear();
        for (int number = 1; number <= 6; ++number)
            pages.push_back(Typesetter(number).set(100, 300, zh("谢谢"), 36));
        CHECK(pagesWithText(pages) == 6);
    }
    SECTION("unless a running head and a number are all that it shows")
    {
        pages.clear();
        for (int number = 1; number <= 8; ++number) {
            Typesetter page = number % 2 ? textPage(number, number) : Typesetter(number);
            pages.push_back(page.set(60, 40, zh("城市月报"), 8).set(300, 500, QString::number(number), 8));
        }
        CHECK(pagesWithText(pages) == 4);
    }
}

TEST_CASE("slides that are built up line by line keep their lines, and their foot is furniture")
{
    for (int steps : {2, 4, 7}) {
        CAPTURE(steps);
        std::vector<PageGlyphs> pages;
        for (int slide = 0; slide < 6; ++slide) {
            for (int step = 1; step <= steps; ++step) {
                Typesetter page(int(pages.size()) + 1);
                page.set(30, 30, han(6, 10 * slide), 24).set(30, 250, zh("树形动态规划选讲"), 7);
                for (int line = 0; line < step; ++line)
                    page.set(40, 80 + 24 * line, han(12, 10 * slide + line + 1), 16);
                pages.push_back(page);
            }
        }
        CHECK(furnitureOf(pages) == QStringList{zh("树形动态规划选讲")});
    }
}

TEST_CASE("lines that recur below a title that changes are text")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 12; ++number) {
        Typesetter page(number);
        page.set(60, 30, zh("省队集训"), 8).set(200, 60, zh("题目") + han(4, number), 14);
        page.set(60, 82, zh("Input file: standard input")).set(60, 96, zh("Output file: standard output"));
        page.set(60, 110, zh("Time limit: %1 seconds").arg(number % 3 + 1));
        for (int i = 0; i < 20; ++i)
            page.set(60, 140 + 18 * i, han(number % 7 + 10, number) + han(10, 16 + i));
        pages.push_back(page);
    }
    CHECK(furnitureOf(pages) == QStringList{zh("省队集训")});
}

TEST_CASE("labels of a form that each page fills in are text")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 8; ++number) {
        Typesetter page(number);
        page.set(60, 40, zh("登记表"), 10);
        for (int row = 0; row < 8; ++row)
            page.set(60, 100 + 40 * row, zh("项目") + han(2, 30 + row)).set(200, 100 + 40 * row, han(12, 8 * number + row));
        pages.push_back(page);
    }
    const auto text = textOf(pages);
    CHECK(paragraphs(text->pages[3]).join(QString()).contains(zh("项目") + han(2, 34)));
}

TEST_CASE("letters of a vertical title at the side of the pages are furniture")
{
    for (const char *title : {"本期专题", "REPORT"}) {
        CAPTURE(title);
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 12; ++number) {
            Typesetter page = textPage(number, number, 20);
            for (int i = 0; i < zh(title).size(); ++i)
                page.set(number % 2 ? 10 : 480, 120 + 16 * i, zh(title).mid(i, 1), 14);
            pages.push_back(page);
        }
        const QStringList found = furnitureOf(pages);
        REQUIRE(found.size() == 1);
        QString letters = found[0];
        CHECK(letters.remove(QLatin1Char(' ')) == zh(title));
    }
    SECTION("also where each article has its own")
    {
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 20; ++number) {
            Typesetter page = textPage(number, number, 20);
            for (int i = 0; i < 4; ++i)
                page.set(10, 120 + 16 * i, han(1, 0x100 + 8 * (number / 3) + i), 14);
            pages.push_back(page);
        }
        CHECK(furnitureOf(pages).size() == 7);
    }
}
