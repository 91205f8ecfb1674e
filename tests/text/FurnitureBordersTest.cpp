// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On how many pages, and how exactly, something must repeat to be furniture.
#include "text/PagePicture.h"

#include <functional>

using namespace fanye;
using namespace fanye::text;

namespace {

// Text that no other page has, 20 lines from y = 90 to 442.
Typesetter bodyPage(int number)
{
    Typesetter page(number);
    for (int i = 0; i < 20; ++i)
        page.set(60, 90 + 18 * i, zh("第") + han(number % 7 + 3, number) + han(20, 16 + i));
    return page;
}

using SetOn = std::function<void(Typesetter &, int)>; // sets something on a page, given its number

// The pages of an issue on which anything is furniture, as "1 2 5".
QString furnishedPages(int count, const SetOn &set)
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= count; ++number) {
        Typesetter page = bodyPage(number);
        set(page, number);
        pages.push_back(page);
    }
    QStringList found;
    const auto text = textOf(pages);
    for (const PageText &page : text->pages)
        if (!furniture(page).isEmpty())
            found.append(QString::number(page.page.number()));
    return found.join(QLatin1Char(' '));
}

// The same for one running head on these pages, of which every second stands this far from the first.
QString furnishedPages(int count, const std::vector<int> &on, double apart = 0, double larger = 0)
{
    return furnishedPages(count, [&](Typesetter &page, int number) {
        const auto at = std::find(on.begin(), on.end(), number);
        const bool isOdd = (at - on.begin()) % 2 != 0;
        if (at != on.end())
            page.set(60, 40 + (isOdd ? apart : 0), zh("城市月报"), 9 + (isOdd ? larger : 0));
    });
}

} // namespace

TEST_CASE("a head must stand on enough pages")
{
    struct Row
    {
        const char *what;
        int pages;
        std::vector<int> on;
        const char *found;
    };
    const Row rows[] = {
        {"a single page", 1, {1}, ""},
        {"one of two", 2, {1}, ""},
        {"both of two", 2, {1, 2}, "1 2"},
        {"two of three", 3, {1, 3}, "1 3"},
        {"two of four", 4, {1, 3}, ""},
        {"three of five", 5, {1, 2, 5}, "1 2 5"},
        {"two of five", 5, {1, 2}, ""},
        {"two left-hand pages of twelve", 12, {2, 10}, ""},
        {"three pages, two of them left", 12, {1, 2, 10}, "1 2 10"},
        {"three of thirty, far from each other", 30, {1, 12, 24}, ""},
        {"a quarter of the left-hand pages", 32, {2, 12, 22, 32}, "2 12 22 32"},
        {"less than a quarter", 40, {2, 14, 26, 38}, ""},
        {"four of six neighbours of one side", 60, {20, 22, 24, 30}, "20 22 24 30"},
        {"four of seven", 60, {20, 22, 24, 32}, ""},
        {"four of six neighbours", 60, {20, 21, 23, 25}, "20 21 23 25"},
        {"four of seven of both sides", 60, {20, 21, 23, 26}, ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(furnishedPages(row.pages, row.on) == QString::fromUtf8(row.found));
    }
}

TEST_CASE("a head must stand at one place in one size, in a short issue exactly")
{
    struct Row
    {
        const char *what;
        int pages;
        double apart, larger; // of every second one, points
        bool isFound;
    };
    const Row rows[] = {
        {"exactly", 12, 0, 0, true},
        {"as far as proofs are off", 12, 4.6, 0, true},
        {"farther", 12, 4.8, 0, false},
        {"a twelfth larger", 12, 0, 0.7, true},
        {"larger", 12, 0, 0.8, false},
        {"in a short issue", 4, 1.9, 0, true},
        {"in a short issue, off", 4, 2.1, 0, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        std::vector<int> on;
        for (int number = 1; number <= row.pages; ++number)
            if (row.pages < 6 || number % 6 == 1 || number % 6 == 2)
                on.push_back(number); // too few of either place alone
        CHECK(furnishedPages(row.pages, on, row.apart, row.larger).isEmpty() != row.isFound);
    }
}

TEST_CASE("only what stands at the edge of a page may be furniture")
{
    struct Row
    {
        const char *what;
        double x, y;
        bool isFound;
    };
    const Row rows[] = {
        {"above the text", 60, 40, true},
        {"below it", 60, 470, true},
        {"at the end of a line", 312, 252, false},
        {"beside it, in a margin of its own", 600, 250, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(furnishedPages(2, [&](Typesetter &page, int) { page.set(row.x, row.y, zh("城市"), 9); }).isEmpty()
              != row.isFound);
    }
}

TEST_CASE("several lines of a head are furniture within a seventh of the height of the text")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 2; ++number) {
        Typesetter page = bodyPage(number);
        for (int line = 0; line < 5; ++line)
            page.set(60, 30 + 12 * line, zh("城市月报") + han(2, line), 9);
        pages.push_back(page);
    }
    CHECK(furniture(textOf(pages)->pages[0]).size() == 5);
}

TEST_CASE("what repeats says what it is by where it stands and what it says")
{
    struct Row
    {
        const char *words;
        double x, y;
        Role role;
    };
    for (const Row &row : {Row{"城市月报", 60, 40, Role::RunningHead},
                           {"城市月报", 60, 470, Role::RunningFoot},
                           {"%1", 60, 470, Role::Folio},
                           {"%1", 60, 40, Role::Folio},
                           {"- %1 -", 60, 470, Role::Folio},
                           {"第%1期", 60, 40, Role::RunningHead},
                           {"城市月报", 600, 150, Role::RunningHead},
                           {"城市月报", 600, 400, Role::RunningFoot}}) {
        CAPTURE(row.words, row.x, row.y);
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 8; ++number) {
            const QString words
                = zh(row.words).contains(QLatin1Char('%')) ? zh(row.words).arg(number + 20) : zh(row.words);
            pages.push_back(bodyPage(number).set(row.x, row.y, words, 9));
        }
        const auto text = textOf(pages);
        for (const PageText &page : text->pages)
            CHECK(page.lines.back().role == row.role);
    }
}

