// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/DrawnIssue.h"
#include "contents/headings/Legibility.h"
#include "contents/headings/OutlineSanity.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

// An issue of so many pages without text, with these printed numbers.
IssueText numbered(int pageCount, const char *folios)
{
    IssueText text;
    text.pageCount = pageCount;
    text.folios = Folios(zh(folios).split(QLatin1Char(',')));
    return text;
}

// The pages that a number may mean, as "3 7".
QString meant(const PageLookup &pages, const char *number)
{
    QStringList all;
    for (const PageNumber page : pages.pagesFor(*folioToken(zh(number).toStdU32String())))
        all.append(QString::number(page.number()));
    return all.join(QLatin1Char(' '));
}

std::vector<std::pair<int, PageNumber>> known(std::initializer_list<std::pair<int, int>> numbersAndPages)
{
    std::vector<std::pair<int, PageNumber>> all;
    for (const auto &[number, page] : numbersAndPages)
        all.emplace_back(number, PageNumber::fromNumber(page));
    return all;
}

// An outline of `titles` that leads to these pages (0: nowhere) of an issue with `headings`.
bool isOutlineSane(const QStringList &titles, const std::vector<int> &pages, const std::vector<Heading> &headings = {},
                   int pageCount = 20)
{
    std::vector<OutlineItem> outline;
    for (int i = 0; i < int(titles.size()); ++i) {
        outline.push_back({titles[i], 1, {}, {}});
        if (pages[std::size_t(i)] > 0)
            outline.back().page = PageNumber::fromNumber(pages[std::size_t(i)]);
    }
    const IssueText text = numbered(pageCount, "");
    return isSane(outline, headings, HeadingIndex(headings), PageLookup(text));
}

QStringList words(const char *all)
{
    return zh(all).split(QLatin1Char(' '));
}

} // namespace

TEST_CASE("A number means the pages that carry it")
{
    const IssueText text = numbered(10, ",,1,2,2,ii,12–13,二十,x");
    const PageLookup pages(text);
    const std::pair<const char *, const char *> rows[]
        = {{"1", "3"},  {"2", "4 5"}, {"ii", "6"}, {"12", "7"}, {"13", "7"},
           {"20", "8"}, {"x", "9"},   {"10", ""},  {"7", ""}};
    for (const auto &[number, expected] : rows) {
        CAPTURE(number);
        CHECK(meant(pages, number) == QString::fromUtf8(expected));
    }
    CHECK(pages.hasFolios());
    CHECK(pages.has(PageNumber::fromNumber(10)));
    CHECK_FALSE(pages.has(PageNumber::fromNumber(11)));
    CHECK_FALSE(pages.has(PageNumber::fromNumber(0)));
}

