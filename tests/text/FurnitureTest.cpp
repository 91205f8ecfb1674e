// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"

using namespace fanye;
using namespace fanye::text;

namespace {

QString bodyLine(int page, int line)
{
    return zh("第") + QString(page % 7 + 3, QChar(0x4E00 + page)) + QString(20, QChar(0x4E10 + line));
}

Typesetter bodyPage(int number)
{
    Typesetter page(number);
    for (int i = 0; i < 20; ++i)
        page.set(60, 90 + 18 * i, bodyLine(number, i));
    return page;
}

QStringList furnitureOn(const std::vector<PageGlyphs> &pages, int number)
{
    const auto text = textOf(pages);
    return furniture(*text->find(PageNumber::fromNumber(number)));
}

} // namespace

TEST_CASE("running heads of left and right pages and folios are furniture, whatever page they stand on")
{
    std::vector<PageGlyphs> pages;
    for (int i = 1; i <= 12; ++i) {
        Typesetter page = bodyPage(i);
        page.set(i % 2 ? 300 : 60, 40, i % 2 ? zh("〔2024〕第 3 期") : zh("广清对口帮扶协作月报"), 8);
        page.set(i % 2 ? 320 : 60, 800, QString::number(i + 8), 8);
        pages.push_back(page);
    }
    const auto text = textOf(pages);
    for (const PageText &page : text->pages) {
        INFO(page.page.number());
        CHECK(furniture(page).size() == 2);
        CHECK(text->folios.of(page.page) == QString::number(page.page.number() + 8));
    }
    CHECK(text->pages[3].lines.back().role == Role::Folio);
    CHECK(text->pages[3].lines[text->pages[3].lines.size() - 2].role == Role::RunningHead);
}

TEST_CASE("the same heading at the top of two articles is no running head")
{
    std::vector<PageGlyphs> pages;
    for (int i = 1; i <= 12; ++i) {
        Typesetter page = bodyPage(i);
        if (i == 3 || i == 9)
            page.set(60, 60, zh("简讯"), 18, Typesetter::Weight::Bold);
        pages.push_back(page);
    }
    CHECK(furnitureOn(pages, 3).isEmpty());
}

TEST_CASE("a running head that changes with the section is found by its neighbours")
{
    std::vector<PageGlyphs> pages;
    for (int i = 1; i <= 40; ++i)
        pages.push_back(bodyPage(i)
                            .set(60, 40,
                                 i < 9        ? zh("重点关注")
                                     : i < 20 ? zh("广清一体化")
                                              : zh("百千万工程"),
                                 8)
                            .set(330, 40, QString::number(i), 8));
    CHECK(furnitureOn(pages, 4) == QStringList{zh("重点关注"), zh("4")});
    CHECK(furnitureOn(pages, 15) == QStringList{zh("广清一体化"), zh("15")});
}

TEST_CASE("a running head that names each article is found by its place")
{
    std::vector<PageGlyphs> pages;
    for (int i = 1; i <= 24; ++i)
        pages.push_back(bodyPage(i).set(60, 40, zh("文章") + QChar(0x4E00 + i / 3), 7));
    CHECK(furnitureOn(pages, 10).size() == 1);
}

TEST_CASE("a watermark in the middle of every page is furniture")
{
    std::vector<PageGlyphs> pages;
    for (int i = 1; i <= 8; ++i)
        pages.push_back(bodyPage(i).set(200, 255, zh("内部资料"), 30));
    const auto text = textOf(pages);
    CHECK(furniture(text->pages[4]) == QStringList{zh("内部资料")});
    CHECK(text->pages[4].lines.back().role == Role::Watermark);
}

TEST_CASE("code set in a column of braces is no running head")
{
    std::vector<PageGlyphs> pages;
    for (int i = 1; i <= 8; ++i) {
        Typesetter page = bodyPage(i);
        for (int k = 0; k < 6; ++k)
            page.set(60, 460 + 37 * k + 5 * i, zh("{"))
                .set(70, 472 + 37 * k + 5 * i, zh("call one more time"))
                .set(60, 484 + 37 * k + 5 * i, zh("}"));
        pages.push_back(page);
    }
    CHECK(furnitureOn(pages, 4).isEmpty());
}

TEST_CASE("two pages have furniture only where it stands in exactly one place")
{
    std::vector<PageGlyphs> pages{bodyPage(1).set(60, 40, zh("小报"), 8), bodyPage(2).set(60, 40, zh("小报"), 8)};
    CHECK(furnitureOn(pages, 2) == QStringList{zh("小报")});
    pages = {bodyPage(1).set(60, 40, zh("小报"), 8), bodyPage(2).set(80, 40, zh("小报"), 8)};
    CHECK(furnitureOn(pages, 2).isEmpty());
}
