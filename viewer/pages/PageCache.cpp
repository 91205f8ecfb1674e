// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/PageCache.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace fanye::pages {

void PageCache::insert(PageNumber page, const QImage &image)
{
    if (const auto old = find(page); old != m_paintings.end())
        remove(old);
    m_paintings.push_front({page, image});
    m_bytes += std::size_t(image.sizeInBytes());
    shrink();
}

void PageCache::insertThumbnail(PageNumber page, const QImage &image)
{
    m_thumbnails.insert_or_assign(page, image);
}

void PageCache::pin(std::vector<PageNumber> pages)
{
    m_pinned = std::move(pages);
    for (const PageNumber page : m_pinned) {
        if (const auto painted = find(page); painted != m_paintings.end())
            m_paintings.splice(m_paintings.begin(), m_paintings, painted);
    }
    shrink();
}

void PageCache::keepThumbnailsNear(PageNumber page, int reach)
{
    std::erase_if(m_thumbnails,
                  [=](const auto &entry) { return std::abs(entry.first.index() - page.index()) > reach; });
}

void PageCache::leaveRoom(std::size_t bytes)
{
    m_elsewhere = bytes;
    shrink();
}

PagePicture PageCache::best(PageNumber page, QSize size) const
{
    if (const auto painted = find(page); painted != m_paintings.end())
        return {painted->image, painted->image.size() == size ? Sharpness::Sharp : Sharpness::Scaled};
    if (const auto thumbnail = m_thumbnails.find(page); thumbnail != m_thumbnails.end())
        return {thumbnail->second, thumbnail->second.size() == size ? Sharpness::Sharp : Sharpness::Thumbnail};
    return {};
}

bool PageCache::hasSharp(PageNumber page, QSize size) const
{
    return best(page, size).sharpness == Sharpness::Sharp;
}

PageCache::Paintings::const_iterator PageCache::find(PageNumber page) const
{
    return std::find_if(m_paintings.begin(), m_paintings.end(),
                        [page](const Painted &painted) { return painted.page == page; });
}

bool PageCache::isPinned(PageNumber page) const
{
    return std::find(m_pinned.begin(), m_pinned.end(), page) != m_pinned.end();
}

void PageCache::remove(Paintings::const_iterator painted)
{
    m_bytes -= std::size_t(painted->image.sizeInBytes());
    m_paintings.erase(painted);
}

void PageCache::shrink()
{
    for (auto oldest = m_paintings.end(); m_bytes + m_elsewhere > m_budget && oldest != m_paintings.begin();) {
        const auto candidate = std::prev(oldest);
        if (isPinned(candidate->page))
            oldest = candidate;
        else
            remove(candidate); // `oldest` stays valid: it stands behind what went
    }
}

} // namespace fanye::pages
