// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SamePages.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace fanye::app {

using namespace text;

namespace {

constexpr std::size_t runLength = 4; // characters
constexpr std::size_t mostCharacters = 20'000; // of a page that are looked at
constexpr std::size_t leastCharacters = 16; // fewer do not tell pages apart

// Runs of characters that stand on a page, by a hash. Running heads do not tell pages apart.
using Runs = std::unordered_set<std::size_t>;

Runs runsOf(const PageText &page)
{
    std::u32string words;
    for (const TextLine &line : page.lines)
        if (!isFurniture(line.role))
            for (int i = line.first; i < line.first + line.count && words.size() < mostCharacters; ++i)
                words.push_back(page.glyphs[std::size_t(i)].codePoint);
    Runs runs;
    if (words.size() < leastCharacters)
        return runs;
    for (std::size_t at = 0; at + runLength <= words.size(); ++at)
        runs.insert(std::hash<std::u32string_view>()(std::u32string_view(words).substr(at, runLength)));
    return runs;
}

// How many of the first so many runs, which are as good as chosen at random, are on the other page.
std::size_t commonOf(std::size_t most, const Runs &one, const Runs &other)
{
    const auto end = std::next(one.begin(), std::ptrdiff_t(std::min(most, one.size())));
    return std::size_t(std::count_if(one.begin(), end, [&](std::size_t run) { return other.count(run) > 0; }));
}

// At least half of what either has is on both. A few runs show it where pages have next to nothing in common.
bool isAlike(const Runs &one, const Runs &other)
{
    const std::size_t most = std::max(one.size(), other.size());
    const std::size_t few = std::min<std::size_t>(64, one.size());
    return std::min(one.size(), other.size()) * 2 >= most && commonOf(few, one, other) * 4 >= few
        && commonOf(one.size(), one, other) * 2 >= most;
}

// Pages that were put in or left out move those behind them by a few.
constexpr int farthestShift = 12;

class Comparison
{
public:
    explicit Comparison(const IssueText &after)
        : m_pageCount(after.pageCount)
    {
        for (const PageText &page : after.pages)
            m_after.emplace(page.page, runsOf(page));
    }

    // REQUIRES: pages come in order.
    void add(PageNumber page, const PageText *text)
    {
        const Runs runs = text ? runsOf(*text) : Runs();
        if (!runs.empty()) {
            ++m_compared;
            if (const auto shift = shiftOf(page, runs)) {
                ++m_found;
                m_shift = *shift;
            }
        }
        m_map[page] = PageNumber::fromNumber(std::clamp(page.number() + m_shift, 1, std::max(1, m_pageCount)));
    }
    bool hasCompared() const { return m_compared > 0; }
    bool isSameIssue() const { return m_found * 2 >= m_compared; }
    PageMap map() && { return std::move(m_map); }

private:
    // Where the page is found, nearest first to where the page before it was.
    std::optional<int> shiftOf(PageNumber page, const Runs &runs) const
    {
        for (int away = 0; away <= farthestShift; ++away)
            for (const int shift : {m_shift + away, m_shift - away}) {
                const auto there = m_after.find(PageNumber::fromNumber(page.number() + shift));
                if (there != m_after.end() && isAlike(runs, there->second))
                    return shift;
            }
        return std::nullopt;
    }

    int m_pageCount;
    std::map<PageNumber, Runs> m_after;
    PageMap m_map;
    int m_shift = 0;
    int m_compared = 0, m_found = 0;
};

// Trimmed or not.
bool areOfOneSize(const PageGeometry &one, const PageGeometry &other)
{
    const QSizeF more = one.cropSize() - other.cropSize();
    return std::abs(more.width()) < 0.01 && std::abs(more.height()) < 0.01;
}

bool areOfOneSize(const IssueFacts &one, const IssueFacts &other)
{
    return std::equal(one.pages.begin(), one.pages.end(), other.pages.begin(), other.pages.end(),
                      [](const PageGeometry &a, const PageGeometry &b) { return areOfOneSize(a, b); });
}

} // namespace

std::optional<PageMap> samePages(const IssueFacts &factsBefore, const IssueText &before, const IssueFacts &factsAfter,
                                 const IssueText &after)
{
    Comparison comparison(after);
    for (int number = 1; number <= factsBefore.pageCount(); ++number)
        comparison.add(PageNumber::fromNumber(number), before.find(PageNumber::fromNumber(number)));
    const bool isSame = comparison.hasCompared() ? comparison.isSameIssue() : areOfOneSize(factsBefore, factsAfter);
    return isSame ? std::optional(std::move(comparison).map()) : std::nullopt;
}

} // namespace fanye::app
