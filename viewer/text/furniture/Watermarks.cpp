// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/Watermarks.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <iterator>
#include <map>
#include <string>

namespace fanye::text {

namespace {

constexpr int fewestPages = 3;

struct PlacedWord
{
    int x = 0, y = 0; // of its upper left corner, in steps of two points
    std::size_t page = 0, word = 0; // rows in the lists

    friend auto operator<=>(const PlacedWord &, const PlacedWord &) = default;
};

using Placed = std::vector<PlacedWord>;

Placed wordsByPlace(const std::vector<const PageWords *> &pages, const std::stop_token &stop)
{
    Placed placed;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        stopIfAsked(stop);
        for (std::size_t i = 0; i < pages[page]->words.size(); ++i) {
            const GlyphBox &box = pages[page]->words[i].box;
            placed.push_back({int(std::lround(box.x0 / 2)), int(std::lround(box.y0 / 2)), page, i});
        }
    }
    std::sort(placed.begin(), placed.end());
    return placed;
}

std::u32string textOf(const PageWords &page, const Word &word)
{
    std::u32string text;
    for (int i = word.first; i < word.first + word.count; ++i)
        text.push_back(page.glyphs[std::size_t(i)].codePoint);
    return text;
}

// Of words in order of page.
int pagesOf(Placed::const_iterator first, Placed::const_iterator last)
{
    int pages = 0;
    for (auto at = first; at != last; ++at)
        pages += at == first || at->page != std::prev(at)->page;
    return pages;
}

} // namespace

std::vector<std::vector<bool>> watermarksOf(const std::vector<const PageWords *> &pages, const std::stop_token &stop)
{
    int withText = 0;
    std::vector<std::vector<bool>> marks;
    for (const PageWords *page : pages) {
        marks.emplace_back(page->words.size(), false);
        withText += !page->words.empty();
    }
    const auto areMost = [withText](int on) { return on >= fewestPages && on * 10 >= withText * 6; };
    if (withText < fewestPages)
        return marks;
    const Placed placed = wordsByPlace(pages, stop);
    for (auto first = placed.begin(); first != placed.end();) {
        const auto last = std::find_if(
            first, placed.end(), [&first](const PlacedWord &word) { return word.x != first->x || word.y != first->y; });
        std::map<std::u32string, Placed> byText;
        if (areMost(pagesOf(first, last))) { // only there are texts compared
            stopIfAsked(stop);
            for (auto at = first; at != last; ++at)
                byText[textOf(*pages[at->page], pages[at->page]->words[at->word])].push_back(*at);
        }
        for (const auto &[text, alike] : byText) {
            const bool isMark = areMost(pagesOf(alike.begin(), alike.end()));
            for (const PlacedWord &word : alike)
                marks[word.page][word.word] = isMark;
        }
        first = last;
    }
    return marks;
}

} // namespace fanye::text
