// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HostilePages.h"
#include "text/TextForTests.h"
#include "text/layout/GrowingText.h"

#include <algorithm>

using namespace fanye;
using namespace fanye::text;

namespace {

constexpr int hostileSigns = 100'000; // quadratic work on them takes minutes

std::size_t signsIn(const IssueText &text)
{
    std::size_t signs = 0;
    for (const PageText &page : text.pages)
        signs += page.glyphs.size();
    return signs;
}

// Heads, folios and three paragraphs, as a magazine has them.
PageGlyphs magazinePage(int number)
{
    Typesetter page(number);
    page.set(50, 30, number % 2 ? zh("城市月报") : zh("本期专题"), 8);
    page.set(300, 800, QString::number(number), 8);
    page.set(50, 80, zh("第") + QString::number(number) + zh("篇报道的标题"), 18, Typesetter::Weight::Bold);
    page.setLines(50, 120, zh("他们在清晨出发，沿着河岸走了很久，直到看见那座桥。").repeated(9 + number % 5), 24);
    return page;
}

SharedGlyphs shared(const PageGlyphs &page)
{
    return std::make_shared<const PageGlyphs>(page);
}

} // namespace

TEST_CASE("a page is analysed however many rows were set on it, and wherever")
{
    for (const HostilePage &kind : hostilePages) {
        INFO(kind.name);
        const auto text = textOf({hostilePage(kind, hostileSigns)});
        CHECK(signsIn(*text) == hostileSigns);
    }
}

TEST_CASE("many pages of many rows are compared with each other")
{
    for (const HostilePage &kind : hostilePages) {
        INFO(kind.name);
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 8; ++number)
            pages.push_back(hostilePage(kind, hostileSigns / 8, number));
        CHECK(signsIn(*textOf(pages)) == hostileSigns);
    }
}

TEST_CASE("what was asked to stop is not worked out to the end")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(readText(std::vector{shared(magazinePage(1))}, 1, {}, stop.get_token()), Stopped);
}

TEST_CASE("text that grows page by page is what all its pages give at once")
{
    std::vector<PageGlyphs> read;
    GrowingText growing(12, {});
    for (const int number : {7, 8, 1, 2, 3, 12, 11, 4, 5, 6, 10, 9}) {
        read.push_back(magazinePage(number));
        growing.add(shared(read.back()));
        std::sort(read.begin(), read.end(), [](const PageGlyphs &a, const PageGlyphs &b) { return a.page < b.page; });
        CHECK(*growing.read() == *readText(read, 12, {}));
    }
}

TEST_CASE("text that was stopped goes on where it was, and a page read anew takes the place of the old")
{
    std::vector<PageGlyphs> pages;
    GrowingText growing(8, {});
    std::stop_source stop;
    stop.request_stop();
    for (int number = 1; number <= 8; ++number) {
        pages.push_back(magazinePage(number));
        growing.add(shared(pages.back()));
        if (number == 4)
            growing.read();
        CHECK_THROWS_AS(growing.read(stop.get_token()), Stopped);
    }
    CHECK(*growing.read() == *readText(pages, 8, {}));
    pages[2] = Typesetter(3).set(50, 100, zh("换了一页"));
    growing.add(shared(pages[2]));
    CHECK(*growing.read() == *readText(pages, 8, {}));
}
