// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words/Words.h"

#include "text/signs/Characters.h"
#include "text/signs/FillPattern.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <span>

namespace fanye::text {

namespace {

bool isReadable(const Glyph &glyph)
{
    const GlyphBox &box = glyph.box;
    const bool isFinite = std::isfinite(box.x0) && std::isfinite(box.y0) && std::isfinite(box.x1)
        && std::isfinite(box.y1) && std::isfinite(glyph.size);
    return isFinite && glyph.codePoint >= 0x20 && glyph.codePoint != 0x7F && box.x1 >= box.x0 && box.y1 >= box.y0;
}

// Sizes and boxes of no extent (some fonts have no ascent) get one, so that lines can be told apart.
Glyph withExtent(Glyph glyph)
{
    if (glyph.size <= 0.1F)
        glyph.size = std::max(1.0F, glyph.isVertical ? glyph.box.width() : glyph.box.height());
    if (glyph.box.height() < 0.1F * glyph.size && (wayOf(glyph) == Way::Rightwards || wayOf(glyph) == Way::Leftwards))
        glyph.box.y0 = glyph.box.y1 - glyph.size;
    return glyph;
}

class WordReader
{
public:
    explicit WordReader(PageWords &page)
        : m_page(page)
    {
    }

    void read(const Glyph &glyph)
    {
        if (isWhite(glyph.codePoint)) {
            endWord(true);
        } else if (isReadable(glyph)) {
            if (m_isOpen && wayOf(m_page.glyphs.back()) != wayOf(glyph))
                endWord(false);
            m_page.glyphs.push_back(withExtent(glyph));
            m_page.glyphs.back().spaceAfter = false;
            if (!m_isOpen)
                m_first = int(m_page.glyphs.size()) - 1;
            m_isOpen = true;
        }
        if (glyph.endsBox)
            endWord(glyph.spaceAfter);
    }

    void endWord(bool withSpace)
    {
        if (!m_isOpen) {
            if (withSpace && !m_page.words.empty())
                m_page.words.back().spaceAfter = true;
            return;
        }
        m_isOpen = false;
        m_page.words.push_back(wordFrom(m_first, int(m_page.glyphs.size()) - m_first, withSpace));
    }

private:
    Word wordFrom(int first, int count, bool withSpace) const
    {
        const Glyph &head = m_page.glyphs[std::size_t(first)];
        Word word{first, count, head.box, head.size, head.font, false, wayOf(head), withSpace};
        int bold = 0;
        for (int i = first; i < first + count; ++i) {
            const Glyph &glyph = m_page.glyphs[std::size_t(i)];
            word.box = united(word.box, glyph.box);
            bold += glyph.font < m_page.fonts.size() && m_page.fonts[glyph.font].isBold;
        }
        word.isBold = 2 * bold > count;
        return word;
    }

