// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines are taken for a list of contents.
#include "text/PagePicture.h"
#include "text/layout/ContentsWords.h"
#include "text/layout/HeadingLookup.h"

#include <functional>

using namespace fanye;
using namespace fanye::text;

namespace {

const QStringList titles{zh("春天从山里来的消息"), zh("一条河流的三次改道"), zh("修表匠老周的四十年"),
                         zh("把图书馆开到地铁站"), zh("清晨六点的菜市场"),   zh("最后一班渡轮启航"),
                         zh("在屋顶上种一片稻"),   zh("雨季里的旧书集市")};

PageGlyphs article(int number, const QString &title)
{
    Typesetter page(number);
    page.set(60, 60, title, 20, Typesetter::Weight::Bold);
    for (int i = 0; i < 15; ++i)
        page.set(60, 100 + 18 * i, han(30, 20 * number + i));
    return page;
}

// What of this page is entries of contents, where the titles above stand as headings on the pages from 20 on.
QString entriesOn(const PageGlyphs &contents, int pageCount = 28)
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= pageCount; ++number) {
        if (number == contents.page.number())
            pages.push_back(contents);
        else if (number >= 20 && number - 20 < int(titles.size()))
            pages.push_back(article(number, titles[number - 20]));
        else
            pages.push_back(PageGlyphs{PageNumber::fromNumber(number), {}, {}, 0});
    }
    QStringList entries;
    for (const QString &block : blocksOf(*textOf(pages)->find(contents.page)).split(QLatin1Char('\n')))
        if (block.startsWith(QLatin1String("- ")))
            entries.append(block.mid(2));
    return entries.join(QLatin1Char(';'));
}

// A page of this number with the first titles one below the other, and as many lines that name nothing between them.
Typesetter listed(int named, int others, const char *title = "", int pageNumber = 2)
{
    Typesetter page(pageNumber);
    page.set(60, 60, zh(title), 20);
    double y = 100;
    for (int i = 0; i < named; ++i) {
        page.set(60, y, titles[i]);
        for (int k = 0; k < others; ++k)
            page.set(60, y += 30, zh("这里谈") + han(2, 9 * i + k));
        y += 30;
    }
    return page;
}

int countOn(const PageGlyphs &page, int pageCount = 28)
{
    const QString entries = entriesOn(page, pageCount);
    return entries.isEmpty() ? 0 : int(entries.count(QLatin1Char(';'))) + 1;
}

} // namespace

