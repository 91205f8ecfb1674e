// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/LowerResolution.h"

namespace fanye::pages {
namespace {

constexpr int lowerBy = 3; // the lower resolution is this many times less

} // namespace

void LowerResolution::set(PageNumber page, Resolution resolution)
{
    if (resolution == Resolution::Lower)
        m_pages.insert(page);
    else
        m_pages.erase(page);
}

QSize LowerResolution::paintedSize(PageNumber page, QSize wished) const
{
    const QSize size = paintableSize(wished);
    return has(page) ? (size / lowerBy).expandedTo({1, 1}) : size;
}

ViewState LowerResolution::paintedView(ViewState view) const
{
    if (m_pages.empty())
        return view;
    for (auto *faces : {&view.visible, &view.turningTo, &view.neighbours})
        for (ViewState::Face &face : *faces)
            if (has(face.page))
                face.size = paintedSize(face.page, face.size);
    return view;
}

} // namespace fanye::pages