    PageWords &m_page;
    int m_first = 0;
    bool m_isOpen = false;
};

float middleX(const Word &word)
{
    return (word.box.x0 + word.box.x1) / 2;
}

float middleY(const Word &word)
{
    return (word.box.y0 + word.box.y1) / 2;
}

// Whether two words stand straight above each other: their middles or their left edges.
bool areInColumn(const Word &a, const Word &b, float em)
{
    return std::min(std::abs(middleX(a) - middleX(b)), std::abs(a.box.x0 - b.box.x0)) < 0.3F * em;
}

// How far the nearest words are that stand straight above or below each word, and beside it, in ems. Above and below
// only those within `farthestAcross` count.
struct Neighbours
{
    float across = 100, along = 100;
};
constexpr float farthestAcross = 1.6F;
constexpr int mostInReach = 1000; // words that one is compared with; more are piled on one place

void compare(const Word &a, const Word &b, Neighbours &ofA, Neighbours &ofB)
{
    const float em = std::max(a.size, b.size);
    const float dx = std::abs(middleX(a) - middleX(b)) / em;
    const float dy = std::abs(middleY(a) - middleY(b)) / em;
    if (areInColumn(a, b, em)) {
        ofA.across = std::min(ofA.across, dy);
        ofB.across = std::min(ofB.across, dy);
    } else if (dy < 0.25F) {
        ofA.along = std::min(ofA.along, dx);
        ofB.along = std::min(ofB.along, dx);
    }
}

// Goes through the words from left to right. Each is compared with those whose left edge is less than three of their
// ems further left.
std::vector<Neighbours> neighboursOf(const std::vector<Word> &words, const std::stop_token &stop)
{
    std::vector<std::size_t> byLeft(words.size());
    std::iota(byLeft.begin(), byLeft.end(), std::size_t(0));
    std::sort(byLeft.begin(), byLeft.end(),
              [&](std::size_t a, std::size_t b) { return words[a].box.x0 < words[b].box.x0; });
    float largest = 0;
    for (const Word &word : words)
        largest = std::max(largest, word.size);
    const float reach = 1.05F * farthestAcross * largest;
    std::vector<Neighbours> nearest(words.size());
    std::multimap<float, std::size_t> open; // by the heights of their middles
    for (std::size_t i : byLeft) {
        stopIfAsked(stop);
        const Word &word = words[i];
        int left = mostInReach;
        for (auto at = open.lower_bound(middleY(word) - reach);
             at != open.end() && at->first <= middleY(word) + reach && left > 0; --left) {
            const Word &other = words[at->second];
            const bool isBehind = word.box.x0 - other.box.x0 >= 3 * other.size;
            if (!isBehind)
                compare(other, word, nearest[at->second], nearest[i]);
            at = isBehind ? open.erase(at) : std::next(at);
        }
        open.emplace(middleY(word), i);
    }
    return nearest;
}

bool isSingleSquare(const PageWords &page, const Word &word)
{
    return word.count == 1 && word.way == Way::Rightwards && isSquare(page.glyphs[std::size_t(word.first)].codePoint);
}

// Browsers write vertical text as single upright glyphs, one below the other, that claim to be horizontal. Where most
// square signs stand closer to those above and below than to those beside, take them for vertical.
void turnStackedWords(PageWords &page, const std::stop_token &stop)
{
    const auto singles = std::count_if(page.words.begin(), page.words.end(),
                                       [&](const Word &word) { return isSingleSquare(page, word); });
    if (singles < 5 || std::size_t(singles) * 3 < page.words.size())
        return;
    const std::vector<Neighbours> nearest = neighboursOf(page.words, stop);
    std::vector<std::size_t> stacked;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        if (isSingleSquare(page, page.words[i]) && nearest[i].across < farthestAcross
            && nearest[i].across < 0.9F * nearest[i].along)
            stacked.push_back(i);
    }
    if (stacked.size() * 2 < std::size_t(singles))
        return;
    for (std::size_t i : stacked) {
        page.words[i].way = Way::Downwards;
        page.words[i].spaceAfter = false; // that was the next column
        page.glyphs[std::size_t(page.words[i].first)].isVertical = true;
    }
}

// Short numbers, single letters and punctuation set upright inside a vertical column belong to the column. On a page
// that is read along the line, text turned by a quarter has no such signs.
void turnUprightNumbers(PageWords &page)
{
    std::vector<Word *> inOrder;
    for (Word &word : page.words)
        inOrder.push_back(&word);
    const auto isUpright = [&page](const Word &word) {
        return word.way == Way::Rightwards && word.count <= 4
            && word.box.width() <= 1.6F * std::max(page.size, word.size);
    };
    const auto pass = [&](auto next) { // a word that was turned may turn the next, so that long numbers follow
        std::vector<const Word *> recent;
        for (Word *word : inOrder) {
            const auto continues = [&](const Word *other) {
                const float em = std::max(word->size, other->size);
                const bool isVertical = page.way == Way::Downwards || page.glyphs[std::size_t(other->first)].isVertical;
                return other->way == Way::Downwards && isVertical && next(*other, *word) < em
                    && areInColumn(*other, *word, 1.5F * em);
            };
            if (isUpright(*word) && std::any_of(recent.begin(), recent.end(), continues)) {
                word->way = Way::Downwards;
                word->spaceAfter = false;
            }
            recent.push_back(word);
            if (recent.size() > 200)
                recent.erase(recent.begin(), recent.begin() + 100);
        }
    };
    std::sort(inOrder.begin(), inOrder.end(), [](const Word *a, const Word *b) { return a->box.y0 < b->box.y0; });
    pass([](const Word &above, const Word &below) { return below.box.y0 - above.box.y1; });
    std::sort(inOrder.begin(), inOrder.end(), [](const Word *a, const Word *b) { return a->box.y1 > b->box.y1; });
    pass([](const Word &below, const Word &above) { return below.box.y0 - above.box.y1; });
}

// The last sign of a paragraph may be alone in its column. Take it for vertical, too, unless a word stands close to it.
void turnLoneSigns(PageWords &page, const std::stop_token &stop)
{
    const std::vector<Neighbours> nearest = neighboursOf(page.words, stop);
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        if (isSingleSquare(page, page.words[i]) && nearest[i].along > 1.3F) {
            page.words[i].way = Way::Downwards;
            page.words[i].spaceAfter = false;
        }
    }
}

void measure(PageWords &page)
{
    std::array<int, 4> ways{};
    std::map<int, int> sizes; // in quarter points
    for (const Word &word : page.words) {
        if (isFillPattern(std::span(page.glyphs).subspan(std::size_t(word.first), std::size_t(word.count))))
            continue;
        ways[std::size_t(word.way)] += word.count;
        sizes[int(std::lround(word.size * 4))] += word.count;
    }
    page.way = Way(std::max_element(ways.begin(), ways.end()) - ways.begin());
    const auto most = std::max_element(sizes.begin(), sizes.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    page.size = most == sizes.end() ? 0 : float(most->first) / 4;
    if (!page.words.empty())
        page.extent = page.words.front().box;
    for (const Word &word : page.words)
        page.extent = united(page.extent, word.box);
}

} // namespace

PageWords wordsOf(const PageGlyphs &from, const std::stop_token &stop)
{
    PageWords page;
    page.page = from.page;
    page.fonts = from.fonts;
    page.imageCover = from.imageCover;
    page.glyphs.reserve(from.glyphs.size());
    WordReader reader(page);
    for (const Glyph &glyph : from.glyphs)
        reader.read(glyph);
    reader.endWord(false);
    measure(page);
    turnStackedWords(page, stop);
    measure(page);
    if (std::any_of(page.words.begin(), page.words.end(), [](const Word &word) { return word.way == Way::Downwards; }))
        turnUprightNumbers(page);
    if (page.way == Way::Downwards)
        turnLoneSigns(page, stop);
    measure(page);
    return page;
}

} // namespace fanye::text
