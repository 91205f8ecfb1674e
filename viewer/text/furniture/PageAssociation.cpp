// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/PageAssociation.h"

#include <algorithm>

namespace fanye::text {

PageAssociation::PageAssociation(std::vector<Page> pages)
    : m_pages(std::move(pages))
{
    for (const Page &page : m_pages)
        m_counted[std::size_t(page.index & 1)] += page.counts;
}

std::vector<int> PageAssociation::indexesOf(const std::vector<std::size_t> &on, int parity) const
{
    std::vector<int> indexes;
    for (std::size_t page : on) {
        if ((m_pages[page].index & 1) == parity)
            indexes.push_back(m_pages[page].index);
    }
    return indexes;
}

bool PageAssociation::isEnough(const std::vector<std::size_t> &on, bool isExact) const
{
    if (m_counted[0] + m_counted[1] < 6)
        return on.size() >= 2 && isExact && on.size() * 10 >= std::size_t(m_counted[0] + m_counted[1]) * 6;
    if (on.size() < 3)
        return false;
    for (int parity : {0, 1}) {
        const std::vector<int> indexes = indexesOf(on, parity);
        if (int(indexes.size()) * 4 >= std::max(4, m_counted[std::size_t(parity)]) && indexes.size() >= 2)
            return true;
        for (std::size_t i = 3; i < indexes.size(); ++i) {
            if (indexes[i] - indexes[i - 3] <= 10) // four of six neighbours of one side
                return true;
        }
    }
    return on.size() >= 4 && m_pages[on[3]].index - m_pages[on[0]].index <= 5;
}

} // namespace fanye::text
