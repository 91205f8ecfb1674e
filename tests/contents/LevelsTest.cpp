// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of a list are sections and which are articles.
#include "contents/printed/Levels.h"
#include "contents/DrawnIssue.h"
#include "contents/printed/EntryLooks.h"
#include "contents/printed/NumberedLevels.h"

#include <functional>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

// A list of entries, one a line, as "size indent flags title", where the flags are: b bold, s leads somewhere, a does
// so to a page with nothing else on it, - none. A title may begin with a bullet or a bracket.
struct List
{
    ContentsList list;
    std::vector<std::optional<Target>> targets;
    std::vector<Heading> headings;

    explicit List(const char *lines)
    {
        double y = 100;
        for (const QString &line : zh(lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            add(line.simplified().split(QLatin1Char(' ')), y += 15);
    }

    void add(const QStringList &words, double y)
    {
        ListedEntry entry;
        entry.size = words[0].toDouble();
        entry.indent = 50 + words[1].toDouble();
        entry.isBold = words[2].contains(QLatin1Char('b'));
        entry.title = words[3];
        entry.mark
            = words[3].front() == QChar(0x25CF) || words[3].front() == QChar(0x3010) ? words[3].front().unicode() : 0;
        entry.key = titleKey(entry.title);
        entry.first.box = QRectF(entry.indent, y, 10 * double(entry.title.size()), 10);
        entry.first.size = entry.size;
        targets.emplace_back();
        if (words[2].contains(QLatin1Char('s')) || words[2].contains(QLatin1Char('a'))) {
            headings.push_back(headingOn(int(headings.size()) + 3, entry.title));
            headings.back().isAlone = words[2].contains(QLatin1Char('a'));
            targets.back() = Target{headings.back().page, {}, int(headings.size()) - 1, 1};
        }
        list.entries.push_back(entry);
    }

    // As "1 2 -", a digit for each entry.
    QString levels() const
    {
        QStringList all;
        for (const auto &level : levelsOf(list, targets, headings))
            all.append(level ? QString::number(*level) : QStringLiteral("-"));
        return all.join(QLatin1Char(' '));
    }
};

// The levels of titles that are counted so, one a word.
QString levelsByNumber(const char *titles)
{
    ContentsList list;
    list.isNumbered = true;
    for (const QString &title : zh(titles).split(QLatin1Char(' '))) {
        const auto text = textOf({Typesetter(1).set(50, 100, title + zh(" 题目"))});
        ListedEntry entry;
        entry.numbering = numberingOf(text->pages[0], 0, int(text->pages[0].glyphs.size()));
        list.entries.push_back(entry);
    }
    QStringList all;
    for (const auto &level : numberedLevels(list))
        all.append(level ? QString::number(*level) : QStringLiteral("-"));
    return all.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("How a list sets its entries tells sections from articles")
{
    struct Row
    {
        const char *what, *list, *levels;
    };
    const Row rows[] = {
        {"nothing", "", ""},
        {"all alike", "10 0 s 甲 \n10 0 s 乙\n10 0 s 丙\n", "1 1 1"},
        {"sections are larger", "12 0 s 要闻\n10 0 s 乙乙\n10 0 s 丙丙\n12 0 s 简讯\n10 0 s 丁丁\n", "1 2 2 1 2"},
        {"larger by less than can be seen", "10.4 0 s 要闻\n10 0 s 乙乙\n10 0 s 丙丙\n10.4 0 s 简讯\n10 0 s 丁丁\n",
         "1 1 1 1 1"},
        {"bold, and before the others", "10 0 bs 要闻\n10 0 s 乙乙\n10 0 s 丙丙\n10 0 bs 简讯\n10 0 s 丁丁\n",
         "1 2 2 1 2"},
        {"set in", "10 0 s 要闻\n10 10 s 乙乙\n10 10 s 丙丙\n10 0 s 简讯\n10 10 s 丁丁\n", "1 2 2 1 2"},
        {"set in by less than eight tenths of an em",
         "10 0 s 要闻\n10 7 s 乙乙\n10 7 s 丙丙\n10 0 s 简讯\n10 7 s 丁丁\n", "1 1 1 1 1"},
        {"bullets before articles", "10 0 s 要闻\n10 0 s ●乙乙\n10 0 s ●丙丙\n10 0 s 简讯\n10 0 s ●丁丁\n",
         "1 2 2 1 2"},
        {"brackets around sections", "10 0 s 【要闻】\n10 0 s 乙乙\n10 0 s 丙丙\n10 0 s 【简讯】\n10 0 s 丁丁\n",
         "1 2 2 1 2"},
        {"three levels", "14 0 s 要闻\n12 0 s 甲甲\n10 0 s 乙乙\n10 0 s 丙丙\n12 0 s 丁丁\n10 0 s 戊戊\n",
         "1 2 3 3 2 3"},
        {"sections that lead nowhere", "12 0 - 要闻\n10 0 s 乙乙\n10 0 s 丙丙\n12 0 - 简讯\n10 0 s 丁丁\n",
         "1 2 2 1 2"},
        {"what is smaller and leads nowhere is no entry", "10 0 s 甲甲\n8 0 - 周晓\n10 0 s 乙乙\n8 0 - 李明\n",
         "1 - 1 -"},
        {"nor is what is long",
         "10 0 s 甲甲\n10 0 b 这里谈的是一件很长很长很长的事情\n10 0 s 乙乙\n10 0 b 这里谈的是另一件很长很长很长的事\n",
         "1 - 1 -"},
        {"nor what stands behind an entry", "10 0 s 甲甲\n10 0 s 乙乙\n10 0 b 周晓\n", "1 1 -"},
        {"a third of a class may lead nowhere", "10 0 s 甲\n8 0 s 一\n8 0 - 二\n8 0 - 三\n", "1 2 2 2"},
        {"pages of their own make sections", "10 0 a 要闻\n10 0 s 乙乙\n10 0 s 丙丙\n10 0 a 简讯\n10 0 s 丁丁\n",
         "1 2 2 1 2"},
        {"but one of them does not", "10 0 a 要闻\n10 0 s 乙乙\n10 0 s 丙丙\n", "1 1 1"},
        {"nor more of them than others", "10 0 a 要闻\n10 0 a 乙乙\n10 0 s 丙丙\n", "1 1 1"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(List(row.list).levels() == QString::fromUtf8(row.levels));
    }
}

TEST_CASE("Where a list has page numbers, what has none and names nothing is a part of another entry")
{
    List list("10 0 s 甲甲\n10 0 - 乙乙\n10 0 s 丙丙\n");
    CHECK(list.levels() == QStringLiteral("1 1 1"));
    list.list.hasPageNumbers = true;
    CHECK(list.levels() == QStringLiteral("1 - 1"));
    list.list.entries[1].number = FolioToken{7, U"7", false};
    CHECK(list.levels() == QStringLiteral("1 1 1"));
    List few("10 0 s 甲甲\n10 0 - 乙乙\n10 0 - 丙丙\n");
    few.list.hasPageNumbers = true; // most have none
    CHECK(few.levels() == QStringLiteral("1 1 1"));
}

TEST_CASE("Two entries look alike within a twentieth of their size and eight tenths of an em")
{
    const Look look{Mark::None, 10, false, 20};
    CHECK(look.isLike(look));
    CHECK(look.isLike({Mark::None, 10.4, false, 20}));
    CHECK_FALSE(look.isLike({Mark::None, 10.6, false, 20}));
    CHECK(look.isLike({Mark::None, 10, false, 27.9}));
    CHECK_FALSE(look.isLike({Mark::None, 10, false, 28.1}));
    CHECK_FALSE(look.isLike({Mark::None, 10, true, 20}));
    CHECK_FALSE(look.isLike({Mark::Bullet, 10, false, 20}));
}

TEST_CASE("An indent counts from the column, and not at all where titles are centred")
{
    const auto indents = [](const char *lines, const std::function<void(std::vector<ListedEntry> &)> &change = {}) {
        List list(lines);
        if (change)
            change(list.list.entries);
        QStringList all;
        for (const Look &look : looksOf(list.list.entries))
            all.append(QString::number(look.indent));
        return all.join(QLatin1Char(' '));
    };
    CHECK(indents("10 0 s 甲\n10 12 s 乙\n10 12 s 丙\n") == QStringLiteral("0 12 12"));
    CHECK(indents("10 12 s 甲\n10 0 s 乙\n") == QStringLiteral("12 0")); // the first may stand further in
    CHECK(indents("10 0 s 甲\n10 300 s 乙\n10 312 s 丙\n",
                  [](auto &entries) {
                      entries[1].first.box.moveTop(50); // a new column
                      entries[2].first.box.moveTop(65);
                  })
          == QStringLiteral("0 0 12"));
    CHECK(indents("10 0 s 甲\n10 12 s 乙\n", [](auto &entries) { entries[1].part = 1; }) == QStringLiteral("0 0"));
    CHECK(indents("10 30 s 四个汉字\n10 0 s 这里是十个汉字的题目\n10 30 s 四个汉字\n10 0 s 这里是十个汉字的题目\n")
          == QStringLiteral("0 0 0 0"));
    CHECK(indents("10 30 s 四个汉字\n10 0 s 这里是十个汉字的题目\n10 30 s 四个汉字\n")
          == QStringLiteral("30 0 30")); // two steps
    CHECK(indents("10 30 s 四个汉字\n10 0 s 四个汉字\n10 30 s 四个汉字\n10 0 s 四个汉字\n")
          == QStringLiteral("30 0 30 0"));
    CHECK(looksOf({}).empty());
}

TEST_CASE("Numbers tell levels")
{
    struct Row
    {
        const char *what, *titles, *levels;
    };
    const Row rows[] = {
        {"chapters", "1 2 3", "1 1 1"},
        {"sections", "1 1.1 1.2 2 2.1", "1 2 2 1 2"},
        {"without chapters", "1.1 1.2 1.2.1", "1 1 2"},
        {"parts above chapters", "II 1 1.1 III 2", "1 2 3 1 2"},
        {"appendices as deep as chapters", "1 1.1 A A.1", "1 2 1 2"},
        {"letters before numbers stand above them", "A 1 2 B 3", "1 2 2 1 2"},
        {"chapters in words", "第一章 第二章", "1 1"},
        {"chapters and their sections in words", "第一章 第一节 第二节 第二章", "1 2 2 1"},
        {"ways of counting", "一、 （一） 1. 2. （二） 二、", "1 2 3 3 2 1"},
        {"a bracket alone may be a remark", "一、 （一） 二、 三、", "1 - 1 1"},
        {"chapters in words and what each counts from one on", "第一章 1、 2、 第二章 1、", "1 2 2 1 2"},
        {"chapters in words and sections by numbers", "第一章 1.1 1.2 第二章 2.1", "1 2 2 1 2"},
        {"part, chapter, section", "第一部分 第一章 第一节 第二部分", "1 2 3 1"},
        {"uncounted", "前言 1 2", "- 1 1"},
        {"none", "前言 后记", "- -"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(levelsByNumber(row.titles) == QString::fromUtf8(row.levels));
    }
}

TEST_CASE("What has no number in a list that is counted is on the level of those set like it, or stands under them")
{
    List list("10 0 s 1甲甲\n10 12 s 1.1乙乙\n10 0 s 前言\n10 12 s 丙丙\n10 24 s 丁丁\n");
    list.list.isNumbered = true;
    list.list.entries[0].numbering = Numbering{{1}, 1, false, false, Numbering::Kind::Decimal};
    list.list.entries[1].numbering = Numbering{{1, 1}, 3, false, false, Numbering::Kind::Decimal};
    CHECK(list.levels() == QStringLiteral("1 2 1 2 3"));
}
