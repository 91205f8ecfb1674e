// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How entries become a tree, and whole issues contents.
#include "contents/Tree.h"
#include "contents/ContentsForTests.h"
#include "contents/ContentsOf.h"
#include "contents/DrawnIssue.h"
#include "support/HostilePages.h"

#include <limits>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

const QStringList titles{zh("春天从山里来"),       zh("一条河流的三次改道"), zh("修表匠老周的四十年"),
                         zh("把图书馆开到地铁站"), zh("清晨六点的菜市场"),   zh("最后一班渡轮启航")};

// Drafts from text as contentsFromText() takes it, in that order; [ before a title for one in brackets.
std::vector<Draft> draftsFrom(const char *text)
{
    std::vector<Draft> drafts;
    for (const ContentsEntry &entry : contentsFromText(zh(text))) {
        Draft draft;
        draft.entry = entry;
        draft.entry.source = ContentsSource::Printed;
        draft.order = int(drafts.size());
        draft.isBracketed = entry.title.startsWith(QLatin1Char('['));
        drafts.push_back(draft);
    }
    return drafts;
}

QString arrangedFrom(const char *text)
{
    IssueText issue;
    issue.pageCount = 30;
    return textOf(arranged(draftsFrom(text), issue));
}

QString contentsFrom(const std::vector<PageGlyphs> &pages, const IssueStructure &structure = {},
                     OutlineUse use = OutlineUse::Honour)
{
    return textOf(contentsOf(structure, *textOf(pages), use));
}

} // namespace

