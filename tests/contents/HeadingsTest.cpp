// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/DrawnIssue.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

// The headings found on one page, as "0+2春天从山里来*": first line, count, key; * stands out, = a block, ! alone.
QString headingsIn(const char *picture)
{
    const auto text = textOf({pictured(picture)});
    QStringList all;
    for (const Heading &heading : headingsOf(*text, bodyStyleOf(*text)))
        all.append(QStringLiteral("%1+%2%3%4%5%6")
                       .arg(heading.firstLine)
                       .arg(heading.lineCount)
                       .arg(QString::fromStdU32String(heading.key))
                       .arg(heading.standsOut ? QStringLiteral("*") : QString())
                       .arg(heading.isBlock ? QStringLiteral("=") : QString())
                       .arg(heading.isAlone ? QStringLiteral("!") : QString()));
    return all.join(QLatin1Char(' '));
}

// A page whose lines all are headings, with this between one and the next, in points.
std::vector<Heading> stackOf(int lines, double gap, int signs = 6)
{
    Typesetter page(1);
    for (int i = 0; i < 30; ++i)
        page.set(50, 400 + 15 * i, han(30, i));
    for (int i = 0; i < lines; ++i)
        page.set(50, 50 + (20 + gap) * i, han(signs, 40 + i), 20, Typesetter::Weight::Bold);
    const auto text = textOf({page});
    std::vector<Heading> standing;
    for (const Heading &heading : headingsOf(*text, bodyStyleOf(*text)))
        if (heading.standsOut)
            standing.push_back(heading);
    return standing;
}

} // namespace