TEST_CASE("heads that change with the article are found where they are small, apart and at one place")
{
    struct Row
    {
        const char *what;
        double size, y;
        double shift; // of each to the right, by its page
        int from, to; // on these pages of 12
        int kinds; // of heads that take turns
        bool isFound;
    };
    const Row rows[] = {
        {"on all pages", 7, 40, 0, 1, 12, 12, true},
        {"nearly as large as the text", 9.4, 40, 0, 1, 12, 12, true},
        {"as large", 9.6, 40, 0, 1, 12, 12, false},
        {"right above the text", 7, 77, 0, 1, 12, 12, false},
        {"an em above it", 7, 75, 0, 1, 12, 12, true},
        {"on half of either side", 7, 40, 0, 1, 10, 12, true},
        {"on three of either side", 7, 40, 0, 1, 6, 12, false},
        {"neither begins nor ends at one place", 7, 40, 9, 1, 12, 12, false},
        {"the same, but few of them take turns", 7, 40, 9, 1, 12, 3, true},
        {"six in ten", 7, 40, 9, 1, 10, 3, true},
        {"more", 7, 40, 9, 1, 12, 4, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const QString found = furnishedPages(12, [&](Typesetter &page, int number) {
            if (number >= row.from && number <= row.to)
                page.set(60 + number * row.shift, row.y,
                         QString(5, QChar(0x5E00 + (number / 2) % row.kinds + 16 * (number % 2))), row.size);
        });
        CHECK(found.isEmpty() != row.isFound);
    }
}

TEST_CASE("a watermark is the same word in the same box on three pages in five, wherever that is")
{
    struct Row
    {
        const char *what;
        int pages;
        std::vector<int> on;
        double shift; // of every second one, points
        bool isFound;
    };
    const Row rows[] = {
        {"on all three", 3, {1, 2, 3}, 0, true},
        {"on both", 2, {1, 2}, 0, false},
        {"on three of five", 5, {1, 3, 5}, 0, true},
        {"on three of six", 6, {1, 3, 5}, 0, false},
        {"on six of ten", 10, {1, 2, 3, 7, 9, 10}, 0, true},
        {"a point aside", 4, {1, 2, 3, 4}, 0.9, true},
        {"and more", 4, {1, 2, 3, 4}, 2.1, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const QString found = furnishedPages(row.pages, [&](Typesetter &page, int number) {
            const auto at = std::find(row.on.begin(), row.on.end(), number);
            if (at != row.on.end())
                page.set(200 + ((at - row.on.begin()) % 2 ? row.shift : 0), 255, zh("内部"), 30);
        });
        CHECK(found.isEmpty() != row.isFound);
    }
}

TEST_CASE("pages without text do not count, and no page is furnished by another's emptiness")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 12; ++number)
        pages.push_back(number > 3 ? Typesetter(number) : bodyPage(number).set(60, 40, zh("城市月报"), 9));
    const auto text = textOf(pages);
    CHECK(furniture(text->pages[0]) == QStringList{zh("城市月报")}); // three of three
    CHECK(furniture(text->pages[8]).isEmpty());
    std::vector<PageGlyphs> onlyHeads;
    for (int number = 1; number <= 8; ++number)
        onlyHeads.push_back(Typesetter(number).set(60, 40, zh("城市月报"), 9));
    const auto heads = textOf(onlyHeads);
    for (const PageText &page : heads->pages)
        CHECK_FALSE(page.hasText());
}
