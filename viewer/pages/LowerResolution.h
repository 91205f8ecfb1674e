// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/RenderPlan.h"

#include <QSize>

#include <unordered_set>

namespace fanye::pages {

enum class Resolution { Full, Lower };

// The pages that the reader has asked for in a lower resolution, and the sizes in which they are painted. Sizes in
// device pixels. Pure.
class LowerResolution
{
public:
    void set(PageNumber page, Resolution resolution);
    bool has(PageNumber page) const { return m_pages.count(page) > 0; }

    QSize paintedSize(PageNumber page, QSize wished) const;
    ViewState paintedView(ViewState view) const; // the pages in the lower resolution are smaller

private:
    std::unordered_set<PageNumber> m_pages;
};

} // namespace fanye::pages
