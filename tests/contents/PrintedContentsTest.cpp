// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a contents page that is drawn to the entries that it lists.
#include "contents/DrawnIssue.h"
#include "contents/printed/Bylines.h"
#include "contents/printed/ListedEntries.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

const QStringList titles{zh("春天从山里来"),       zh("一条河流的三次改道"), zh("修表匠老周的四十年"),
                         zh("把图书馆开到地铁站"), zh("清晨六点的菜市场"),   zh("最后一班渡轮启航")};

// The entries listed on page 2 of an issue with the titles above as headings, as "title 12;title -".
QString entriesOf(const char *picture, const std::vector<Link> &links = {}, const QStringList &headings = titles)
{
    DrawnIssue issue(issueWith(pictured(picture, 2), headings), links);
    const std::vector<ListPart> parts = contentsPagesOf(issue.lines(), issue.lookup());
    QStringList all;
    for (const ListedEntry &entry : listedEntries(parts, issue.lines()).entries) {
        const QString number = entry.number ? QString::number(entry.number->value) : QStringLiteral("-");
        all.append(entry.title + QLatin1Char(' ')
                   + (entry.linked ? QStringLiteral(">%1").arg(entry.linked->number()) : number));
    }
    return all.join(QLatin1Char(';'));
}

// The contents pages of an issue, as "2 3", that has `contents` as its pages from 2 on and then the headings.
QString contentsPages(const std::vector<const char *> &pictures, const QStringList &headings = titles,
                      int emptyPages = 0)
{
    std::vector<PageGlyphs> pages{PageGlyphs{PageNumber::fromNumber(1), {}, {}, 1}};
    for (const char *picture : pictures)
        pages.push_back(pictured(picture, int(pages.size()) + 1));
    for (const QString &title : headings)
        pages.push_back(articlePage(int(pages.size()) + 1, title));
    for (int i = 0; i < emptyPages; ++i)
        pages.push_back(PageGlyphs{PageNumber::fromNumber(int(pages.size()) + 1), {}, {}, 0});
    DrawnIssue issue(pages);
    QStringList found;
    for (const ListPart &part : contentsPagesOf(issue.lines(), issue.lookup()))
        found.append(QString::number(part.page->page.number()));
    return found.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("A list gives its entries with their numbers, each as it is printed")
{
    struct Row
    {
        const char *what, *picture, *entries;
    };
    const Row rows[] = {
        {"titles alone", "|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n",
         "春天从山里来 -;一条河流的三次改道 -;修表匠老周的四十年 -"},
        {"with numbers", "|春天从山里来   3\n|一条河流的三次改道   4\n|修表匠老周的四十年   5\n",
         "春天从山里来 3;一条河流的三次改道 4;修表匠老周的四十年 5"},
        {"numbers before", "|03 春天从山里来\n|04 一条河流的三次改道\n|09 修表匠老周的四十年\n",
         "春天从山里来 3;一条河流的三次改道 4;修表匠老周的四十年 9"},
        {"leaders and bullets", "|●春天从山里来……3\n|●一条河流的三次改道……4\n|●修表匠老周的四十年……5\n",
         "春天从山里来 3;一条河流的三次改道 4;修表匠老周的四十年 5"},
        {"numbering goes, where it only counts",
         "|1 春天从山里来   3\n|2 一条河流的三次改道   4\n|3 修表匠老周的四十年   5\n",
         "春天从山里来 3;一条河流的三次改道 4;修表匠老周的四十年 5"},
        {"and stays, where it is a word",
         "|一、春天从山里来   3\n|二、一条河流的三次改道   4\n|三、修表匠老周的四十年   5\n",
         "一、春天从山里来 3;二、一条河流的三次改道 4;三、修表匠老周的四十年 5"},
        {"a title over two lines", "|春天从山里来\n|一条河流的\n|三次改道\n|修表匠老周的四十年\n|把图书馆开到地铁站\n",
         "春天从山里来 -;一条河流的三次改道 -;修表匠老周的四十年 -;把图书馆开到地铁站 -"},
        {"over two lines, with its number on the last",
         "|春天从山里来   3\n|一条河流的\n|三次改道   4\n|修表匠老周的四十年   5\n",
         "春天从山里来 3;一条河流的三次改道 4;修表匠老周的四十年 5"},
        {"an unknown title goes on where its line is nearly full",
         "|春天从山里来\n|一条河流的三次改道\n|甲乙丙丁戊己庚\n|辛壬\n|修表匠老周的四十年\n|把图书馆开到地铁站\n",
         "春天从山里来 -;一条河流的三次改道 -;甲乙丙丁戊己庚辛壬 -;修表匠老周的四十年 -;把图书馆开到地铁站 -"},
        {"and not where it is short",
         "|春天从山里来\n|一条河流的三次改道\n|甲乙丙丁戊\n|辛壬\n|修表匠老周的四十年\n|把图书馆开到地铁站\n",
         "春天从山里来 -;一条河流的三次改道 -;甲乙丙丁戊 -;辛壬 -;修表匠老周的四十年 -;把图书馆开到地铁站 -"},
        {"brackets around a title", "|【春天从山里来】\n|一条河流的三次改道\n|修表匠老周的四十年\n",
         "春天从山里来 -;一条河流的三次改道 -;修表匠老周的四十年 -"},
        {"the word over the list is no entry", "#目录\n|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n",
         "春天从山里来 -;一条河流的三次改道 -;修表匠老周的四十年 -"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(entriesOf(row.picture) == zh(row.entries));
    }
}

TEST_CASE("Links make entries of lines that name nothing, and join lines that lead to one place")
{
    CHECK(entriesOf("|第一行字\n|第二行字\n|第三行字\n", {linkOver(2, 0, 3), linkOver(2, 1, 5), linkOver(2, 2, 7)})
          == zh("第一行字 >3;第二行字 >5;第三行字 >7"));
    CHECK(entriesOf("|第一行字\n|第二行字\n|第三行字\n|第四行字\n",
                    {linkOver(2, 0, 3), linkOver(2, 1, 3), linkOver(2, 2, 5), linkOver(2, 3, 7)})
          == zh("第一行字第二行字 >3;第三行字 >5;第四行字 >7"));
    CHECK(entriesOf("|第一行字\n|第二行字\n|第三行字\n", {linkOver(2, 0, 2), linkOver(2, 1, 2), linkOver(2, 2, 2)})
              .isEmpty());
    CHECK(entriesOf("|第一行字\n|第二行字\n|第三行字\n", {linkOver(2, 0, 99), linkOver(2, 1, 0), linkOver(77, 2, 3)})
              .isEmpty());
}

TEST_CASE("Pages that name or lead to enough other places are contents pages")
{
    struct Row
    {
        const char *what;
        std::vector<const char *> pages;
        const char *found;
    };
    const Row rows[] = {
        {"none", {"|这里没有目录\n"}, ""},
        {"two lines", {"|春天从山里来\n|一条河流的三次改道\n"}, ""},
        {"two under a title", {"#目录\n|春天从山里来\n|最后一班渡轮启航\n"}, "2"},
        {"three", {"|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n"}, "2"},
        {"three that name the same", {"|春天从山里来\n|春天从山里来\n|春天从山里来\n"}, ""},
        {"half of the lines",
         {"|春天从山里来\n|甲乙丙丁戊己\n|一条河流的三次改道\n|庚辛壬癸子丑\n|寅卯辰巳午未\n|修表匠老周的四十年\n"},
         "2"},
        {"titles that are less alike", {"|春天从山走啊\n|一条河流的三次走啊\n|修表匠老周的四走啊\n"}, ""},
        {"less than half",
         {"|春天从山里来\n|甲乙丙丁\n|戊己庚辛\n|一条河流的三次改道\n|壬癸子丑\n|寅卯辰巳\n|修表匠老周的四十年\n"},
         ""},
        {"the same under a title",
         {"#目录\n|春天从山里来\n|甲乙丙丁\n|戊己庚辛\n|一条河流的三次改道\n|壬癸子丑\n|寅卯辰巳\n|"
          "修表匠老周的四十年\n"},
         "2"},
        {"two pages",
         {"#目录\n|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n",
          "|把图书馆开到地铁站\n|清晨六点的菜市场\n"},
         "2 3"},
        {"a page that names the same again",
         {"|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n",
          "#目录\n|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n|把图书馆开到地铁站\n"},
         "3"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(contentsPages(row.pages) == QString::fromUtf8(row.found));
    }
}

TEST_CASE("What leads to a small part of the issue is the contents of a part")
{
    const char *const list = "#目录\n|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n|把图书馆开到地铁站\n|"
                             "清晨六点的菜市场\n|最后一班渡轮启航\n";
    CHECK(contentsPages({list}, titles, 12) == QStringLiteral("2")); // six of twenty pages
    CHECK(contentsPages({list}, titles, 13) == QString());
}

TEST_CASE("An index, whose pages go back a third as often as forward, is no contents page")
{
    const QStringList many = titles + QStringList{zh("在屋顶上种一片稻"), zh("雨季里的旧书集市")};
    struct Row
    {
        std::vector<int> order; // of the titles on the page
        bool isContents;
    };
    for (const Row &row :
         {Row{{0, 1, 2, 3, 4, 5, 6, 7}, true}, Row{{0, 2, 1, 3, 4, 5, 6}, true}, Row{{0, 2, 1, 4, 3, 5, 6}, false},
          Row{{5, 0, 6, 2, 3, 1, 7, 4}, false}, Row{{0, 2, 1, 4, 3, 5}, true}}) { // five steps prove nothing
        QString picture;
        for (const int title : row.order)
            picture += QLatin1Char('|') + many[title] + QLatin1Char('\n');
        CAPTURE(picture);
        const std::string utf8 = picture.toStdString();
        CHECK((contentsPages({utf8.c_str()}, many) == QStringLiteral("2")) == row.isContents);
    }
}

TEST_CASE("The first section's name belongs to the list, though it leads nowhere")
{
    const char *const articles = "|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n";
    const auto withLabel = [&](const char *label) { return entriesOf((std::string(label) + articles).c_str()); };
    CHECK(withLabel("*要闻\n").startsWith(zh("要闻 -;春天")));
    CHECK(withLabel("*要闻\n| \n").startsWith(zh("要闻 -;春天"))); // two ems above
    CHECK(withLabel("*要闻\n| \n| \n").startsWith(zh("春天"))); // three and a half
    CHECK(withLabel("*闻\n").startsWith(zh("春天")));
    CHECK(withLabel("*要闻要闻要闻要闻要闻要闻要闻要闻要闻要闻要闻要闻\n").startsWith(zh("要闻")));
    CHECK(withLabel("*要闻要闻要闻要闻要闻要闻要闻要闻要闻要闻要闻要闻要\n").startsWith(zh("春天")));
    CHECK(withLabel(".要闻\n").startsWith(zh("春天"))); // smaller than an article
    CHECK(withLabel("*  要闻\n").startsWith(zh("春天"))); // further in
}

TEST_CASE("Names behind titles go where the list has three of them, and the headings do without")
{
    struct Row
    {
        const char *what;
        std::vector<std::pair<const char *, const char *>> entries; // listed, and the heading that it names
        const char *expected;
    };
    const Row rows[] = {
        {"three",
         {{"春天从山里来 / 周晓", "春天从山里来"}, {"一条河流 李明", "一条河流"}, {"修表匠老周｜张三", "修表匠老周"}},
         "春天从山里来;一条河流;修表匠老周"},
        {"two",
         {{"春天从山里来 / 周晓", "春天从山里来"}, {"一条河流 李明", "一条河流"}, {"修表匠老周", "修表匠老周"}},
         "春天从山里来 / 周晓;一条河流 李明;修表匠老周"},
        {"headings that have the names, too",
         {{"春天从山里来 周晓", "春天从山里来周晓"},
          {"一条河流 李明", "一条河流李明"},
          {"修表匠老周 张三", "修表匠老周张三"}},
         "春天从山里来 周晓;一条河流 李明;修表匠老周 张三"},
        {"three of ten is no habit",
         {{"甲甲甲 周晓", "甲甲甲"},
          {"乙乙乙 李明", "乙乙乙"},
          {"丙丙丙 张三", "丙丙丙"},
          {"丁", "丁"},
          {"戊", "戊"},
          {"己", "己"},
          {"庚", "庚"},
          {"辛", "辛"},
          {"壬", "壬"},
          {"癸", "癸"}},
         "甲甲甲 周晓;乙乙乙 李明;丙丙丙 张三;丁;戊;己;庚;辛;壬;癸"},
        {"titles of two signs are left alone",
         {{"甲甲 周晓", "甲甲"}, {"乙乙 李明", "乙乙"}, {"丙丙 张三", "丙丙"}},
         "甲甲 周晓;乙乙 李明;丙丙 张三"},
        {"nothing", {}, ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        std::vector<ListedEntry> entries;
        std::vector<Heading> headings;
        std::vector<std::optional<Target>> targets;
        for (const auto &[listed, heading] : row.entries) {
            entries.emplace_back();
            entries.back().title = zh(listed);
            headings.push_back(headingOn(int(headings.size()) + 3, zh(heading)));
            targets.push_back(Target{headings.back().page, {}, int(headings.size()) - 1, 1});
        }
        dropBylines(entries, targets, headings);
        QStringList left;
        for (const ListedEntry &entry : entries)
            left.append(entry.title);
        CHECK(left.join(QLatin1Char(';')) == zh(row.expected));
    }
}
