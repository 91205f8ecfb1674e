// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageHistory.h"

namespace fanye::app {

void PageHistory::leave(PageNumber page)
{
    constexpr std::size_t longest = 200;
    m_ahead.clear();
    if (canGoBack() && m_behind.back() == page)
        return;
    m_behind.push_back(page);
    if (m_behind.size() > longest)
        m_behind.erase(m_behind.begin());
}

void PageHistory::forgetAfter(PageNumber last)
{
    for (auto *pages : {&m_behind, &m_ahead})
        std::erase_if(*pages, [last](PageNumber page) { return page > last; });
}

std::optional<PageNumber> PageHistory::back(PageNumber from)
{
    return step(m_behind, m_ahead, from);
}

std::optional<PageNumber> PageHistory::forward(PageNumber from)
{
    return step(m_ahead, m_behind, from);
}

std::optional<PageNumber> PageHistory::step(std::vector<PageNumber> &out, std::vector<PageNumber> &in, PageNumber from)
{
    while (!out.empty() && out.back() == from)
        out.pop_back();
    if (out.empty())
        return std::nullopt;
    const PageNumber target = out.back();
    out.pop_back();
    in.push_back(from);
    return target;
}

} // namespace fanye::app