TEST_CASE("a list has three lines that lead somewhere, and not too many others")
{
    struct Row
    {
        const char *what;
        int named, others;
        const char *title;
        int entries; // the first line below a title is a part of its entry
    };
    const Row rows[] = {
        {"two", 2, 1, "", 0},
        {"three", 3, 1, "", 3},
        {"two under a title", 2, 1, "目录", 0},
        {"two in five", 4, 2, "", 7}, // 4 of 10 lines
        {"less, but two in five of a part", 5, 2, "", 7}, // 5 of 13; but 4 of 10 from the second on
        {"less in any part", 3, 3, "", 0}, // 3 of 9
        {"the same under a title", 3, 3, "目录", 7},
        {"a quarter, under a title", 4, 4, "目录", 13}, // 4 of 16
        {"less, but a quarter of a part", 5, 4, "目录", 13}, // 5 of 21
        {"too many lines between two", 6, 5, "目录", 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(countOn(listed(row.named, row.others, row.title)) == row.entries);
    }
}

TEST_CASE("a list ends where more than four lines follow that lead nowhere")
{
    for (const auto &[others, entries] : std::initializer_list<std::pair<int, int>>{{4, 5}, {5, 1}}) {
        CAPTURE(others);
        Typesetter page = listed(3, 0, "目录");
        for (int i = 0; i < others; ++i)
            page.set(60, 190 + 30 * i, zh("这里谈") + han(2, i));
        page.set(60, 190 + 30 * others, titles[3]);
        CHECK(countOn(page) == entries);
    }
}

TEST_CASE("contents stand in front, in a seventh of a long issue, or on the last three pages")
{
    struct Row
    {
        int page, count;
        bool isList;
    };
    for (const Row &row : {Row{1, 28, true},
                           {12, 28, true},
                           {13, 40, false},
                           {15, 100, true},
                           {16, 100, false},
                           {37, 40, false},
                           {38, 40, true},
                           {40, 40, true}}) {
        CAPTURE(row.page, row.count);
        CHECK((countOn(listed(5, 0, "目录", row.page), row.count) > 0) == row.isList);
    }
}

TEST_CASE("a line names a heading where three pairs of signs in four are the same")
{
    for (const auto &[line, isNamed] :
         std::initializer_list<std::pair<const char *, bool>>{{"春天从山里来的消息", true},
                                                              {"●春天从山里来的消息", true},
                                                              {"春天从山里来的消息……12", true},
                                                              {"12春天从山里来的消息", true},
                                                              {"春天从山里来消息", true},
                                                              {"春天从山里来的信", true},
                                                              {"春天从山里来的那封信", false},
                                                              {"春天从山里", false},
                                                              {"春天里的消息", false},
                                                              {"《春天从山里来的消息》王小明", true},
                                                              {"《春天从山里来的消息》本刊记者王小明", false}}) {
        CAPTURE(line);
        Typesetter page = listed(0, 0);
        page.set(60, 100, zh(line)).set(60, 130, titles[1]).set(60, 160, titles[2]);
        CHECK((countOn(page) > 0) == isNamed);
    }
}

TEST_CASE("leaders and a number lead somewhere, though nothing is named")
{
    struct Row
    {
        const char *what, *line;
        bool isList;
    };
    const Row rows[] = {
        {"leaders", "Harbours %1 . . . . 12", true}, {"as few as three", "Harbours %1 ... 12", true},
        {"two", "Harbours %1 .. 12", false},         {"leaders to nowhere", "Harbours %1 ......", false},
        {"a number alone", "Harbours %1 12", false}, {"middle dots", "海港%1···12", true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(2);
        for (int i = 0; i < 4; ++i)
            page.set(60, 100 + 30 * i, zh(row.line).arg(QChar('A' + i)));
        CHECK((countOn(page) == 4) == row.isList);
    }
}

TEST_CASE("each line is an entry, unless it goes on with the one above")
{
    struct Row
    {
        const char *what, *picture, *entries;
    };
    const Row rows[] = {
        {"bullets begin entries",
         "|●春天从山里来的消息\n|●一条河流的\n|三次改道\n|●修表匠老周的四十年\n|●把图书馆开到地铁站\n",
         "●春天从山里来的消息;●一条河流的|三次改道;●修表匠老周的四十年;●把图书馆开到地铁站"},
        {"where bullets begin them, a bracket may go on and a number may not",
         "|●春天从山里来的消息\n|●一条河流的\n|“三次”改道\n|●修表匠老周的四十年\n|●把图书馆开到地铁站\n|1清晨六点\n",
         "●春天从山里来的消息;●一条河流的|“三次”改道;●修表匠老周的四十年;●把图书馆开到地铁站;1清晨六点"},
        {"a line that is full goes on in the next, a short one does not",
         "|春天从山里来的\n|消息\n|一条河流的三次\n|改道\n|修表匠老周的四十年\n",
         "春天从山里来的|消息;一条河流的三次|改道;修表匠老周的四十年"},
        {"numbers at the end close entries",
         "|目录\n|春天从山里来的消息 20\n|一条河流的三次改道 21\n|修表匠老周的四十年 22\n|把图书馆开到地铁站 23\n",
         "春天从山里来的消息 20;一条河流的三次改道 21;修表匠老周的四十年 22;把图书馆开到地铁站 23"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(entriesOn(pictured(row.picture, 2)) == zh(row.entries));
    }
}

TEST_CASE("a title above a list is known in many languages, and other lists are told from it")
{
    for (const char *word : {"目录", "目次", "本期導讀", "contents", "tableofcontents", "もくじ", "차례", "inhalt",
                             "índice", "оглавление"})
        CHECK(isContentsWord(zh(word).toStdU32String()));
    for (const char *word : {"", "目", "Contents", "图目录", "listoftables", "contents1"})
        CHECK_FALSE(isContentsWord(zh(word).toStdU32String()));
    CHECK(isOtherListWord(zh("图目录").toStdU32String()));
    CHECK_FALSE(isOtherListWord(zh("目录").toStdU32String()));
}
