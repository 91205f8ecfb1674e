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

void SearchState::setQuery(const Query &query)
{
    if (query == m_hits.query)
        return;
    m_hits.query = query;
    m_current.reset();
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
    Q_EMIT currentChanged();
}

// The query runs again while text is still being read: the current hit stays current.
void SearchState::search()
{
    const auto formerHit = m_current ? std::optional(m_hits.hits[std::size_t(*m_current)]) : std::nullopt;
    const Query query = m_hits.query;
    m_hits = m_index && !query.text.isEmpty() ? m_index->find(query) : Hits{};
    m_hits.query = query;
    const auto same = formerHit ? std::find(m_hits.hits.begin(), m_hits.hits.end(), *formerHit) : m_hits.hits.end();
    m_current = same != m_hits.hits.end() ? std::optional(int(same - m_hits.hits.begin())) : std::nullopt;
    Q_EMIT hitsChanged();
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