TEST_CASE("Where nothing is printed a number is the place in the file, or as far from it as others are")
{
    const IssueText text = numbered(10, "");
    PageLookup pages(text);
    CHECK(meant(pages, "3") == QStringLiteral("3"));
    CHECK(meant(pages, "10") == QStringLiteral("10"));
    CHECK(meant(pages, "11") == QString());
    CHECK(meant(pages, "0") == QString());
    CHECK(meant(pages, "iii") == QString());
    struct Row
    {
        const char *what;
        std::vector<std::pair<int, PageNumber>> known;
        const char *three; // what 3 means then
    };
    const Row rows[] = {
        {"nothing", {}, "3"},
        {"two agree", known({{1, 3}, {2, 4}}), "3"},
        {"three agree", known({{1, 3}, {2, 4}, {4, 6}}), "5"},
        {"three of five", known({{1, 3}, {2, 4}, {4, 6}, {5, 9}, {6, 1}}), "5"},
        {"three of six: no more than half", known({{1, 3}, {2, 4}, {4, 6}, {5, 9}, {6, 1}, {7, 2}}), "3"},
        {"three agree on a place before the first page", known({{4, 1}, {5, 2}, {6, 3}}), ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        PageLookup own(text);
        own.learn(row.known);
        CHECK(meant(own, "3") == QString::fromUtf8(row.three));
    }
}

TEST_CASE("A title's share on a page is that of its pairs, wherever they stand")
{
    const DrawnIssue issue({pictured("#春天从山里来\n|修表匠老周\n"), pictured("|春天\n", 2)});
    const auto share = [&](int page, const char *title) {
        const PageLookup pages(issue.text());
        return pages.shareOn(PageNumber::fromNumber(page), titleKey(zh(title)));
    };
    CHECK(share(1, "春天从山里来") == 1);
    CHECK(share(1, "春天从水里来") == Approx(0.6));
    CHECK(share(1, "来修表") == 1); // also over the end of a line
    CHECK(share(2, "春天从山里来") == Approx(0.2));
    CHECK(share(2, "") == 0);
    CHECK(share(9, "春天") == 0);
}

TEST_CASE("A page of pictures has less than a dozen signs, and a picture or nothing else")
{
    for (const auto &[signs, cover, isImageOnly] :
         std::initializer_list<std::tuple<int, float, bool>>{{0, 0.0F, true},
                                                             {0, 1.0F, true},
                                                             {11, 0.31F, true},
                                                             {11, 0.3F, false},
                                                             {12, 1.0F, false},
                                                             {1, 0.0F, false}}) {
        CAPTURE(signs, cover);
        PageGlyphs page = Typesetter(1).set(50, 100, han(signs));
        page.imageCover = cover;
        const DrawnIssue issue({page});
        CHECK(PageLookup(issue.text()).isImageOnly(PageNumber::fromNumber(1)) == isImageOnly);
        CHECK_FALSE(PageLookup(issue.text()).isImageOnly(PageNumber::fromNumber(2))); // not read
    }
}

TEST_CASE("An outline is sane that leads to enough different places and says something")
{
    struct Row
    {
        const char *what, *titles;
        std::vector<int> pages;
        bool isSane;
    };
    const Row rows[] = {
        {"nothing", "", {0}, false},
        {"two items", "封面 目录", {1, 2}, false},
        {"three", "封面 目录 要闻", {1, 2, 3}, true},
        {"half lead nowhere", "甲甲 乙乙 丙丙 丁丁 戊戊 己己", {1, 2, 3, 0, 0, 0}, true},
        {"more than half", "甲甲 乙乙 丙丙 丁丁 戊戊 己己 庚庚", {1, 2, 3, 0, 0, 0, 0}, false},
        {"pages that do not exist", "甲甲 乙乙 丙丙", {1, 2, 21}, false},
        {"half say nothing", "Page1 Page2 Page3 甲甲 乙乙 丙丙", {1, 2, 3, 4, 5, 6}, true},
        {"more than half", "Page1 Page2 Page3 Page4 甲甲 乙乙 丙丙", {1, 2, 3, 4, 5, 6, 7}, false},
        {"all to one page", "甲甲 乙乙 丙丙 丁丁", {3, 3, 3, 3}, false},
        {"three of four places differ", "甲甲 乙乙 丙丙 丁丁", {3, 4, 5, 5}, true},
        {"seven in ten", "甲 乙 丙 丁 戊 己 庚 辛 壬 癸", {1, 2, 3, 4, 5, 5, 5, 5, 6, 6}, false},
        {"few places, but a third of the issue", "甲 乙 丙 丁 戊 己 庚 辛 壬 癸", {1, 2, 3, 4, 5, 6, 7, 7, 7, 7}, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(isOutlineSane(words(row.titles), row.pages) == row.isSane);
    }
    for (const char *title : {"Page 3", "第 3 页", "slide 12", "幻灯片 1", "p. 7", "3", "scan_0012.jpg", "Layout1.indd",
                              "…", "슬라이드 2"}) {
        CAPTURE(title);
        CHECK_FALSE(isOutlineSane({zh(title), zh(title), zh(title)}, {1, 2, 3}));
    }
    for (const char *title : {"Page three", "第三页的故事", "12 months", "scan.jpg.", "3D"}) {
        CAPTURE(title);
        CHECK(isOutlineSane({zh(title), zh(title), zh(title)}, {1, 2, 3}));
    }
}

TEST_CASE("An outline is not sane that leads three titles and more astray than right")
{
    const QStringList titles = words("春天从山里来 一条河流 修表匠老周 图书馆 菜市场");
    std::vector<Heading> headings;
    for (int i = 0; i < 5; ++i)
        headings.push_back(headingOn(10 + i, titles[i]));
    CHECK(isOutlineSane(titles, {10, 11, 12, 13, 14}, headings));
    CHECK(isOutlineSane(titles, {9, 10, 11, 12, 13}, headings)); // a page off
    CHECK_FALSE(isOutlineSane(titles, {1, 2, 3, 4, 5}, headings));
    CHECK_FALSE(isOutlineSane(titles, {1, 2, 3, 13, 14}, headings)); // three astray, two right
    CHECK(isOutlineSane(titles, {1, 2, 12, 13, 14}, headings));
    CHECK(isOutlineSane(titles.mid(0, 3), {1, 2, 12}, headings)); // two astray prove nothing
    headings[0].standsOut = false; // a line at the top of a page proves nothing
    CHECK(isOutlineSane(titles, {1, 2, 3, 13, 14}, headings));
}

TEST_CASE("A text is legible as long as no more than a tenth of its signs are wrong")
{
    for (const auto &[good, bad, isGood] : std::initializer_list<std::tuple<int, int, bool>>{
             {0, 0, true}, {90, 10, true}, {89, 11, false}, {0, 1, false}, {900, 100, true}}) {
        CAPTURE(good, bad);
        Typesetter page(1);
        for (int i = 0; i < good; i += 30)
            page.set(50, 100 + 15 * (i / 30), han(std::min(30, good - i), i));
        page.set(50, 20, QString(bad, QChar(0xE013)));
        CHECK(isLegible(*textOf({page})) == isGood);
    }
    const auto written = [](const char *line) { return isLegible(*textOf({Typesetter(1).set(50, 100, zh(line))})); };
    CHECK(written("aaaaaaaaaa λ"));
    CHECK_FALSE(written("aλaλaλaλaλ")); // two scripts in one word
    CHECK(written("GDP增长αβγ δεζ"));
    CHECK(isLegible(IssueText()));
}