TEST_CASE("Blocks set as headings, their parts, and the first lines of a page may be headings")
{
    struct Row
    {
        const char *what, *picture, *headings;
    };
    const Row rows[] = {
        {"nothing", "", ""},
        {"a divider", "#要闻\n", "0+1要闻=!"},
        {"a heading over text",
         "#春天从山里\n|春雷乍动雨水渐多新花吐蕊嫩\n|芽初绿万物萌发而生长春的脚\n|步来了春天是一轮蛰伏蓄势后\n|"
         "的复苏唤醒是时序更替轮回呀\n",
         "0+1春天从山里*= 1+1春雷乍动雨水渐多新花吐蕊嫩 1+2春雷乍动雨水渐多新花吐蕊嫩芽初绿万物萌发而生长春的脚 "
         "2+1芽初绿万物萌发而生长春的脚 2+2芽初绿万物萌发而生长春的脚步来了春天是一轮蛰伏蓄势后 "
         "3+1步来了春天是一轮蛰伏蓄势后 "
         "3+2步来了春天是一轮蛰伏蓄势后的复苏唤醒是时序更替轮回呀"},
        {"punctuation alone", "#——\n", ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(headingsIn(row.picture) == zh(row.headings));
    }
}

TEST_CASE("A heading has at most four lines and 120 signs, close below each other")
{
    struct Row
    {
        const char *what;
        int lines;
        double gap;
        int signs;
        std::size_t runs, longest;
    };
    const Row rows[] = {
        {"one line", 1, 0, 6, 1, 1}, {"two", 2, 10, 6, 3, 2},
        {"four", 4, 10, 6, 10, 4},   {"as far apart as two and a half ems", 2, 49, 6, 3, 2},
        {"farther", 2, 51, 6, 2, 1}, {"as long as 120 signs", 2, 30, 60, 3, 2},
        {"longer", 2, 30, 61, 2, 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const std::vector<Heading> found = stackOf(row.lines, row.gap, row.signs);
        CHECK(found.size() == row.runs);
        std::size_t longest = 0;
        for (const Heading &heading : found)
            longest = std::max(longest, std::size_t(heading.lineCount));
        CHECK(longest == row.longest);
    }
}

TEST_CASE("A divider has few lines and few signs")
{
    for (const auto &[signs, isAlone] :
         std::initializer_list<std::pair<int, bool>>{{4, true}, {29, true}, {31, false}}) {
        CAPTURE(signs);
        const auto text = textOf({Typesetter(1).set(50, 100, han(signs)).set(50, 200, han(signs)),
                                  Typesetter(2).setLines(50, 100, han(300), 30)});
        const std::vector<Heading> found = headingsOf(*text, bodyStyleOf(*text));
        REQUIRE(!found.empty());
        CHECK(found[0].isAlone == isAlone);
    }
}

TEST_CASE("Two headings are set alike within a twenty-fifth of their size, in one weight")
{
    const auto style = [](double size, bool isBold) { return HeadingStyle{size, isBold, 1}; };
    CHECK(style(20, true).isLike(style(20, true)));
    CHECK(style(20, true).isLike(style(19.3, true)));
    CHECK(style(19.3, true).isLike(style(20, true)));
    CHECK_FALSE(style(20, true).isLike(style(19.1, true)));
    CHECK_FALSE(style(20, true).isLike(style(20, false)));
    CHECK(style(0, false).isLike(style(0, false)));
}

TEST_CASE("The body is what most signs are set in, furniture and lists aside")
{
    const auto bodyOf = [](const PageGlyphs &page) { return bodyStyleOf(*textOf({page})); };
    CHECK(bodyOf(pictured("#标题\n|春雷乍动雨水\n")).size == 10);
    CHECK(bodyOf(pictured("#标题标题标题\n|春雷\n")).size == 20);
    CHECK(bodyOf(pictured("*春雷乍动雨水\n|春雷\n")).isBold);
    CHECK(bodyOf(PageGlyphs{}) == HeadingStyle{10, false, 1});
    CHECK(bodyStyleOf(IssueText()) == HeadingStyle{10, false, 1});
}

TEST_CASE("The lines of a title are joined, and those of a couplet stay apart")
{
    for (const auto &[above, below, title] :
         std::initializer_list<std::tuple<const char *, const char *, const char *>>{
             {"入户探访暖人心", "群众生活有盼头", "入户探访暖人心 群众生活有盼头"},
             {"春天从山里", "来的消息", "春天从山里来的消息"},
             {"春天从", "山里来", "春天从山里来"}, // three signs are no line of a couplet
             {"春天从山", "里来信啊", "春天从山 里来信啊"},
             {"春天，从山里", "来的消息啊！", "春天，从山里来的消息啊！"},
             {"Harbours", "at night", "Harbours at night"},
             {"Har-", "bours", "Harbours"}}) {
        CAPTURE(above);
        const auto text = textOf({Typesetter(1).set(50, 100, zh(above), 20).set(50, 124, zh(below), 20)});
        CHECK(titleOf(text->pages[0], 0, 2) == zh(title));
    }
}

TEST_CASE("The index finds headings that share a third of a title and are half as long")
{
    std::vector<Heading> headings{headingOn(3, zh("春天从山里来的消息")), headingOn(4, zh("一条河流的三次改道")),
                                  headingOn(5, zh("春天")), headingOn(6, zh("修表匠老周的四十年"))};
    headings[3].standsOut = false;
    const HeadingIndex all(headings), standing(headings, HeadingIndex::Which::StandingOut);
    const auto found = [&](const HeadingIndex &index, const char *title, double atLeast) {
        QStringList rows;
        for (const NamedHeading &named : index.find(titleKey(zh(title)), atLeast))
            rows.append(QString::number(named.heading));
        return rows.join(QLatin1Char(' '));
    };
    CHECK(found(all, "春天从山里来的消息", 0.9) == QStringLiteral("0"));
    CHECK(found(all, "春天从山里来消息", 0.8) == QStringLiteral("0"));
    CHECK(found(all, "春天从山里来消息", 0.95) == QString());
    CHECK(found(all, "春天从", 0.1) == QStringLiteral("2")); // the long one is three times as long
    CHECK(found(all, "修表匠老周的四十年", 0.9) == QStringLiteral("3"));
    CHECK(found(standing, "修表匠老周的四十年", 0.1) == QString());
    CHECK(found(all, "", 0) == QString());
    CHECK(found(all, "无关的一句话", 0) == QString());
    CHECK(found(HeadingIndex(std::vector<Heading>()), "春天", 0) == QString());
    for (int i = 0; i < 3; ++i) // no question is influenced by the one before
        CHECK(found(all, "春天从山里来的消息", 0.9) == QStringLiteral("0"));
}
