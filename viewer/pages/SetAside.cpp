// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/SetAside.h"

#include <algorithm>

namespace fanye::pages {
namespace {

bool isSame(const PaintRequest &a, const PaintRequest &b)
{
    return a.page == b.page && a.tile == b.tile && (a.tile.isNull() || a.size == b.size);
}

} // namespace

void SetAside::failed(const PaintRequest &request, Time now)
{
    auto item
        = std::find_if(m_items.begin(), m_items.end(), [&](const Item &one) { return isSame(one.request, request); });
    if (item == m_items.end())
        item = m_items.insert(m_items.end(), Item{request, 0, now, true});
    item->due = now + firstWait * (1 << std::min(item->tries, mostTries));
    ++item->tries;
    item->isWaiting = true;
}

void SetAside::painted(const PaintRequest &request)
{
    std::erase_if(m_items, [&](const Item &one) { return isSame(one.request, request); });
}

void SetAside::cameIntoView(PageNumber page)
{
    std::erase_if(m_items, [&](const Item &one) { return one.request.page == page; });
}

bool SetAside::has(PageNumber page) const
{
    return has(PaintRequest{page, {}, {}});
}

bool SetAside::has(const PaintRequest &request) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [&](const Item &one) { return one.isWaiting && isSame(one.request, request); });
}

bool SetAside::release(Time now)
{
    bool isAny = false;
    for (Item &item : m_items)
        if (item.isWaiting && item.tries <= mostTries && item.due <= now) {
            item.isWaiting = false;
            isAny = true;
        }
    return isAny;
}

std::optional<SetAside::Time> SetAside::untilNext(Time now) const
{
    std::optional<Time> next;
    for (const Item &item : m_items)
        if (item.isWaiting && item.tries <= mostTries)
            next = std::min(next.value_or(item.due), item.due);
    return next ? std::optional(std::max(Time{0}, *next - now)) : std::nullopt;
}

} // namespace fanye::pages
