// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/PagesToRead.h"

#include <utility>

namespace fanye::worker {

void PagesToRead::reset(std::size_t pageCount)
{
    m_pages.assign(pageCount, State::Wanted);
    m_left = pageCount;
    m_firstWanted = 0;
    m_behindWanted = int(pageCount);
    for (std::size_t index = 0; m_only && index < pageCount; ++index)
        if (const auto page = PageNumber::fromIndex(int(index)); page < m_only->first || page > m_only->second)
            finish(page);
}

bool PagesToRead::isWanted(PageNumber page) const
{
    const int index = page.index();
    return index >= 0 && index < int(m_pages.size()) && m_pages[std::size_t(index)] == State::Wanted;
}

std::optional<PageNumber> PagesToRead::next()
{
    if (m_order == TextOrder::FromEnd) {
        while (m_behindWanted > 0 && !isWanted(PageNumber::fromNumber(m_behindWanted)))
            --m_behindWanted;
        return m_behindWanted > 0 ? std::optional(PageNumber::fromNumber(m_behindWanted)) : std::nullopt;
    }
    for (const int offset : {0, 1, -1, 2, 3})
        if (const auto near = PageNumber::fromIndex(m_preferred.index() + offset); isWanted(near))
            return near;
    while (m_firstWanted < int(m_pages.size()) && !isWanted(PageNumber::fromIndex(m_firstWanted)))
        ++m_firstWanted;
    if (m_firstWanted == int(m_pages.size()))
        return std::nullopt;
    return PageNumber::fromIndex(m_firstWanted);
}

void PagesToRead::begin(PageNumber page)
{
    of(page) = State::UnderWay;
}

void PagesToRead::wantAgain(const std::vector<PageNumber> &pages)
{
    for (const PageNumber page : pages)
        of(page) = State::Wanted;
    m_firstWanted = 0;
    m_behindWanted = int(m_pages.size());
}

bool PagesToRead::finish(PageNumber page)
{
    if (std::exchange(of(page), State::Done) == State::Done)
        return false;
    --m_left;
    return true;
}

std::vector<PageNumber> PagesToRead::unfinished() const
{
    std::vector<PageNumber> pages;
    for (std::size_t index = 0; index < m_pages.size(); ++index)
        if (m_pages[index] != State::Done)
            pages.push_back(PageNumber::fromIndex(int(index)));
    return pages;
}

} // namespace fanye::worker
