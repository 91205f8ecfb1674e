// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"

using namespace fanye;
using namespace fanye::text;

namespace {

const QStringList titles{zh("温文星到指挥部调研慰问"), zh("广州清远合作探索产业共建新范式"), zh("清花高速建设如火如荼"),
                         zh("预约免费试乘清远磁浮旅游专线"), zh("英德红茶献礼中法建交")};

std::vector<PageGlyphs> articles(int from)
{
    std::vector<PageGlyphs> pages;
    for (int i = 0; i < titles.size(); ++i) {
        Typesetter page(from + i);
        page.set(60, 60, titles[i], 20, Typesetter::Weight::Bold);
        for (int k = 0; k < 15; ++k)
            page.set(60, 100 + 18 * k, QString(30, QChar(0x4E00 + 20 * i + k)));
        pages.push_back(page);
    }
    return pages;
}

QStringList entriesOn(const std::vector<PageGlyphs> &pages, int number)
{
    const auto text = textOf(pages);
    const PageText &page = *text->find(PageNumber::fromNumber(number));
    QStringList entries;
    for (const TextBlock &block : page.blocks) {
        if (block.role == Role::ContentsEntry)
            entries.append(blockText(page, block));
    }
    return entries;
}

} // namespace

TEST_CASE("lines that name headings elsewhere are contents entries")
{
    std::vector<PageGlyphs> pages = articles(3);
    Typesetter contents(2);
    for (int i = 0; i < titles.size(); ++i)
        contents.set(60, 100 + 20 * i, zh("●") + titles[i]);
    pages.insert(pages.begin(), contents);
    CHECK(entriesOn(pages, 2).size() == titles.size());
    CHECK(entriesOn(pages, 2).first() == zh("●") + titles[0]);
    CHECK(entriesOn(pages, 4).isEmpty());
}

TEST_CASE("an editorial above the list is no entry, an entry on two lines is one")
{
    std::vector<PageGlyphs> pages = articles(3);
    Typesetter page(2);
    for (int i = 0; i < 6; ++i)
        page.set(60, 60 + 15 * i, QString(30, QChar(0x5B00 + i)));
    page.set(60, 170, zh("●") + titles[0]).set(60, 185, zh("●") + titles[1].left(10)).set(60, 200, titles[1].mid(10));
    for (int i = 2; i < titles.size(); ++i)
        page.set(60, 185 + 15 * i, zh("●") + titles[i]);
    pages.insert(pages.begin(), page);
    const QStringList entries = entriesOn(pages, 2);
    CHECK(entries.size() == titles.size());
    CHECK(entries.value(1) == zh("●") + titles[1]);
}

TEST_CASE("an entry goes on with a quotation where bullets begin the others")
{
    std::vector<PageGlyphs> pages = articles(3);
    pages[1] = Typesetter(4).set(60, 60, zh("跨境电商签约清远佛冈助力“百千万工程”样板"), 20, Typesetter::Weight::Bold);
    Typesetter page(2);
    page.set(60, 100, zh("●") + titles[0]).set(60, 120, zh("●跨境电商签约清远佛冈助力"));
    page.set(60, 140, zh("“百千万工程”样板"));
    for (int i = 2; i < titles.size(); ++i)
        page.set(60, 120 + 20 * i, zh("●") + titles[i]);
    pages.insert(pages.begin(), page);
    CHECK(entriesOn(pages, 2).value(1) == zh("●跨境电商签约清远佛冈助力“百千万工程”样板"));
}

TEST_CASE("a list that leads to numbers is a list of contents, even if nothing can be found")
{
    Typesetter page(2);
    for (int i = 0; i < 8; ++i)
        page.set(
            60, 100 + 20 * i,
            QStringLiteral("Chapter %1 ........................ %2").arg(QChar(char16_t(u'A' + i))).arg(10 + 7 * i));
    std::vector<PageGlyphs> pages = articles(3);
    pages.insert(pages.begin(), page);
    CHECK(entriesOn(pages, 2).size() == 8);
}
