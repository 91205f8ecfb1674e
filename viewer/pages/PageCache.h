// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QImage>
#include <QSize>

#include <cstddef>
#include <list>
#include <unordered_map>
#include <vector>

namespace fanye::pages {

enum class Sharpness { None, Thumbnail, Scaled, Sharp };

// The best picture of a page for a requested size. `image` has a size of its own; the caller scales it.
struct PagePicture
{
    QImage image;
    Sharpness sharpness = Sharpness::None;
};

// Painted pages within a budget of bytes. Evicts the page that was pinned or painted longest ago, but never a pinned
// one (visible, or on a moving leaf). A page has one painted picture, the newest, and one thumbnail. Thumbnails are
// limited by their distance from the open page instead of the budget, because they are small and always needed.
class PageCache
{
public:
    explicit PageCache(std::size_t budget = std::size_t(112) << 20)
        : m_budget(budget)
    {
    }

    void insert(PageNumber page, const QImage &image);
    void insertThumbnail(PageNumber page, const QImage &image);
    void pin(std::vector<PageNumber> pages); // instead of those pinned before
    void keepThumbnailsNear(PageNumber page, int reach);
    void leaveRoom(std::size_t bytes); // of the budget, for tiles

    PagePicture best(PageNumber page, QSize size) const;
    bool hasSharp(PageNumber page, QSize size) const;
    bool hasThumbnail(PageNumber page) const { return m_thumbnails.count(page) > 0; }
    std::size_t bytes() const { return m_bytes; } // without thumbnails

private:
    struct Painted
    {
        PageNumber page;
        QImage image;
    };
    using Paintings = std::list<Painted>; // newest first

    Paintings::const_iterator find(PageNumber page) const;
    bool isPinned(PageNumber page) const;
    void remove(Paintings::const_iterator painted);
    void shrink();

    std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::size_t m_elsewhere = 0;
    Paintings m_paintings;
    std::unordered_map<PageNumber, QImage> m_thumbnails;
    std::vector<PageNumber> m_pinned;
};

} // namespace fanye::pages
