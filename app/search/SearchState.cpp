// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchState.h"

#include <algorithm>
#include <map>

namespace fanye::app {

using namespace search;
using namespace flip;

void SearchState::setIndex(std::shared_ptr<const SearchIndex> index)
{
    m_index = std::move(index);
    search();
}

void SearchState::forgetCurrent()
{
    m_chosen.reset();
    m_current.reset();
}

void SearchState::setQuery(const Query &query)
{
    if (query == m_hits.query)
        return;
    m_hits.query = query;
    m_chosen.reset();
    search();
}

void SearchState::next(PageNumber from)
{
    const int count = int(m_hits.hits.size());
    if (count > 0)
        setCurrent(m_current ? (*m_current + 1) % count : firstHitFrom(m_hits.hits, from));
}

void SearchState::previous(PageNumber from)
{
    const int count = int(m_hits.hits.size());
    if (count > 0)
        setCurrent(m_current ? (*m_current + count - 1) % count : lastHitBefore(m_hits.hits, from));
}

void SearchState::setCurrent(int hit)
{
    m_current = hit;
    m_chosen = m_hits.hits[std::size_t(hit)];
    Q_EMIT currentChanged();
}

// The query runs again while text is still being read, and in a new version of the issue: the current hit stays
// current.
void SearchState::search()
{
    const Query query = m_hits.query;
    m_hits = m_index && !query.text.isEmpty() ? m_index->find(query) : Hits{};
    m_hits.query = query;
    m_current = m_chosen ? hitAt(m_hits.hits, *m_chosen) : std::nullopt;
    Q_EMIT hitsChanged();
}

std::optional<int> hitAt(const std::vector<Hit> &hits, const Hit &former)
{
    const auto find = [&hits](auto isSame) {
        const auto hit = std::find_if(hits.begin(), hits.end(), isSame);
        return hit == hits.end() ? std::nullopt : std::optional(int(hit - hits.begin()));
    };
    if (const auto there = find([&](const Hit &hit) { return hit.page == former.page && hit.rects == former.rects; }))
        return there;
    return find([&](const Hit &hit) {
        return hit.page == former.page && hit.snippet == former.snippet && hit.matchStart == former.matchStart;
    });
}

int firstHitFrom(const std::vector<Hit> &hits, PageNumber from)
{
    const auto hit = std::find_if(hits.begin(), hits.end(), [from](const Hit &hit) { return hit.page >= from; });
    return hit == hits.end() ? 0 : int(hit - hits.begin());
}

int lastHitBefore(const std::vector<Hit> &hits, PageNumber from)
{
    const auto hit = std::find_if(hits.rbegin(), hits.rend(), [from](const Hit &hit) { return hit.page < from; });
    return int(hit == hits.rend() ? hits.size() : std::size_t(hits.rend() - hit)) - 1;
}

std::vector<PageHighlights> highlightsOf(const Hits &hits, std::optional<int> current)
{
    std::map<PageNumber, PageHighlights> byPage;
    for (std::size_t i = 0; i < hits.hits.size(); ++i)
        for (const HitRect &rect : hits.hits[i].rects) {
            PageHighlights &highlights = byPage[rect.page];
            highlights.page = rect.page;
            (current == int(i) ? highlights.current : highlights.hits).push_back(rect.rect);
        }
    std::vector<PageHighlights> all;
    for (auto &[page, highlights] : byPage)
        all.push_back(std::move(highlights));
    return all;
}

} // namespace fanye::app
