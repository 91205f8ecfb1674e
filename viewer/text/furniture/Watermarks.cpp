// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/Watermarks.h"

#include "text/signs/Effort.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <map>
#include <string>

namespace fanye::text {

namespace {

constexpr int fewestPages = 3;
constexpr float largerThanText = 1.4F; // times
constexpr std::size_t pagesLookedAt = 8; // for other words under a mark
constexpr float largestHead = 14; // points
constexpr float leastOverlap = 0.1F; // of the smaller of two words

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

bool areAcross(const GlyphBox &a, const GlyphBox &b)
{
    const float wide = std::min(a.x1, b.x1) - std::max(a.x0, b.x0);
    const float high = std::min(a.y1, b.y1) - std::max(a.y0, b.y0);
    const float smaller = std::min(a.width() * a.height(), b.width() * b.height());
    return wide > 0 && high > 0 && wide * high > leastOverlap * smaller;
}

class MarkFinder
{
public:
    MarkFinder(const std::vector<const PageWords *> &pages, const std::vector<std::size_t> &variants,
               const std::stop_token &stop)
        : m_pages(pages)
        , m_variants(variants)
        , m_effort(wordsOn(pages), stop)
    {
        for (std::size_t i = 0; i < pages.size(); ++i)
            m_withText += variants[i] == i && !pages[i]->words.empty();
    }

    // Whether words in order of page stand on most pages.
    bool areOnMost(Placed::const_iterator first, Placed::const_iterator last) const
    {
        std::vector<std::size_t> on;
        for (auto at = first; at != last; ++at)
            on.push_back(m_variants[at->page]);
        std::sort(on.begin(), on.end());
        const auto pages = std::unique(on.begin(), on.end()) - on.begin();
        return pages >= fewestPages && pages * 10 >= m_withText * 6;
    }

    // Whether the same word in the same box is unlike the text, on any of its pages.
    bool isUnlikeText(const Placed &alike)
    {
        std::size_t looked = 0;
        return std::any_of(alike.begin(), alike.end(), [&](const PlacedWord &placed) {
            const PageWords &page = *m_pages[placed.page];
            const Word &word = page.words[placed.word];
            return word.way != page.way || word.size >= largerThanText * page.size || isLoneHead(page)
                || (looked++ < pagesLookedAt && liesAcross(page, placed.word));
        });
    }

private:
    static std::size_t wordsOn(const std::vector<const PageWords *> &pages)
    {
        std::size_t words = 0;
        for (const PageWords *page : pages)
            words += page->words.size();
        return words;
    }

    // A page of pictures may show nothing but its running head.
    static bool isLoneHead(const PageWords &page)
    {
        return page.size < largestHead && page.extent.height() < 2 * page.size;
    }

    bool liesAcross(const PageWords &page, std::size_t mark)
    {
        if (m_effort.isSpent())
            return false;
        m_effort.spend(page.words.size());
        for (std::size_t i = 0; i < page.words.size(); ++i) {
            if (i != mark && areAcross(page.words[mark].box, page.words[i].box))
                return true;
        }
        return false;
    }

    const std::vector<const PageWords *> &m_pages;
    const std::vector<std::size_t> &m_variants;
    int m_withText = 0; // pages that repeat no other
    Effort m_effort; // on words under marks
};

} // namespace

std::vector<std::vector<bool>> watermarksOf(const std::vector<const PageWords *> &pages,
                                            const std::vector<std::size_t> &variants, const std::stop_token &stop)
{
    std::vector<std::vector<bool>> marks;
    for (const PageWords *page : pages)
        marks.emplace_back(page->words.size(), false);
    MarkFinder finder(pages, variants, stop);
    const Placed placed = wordsByPlace(pages, stop);
    for (auto first = placed.begin(); first != placed.end();) {
        const auto last = std::find_if(
            first, placed.end(), [&first](const PlacedWord &word) { return word.x != first->x || word.y != first->y; });
        std::map<std::u32string, Placed> byText;
        if (finder.areOnMost(first, last)) { // only there are texts compared
            stopIfAsked(stop);
            for (auto at = first; at != last; ++at)
                byText[textOf(*pages[at->page], pages[at->page]->words[at->word])].push_back(*at);
        }
        for (const auto &[text, alike] : byText) {
            const bool isMark = finder.areOnMost(alike.begin(), alike.end()) && finder.isUnlikeText(alike);
            for (const PlacedWord &word : alike)
                marks[word.page][word.word] = isMark;
        }
        first = last;
    }
    return marks;
}

} // namespace fanye::text