TEST_CASE("Drafts become contents in the order of the issue")
{
    struct Row
    {
        const char *what, *drafts, *contents;
    };
    const Row rows[] = {
        {"nothing", "", ""},
        {"as they stand", "a 1\nb 2\n", "a 1\nb 2\n"},
        {"by pages", "b 5\na 2\n", "a 2\nb 5\n"},
        {"a section before the article that it begins with", "  a 5\ns 5\n", "s 5\n  a 5\n"},
        {"what has no page stays behind the entry before it", "b 5\nc -\na 2\n", "a 2\nb 5\nc -\n"},
        {"a section without a page leads to its first article", "s -\n  a 5\nt -\n  b 7\n", "s 5\n  a 5\nt 7\n  b 7\n"},
        {"but not to the next section", "s -\nt 7\n", "s -\nt 7\n"},
        {"no level is left out at the top", "    a 1\n    b 2\n      c 2\n", "a 1\nb 2\n  c 2\n"},
        {"what stands before the first section is one", "  a 1\ns 2\n  b 3\n", "a 1\ns 2\n  b 3\n"},
        {"the same twice on one page", "a 1\nA! 1\nb 2\n", "a 1\nb 2\n"},
        {"the same on two pages", "a 1\na 2\n", "a 1\na 2\n"},
        {"brackets make a section of an article", "s 1\n  a 2\n  [t] 3\n  b 4\n", "s 1\n  a 2\n[t] 3\n  b 4\n"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(arrangedFrom(row.drafts) == QString::fromUtf8(row.contents));
    }
}

TEST_CASE("There are no more entries than pages, or than sixty, but for those that are sure")
{
    for (const auto &[pages, drafts, sure, kept] : std::initializer_list<std::tuple<int, int, int, int>>{
             {30, 60, 0, 60}, {30, 61, 0, 60}, {80, 81, 0, 80}, {30, 90, 70, 70}, {30, 90, 20, 60}}) {
        CAPTURE(pages, drafts, sure);
        std::vector<Draft> all;
        for (int i = 0; i < drafts; ++i) {
            Draft draft;
            draft.entry.title = QStringLiteral("entry %1").arg(i);
            draft.entry.page = PageNumber::fromNumber(1 + i);
            draft.entry.source = ContentsSource::Printed;
            draft.entry.confidence = i >= drafts - sure ? 0.85 : 0.84;
            draft.order = i;
            all.push_back(draft);
        }
        IssueText text;
        text.pageCount = pages;
        const Contents contents = arranged(all, text);
        CHECK(int(contents.size()) == kept);
        CHECK(contents.back().page == PageNumber::fromNumber(sure > 0 ? drafts : kept)); // sure ones stay, late ones go
    }
}

TEST_CASE("Of entries that are too many the deep and the unsure go first")
{
    std::vector<Draft> all = draftsFrom("a 1\n  b 2\n    c 3\nd 4\n");
    for (int i = 0; i < 60; ++i) {
        Draft draft;
        draft.entry.title = QStringLiteral("e%1").arg(i);
        draft.entry.page = PageNumber::fromNumber(10 + i);
        draft.entry.source = ContentsSource::Typography;
        draft.entry.confidence = i == 7 ? 0.1 : 0.9; // typography is never sure
        draft.entry.level = i == 8 ? 3 : 1;
        draft.order = 4 + i;
        all.push_back(draft);
    }
    for (Draft &draft : all)
        if (draft.entry.source == ContentsSource::Printed)
            draft.entry.confidence = 0.5;
    const QString text = textOf(arranged(all, IssueText()));
    CHECK(text.count(QLatin1Char('\n')) == 60);
    CHECK_FALSE(text.contains(QStringLiteral("c 3"))); // 3 deep
    CHECK_FALSE(text.contains(QStringLiteral("e8 ")));
    CHECK_FALSE(text.contains(QStringLiteral("b 2")));
    CHECK_FALSE(text.contains(QStringLiteral("e7 ")));
    CHECK(text.startsWith(QStringLiteral("a 1\nd 4\ne0")));
}

TEST_CASE("A title is shown without bullets, brackets around it, and spaces between single Han")
{
    const std::pair<const char *, const char *> rows[] = {
        {"●春天", "春天"},
        {"◆ ● 春天", "春天"},
        {"【要闻】", "要闻"},
        {"【要闻】春天", "【要闻】春天"},
        {"【要】【闻】", "【要】【闻】"},
        {"[News]", "News"},
        {"【】", "【】"},
        {"简 讯", "简讯"},
        {"简 讯 一 则", "简讯一则"},
        {"简讯 一则", "简讯 一则"},
        {"A B", "A B"},
        {"简 A", "简 A"},
        {"●", ""},
        {"", ""},
        {"《春天》", "《春天》"},
        {"【 简 讯 】", "简讯"},
    };
    for (const auto &[title, expected] : rows) {
        CAPTURE(title);
        CHECK(shownTitle(zh(title)) == zh(expected));
    }
}

TEST_CASE("Issues get the contents that a careful person would write")
{
    struct Row
    {
        const char *what, *picture, *contents;
    };
    const Row rows[] = {
        {"a list of titles",
         "#目录\n|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n|把图书馆开到地铁站\n|清晨六点的菜市场\n|"
         "最后一班渡轮启航\n",
         "春天从山里来 3\n一条河流的三次改道 4\n修表匠老周的四十年 5\n把图书馆开到地铁站 6\n清晨六点的菜市场 "
         "7\n最后一班渡轮启航 8\n"},
        {"sections in bold, which stand nowhere else",
         "#目录\n*人物\n|春天从山里来   3\n|一条河流的三次改道   4\n|修表匠老周的四十年   "
         "5\n*城市\n|把图书馆开到地铁站   6\n"
         "|清晨六点的菜市场   7\n|最后一班渡轮启航   8\n",
         "人物 3\n  春天从山里来 3\n  一条河流的三次改道 4\n  修表匠老周的四十年 5\n城市 6\n  把图书馆开到地铁站 6\n"
         "  清晨六点的菜市场 7\n  最后一班渡轮启航 8\n"},
        {"an article that the list leaves out",
         "#目录\n|春天从山里来\n|一条河流的三次改道\n|修表匠老周的四十年\n|把图书馆开到地铁站\n|最后一班渡轮启航\n",
         "春天从山里来 3\n一条河流的三次改道 4\n修表匠老周的四十年 5\n把图书馆开到地铁站 6\n清晨六点的菜市场 "
         "7\n最后一班渡轮启航 8\n"},
        {"no list at all", "|这里什么也没有\n",
         "春天从山里来 3\n一条河流的三次改道 4\n修表匠老周的四十年 5\n把图书馆开到地铁站 6\n清晨六点的菜市场 "
         "7\n最后一班渡轮启航 8\n"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(contentsFrom(issueWith(pictured(row.picture, 2), titles)) == zh(row.contents));
    }
}

TEST_CASE("A sane outline is taken, another is not, and any is better than nothing")
{
    IssueStructure structure;
    for (int i = 0; i < 3; ++i)
        structure.outline.push_back({zh("第%1篇").arg(QChar(0x7532 + i)), 1, PageNumber::fromNumber(3 + 2 * i), {}});
    const auto issue = issueWith(pictured("|这里什么也没有\n", 2), titles);
    CHECK(contentsFrom(issue, structure).startsWith(zh("第甲篇 3\n")));
    CHECK(contentsFrom(issue, structure, OutlineUse::Ignore).startsWith(zh("春天从山里来 3\n")));
    for (OutlineItem &item : structure.outline)
        item.title = QStringLiteral("Page %1").arg(item.page->number());
    CHECK(contentsFrom(issue, structure).startsWith(zh("春天从山里来 3\n")));
    const std::vector<PageGlyphs> empty{PageGlyphs{PageNumber::fromNumber(1), {}, {}, 1},
                                        PageGlyphs{PageNumber::fromNumber(7), {}, {}, 1}};
    CHECK(contentsFrom(empty, structure).startsWith(QStringLiteral("Page 3 3\n")));
    CHECK(contentsFrom(empty, structure, OutlineUse::Ignore).isEmpty());
    CHECK(contentsFrom({}).isEmpty());
    CHECK(contentsOf({}, IssueText()).empty());
}

TEST_CASE("Text that says nothing gives no contents, and the work can be stopped")
{
    std::vector<PageGlyphs> garbled = issueWith(pictured("|这里什么也没有\n", 2), titles);
    for (PageGlyphs &page : garbled)
        for (Glyph &glyph : page.glyphs)
            glyph.codePoint = 0xE000 + glyph.codePoint % 0x100;
    CHECK(contentsFrom(garbled).isEmpty());
    std::stop_source stop;
    stop.request_stop();
    const auto text = textOf(issueWith(pictured("|目录\n", 2), titles));
    CHECK_THROWS_AS(contentsOf({}, *text, OutlineUse::Honour, stop.get_token()), Stopped);
}

TEST_CASE("Titles that are read wrongly are no entries, and replace no outline")
{
    QStringList misread = titles;
    for (QString &title : misread)
        title = QString::fromLatin1("\xC2\xFD\xD2\xBB\xB5\xE3\xA3\xAC"); // GBK
    for (int i = 0; i < misread.size(); ++i)
        misread[i] += QChar(0xC0 + i);
    const PageGlyphs cover = pictured("|这里什么也没有\n", 2);
    CHECK(contentsFrom(issueWith(cover, misread)).isEmpty());
    IssueStructure twoItems; // too few to be trusted
    twoItems.outline = {{zh("封面"), 1, PageNumber::fromNumber(1), {}}, {zh("全部"), 1, PageNumber::fromNumber(2), {}}};
    CHECK(contentsFrom(issueWith(cover, misread), twoItems) == zh("封面 1\n全部 2\n"));
    CHECK(contentsFrom(issueWith(cover, titles), twoItems).startsWith(zh("春天从山里来 3\n")));
    const QStringList some = titles.mid(0, 3) + misread;
    CHECK(contentsFrom(issueWith(cover, some), twoItems) == zh("封面 1\n全部 2\n"));
    CHECK(contentsFrom(issueWith(cover, some)) == zh("春天从山里来 3\n一条河流的三次改道 4\n修表匠老周的四十年 5\n"));
}

TEST_CASE("Pages that nobody reads, links that lead nowhere and places that are no numbers give contents all the same")
{
    IssueStructure structure;
    const double odd[] = {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1e300, 0};
    for (int i = 0; i < 40; ++i) {
        const auto page = PageNumber::fromIndex(i - 5);
        structure.outline.push_back({QStringLiteral("item %1").arg(i % 7), i % 9 - 2, page, odd[i % 4]});
        structure.links.push_back(
            {page, QRectF(odd[i % 4], 100, odd[(i + 1) % 4], 10), PageNumber::fromIndex(20 - i), odd[i % 4], {}});
    }
    for (const HostilePage &kind : hostilePages) {
        CAPTURE(kind.name);
        std::vector<PageGlyphs> pages{
            pictured("#目录\n|春天从山里来   3\n|一条河流的三次改道   4\n|修表匠老周的四十年   5\n")};
        for (int number = 2; number <= 6; ++number) {
            PageGlyphs page = articlePage(number, titles[number - 2]);
            const PageGlyphs more = hostilePage(kind, 1500, number);
            page.glyphs.insert(page.glyphs.end(), more.glyphs.begin(), more.glyphs.end());
            pages.push_back(page);
        }
        const auto text = textOf(pages);
        for (const OutlineUse use : {OutlineUse::Honour, OutlineUse::Ignore})
            for (const ContentsEntry &entry : contentsOf(structure, *text, use))
                CHECK((entry.level >= 1 && entry.confidence >= 0 && entry.confidence <= 1));
    }
}
