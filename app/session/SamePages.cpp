// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SamePages.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace fanye::app {
namespace {

constexpr std::size_t mostPagesOfHash = 64; // a run on more of them tells nothing

bool hasText(const PageSketch &page)
{
    return !page.empty();
}

std::ptrdiff_t pagesWithText(const IssueSketch &sketch)
{
    return std::count_if(sketch.begin(), sketch.end(), hasText);
}

// Finds pages of one version in the other.
class Comparison
{
public:
    explicit Comparison(const IssueSketch &after)
        : m_after(after)
    {
        for (int page = 0; page < int(after.size()); ++page)
            for (const std::uint32_t hash : after[std::size_t(page)])
                if (auto &pages = m_pages[hash]; pages.size() < mostPagesOfHash)
                    pages.push_back(page);
    }

    // By index; nearest to where the page before it was. REQUIRES: pages come in order.
    std::optional<int> find(int page, const PageSketch &sketch)
    {
        std::optional<int> nearest;
        const int expected = page + m_shift;
        for (const int there : candidates(expected, sketch))
            if (isAlike(sketch, m_after[std::size_t(there)])
                && (!nearest || std::abs(there - expected) < std::abs(*nearest - expected)))
                nearest = there;
        m_shift = nearest ? *nearest - page : m_shift;
        return nearest;
    }

private:
    std::vector<int> candidates(int expected, const PageSketch &sketch) const
    {
        std::vector<int> all;
        if (expected >= 0 && expected < int(m_after.size()))
            all.push_back(expected);
        for (const std::uint32_t hash : sketch)
            if (const auto pages = m_pages.find(hash); pages != m_pages.end())
                all.insert(all.end(), pages->second.begin(), pages->second.end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    const IssueSketch &m_after;
    std::unordered_map<std::uint32_t, std::vector<int>> m_pages; // by hash
    int m_shift = 0;
};

using Places = std::vector<std::optional<int>>; // by index of page

// Pages that were not found stay between their neighbours where those before and behind have moved by as much:
// pictures, and pages that were written anew. At the beginning and the end, where there is one neighbour, only pictures
// do.
void fillGaps(Places &places, const IssueSketch &sketch, int pageCount)
{
    std::optional<int> before; // the shift
    for (int page = 0; page < int(places.size());) {
        int end = page;
        while (end < int(places.size()) && !places[std::size_t(end)])
            ++end;
        const auto behind = end < int(places.size()) ? std::optional(*places[std::size_t(end)] - end) : std::nullopt;
        const int shift = before.value_or(behind.value_or(0));
        for (; page < end; ++page)
            if (behind.value_or(shift) == shift && ((before && behind) || !hasText(sketch[std::size_t(page)]))
                && page + shift >= 0 && page + shift < pageCount)
                places[std::size_t(page)] = page + shift;
        before = behind;
        ++page;
    }
}

PageMap mapOf(const Places &places)
{
    PageMap map;
    for (int page = 0; page < int(places.size()); ++page)
        if (const auto place = places[std::size_t(page)])
            map.emplace(PageNumber::fromIndex(page), PageNumber::fromIndex(*place));
    return map;
}

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

std::optional<SamePages> samePages(const IssueSketch &before, const IssueSketch &after)
{
    Comparison comparison(after);
    Places places;
    for (int page = 0; page < int(before.size()); ++page)
        places.push_back(hasText(before[std::size_t(page)]) ? comparison.find(page, before[std::size_t(page)])
                                                            : std::nullopt);
    const auto found = std::count_if(places.begin(), places.end(), [](const auto &place) { return place.has_value(); });
    const bool areMost = found > 0 && 2 * found >= pagesWithText(before);
    if (!areMost && found < 2 && (found < 1 || found < pagesWithText(after)))
        return std::nullopt;
    fillGaps(places, before, int(after.size()));
    return SamePages{mapOf(places), areMost};
}

std::optional<SamePages> samePages(const IssueFacts &factsBefore, const IssueSketch &before,
                                   const IssueFacts &factsAfter, const IssueSketch &after)
{
    if (pagesWithText(before) > 0)
        return samePages(before, after);
    if (!areOfOneSize(factsBefore, factsAfter))
        return std::nullopt;
    PageMap map;
    for (int page = 0; page < factsAfter.pageCount(); ++page)
        map.emplace(PageNumber::fromIndex(page), PageNumber::fromIndex(page));
    return SamePages{std::move(map), true};
}

} // namespace fanye::app
