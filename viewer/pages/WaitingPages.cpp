// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/WaitingPages.h"

#include <algorithm>

namespace fanye::pages {

bool WaitingPages::show(const std::vector<ViewState::Face> &visible, const std::vector<ViewState::Face> &before,
                        Time now)
{
    std::erase_if(m_since, [&](const auto &waiting) {
        return std::none_of(visible.begin(), visible.end(),
                            [&](const ViewState::Face &face) { return face.page == waiting.first; });
    });
    bool begins = false;
    for (const ViewState::Face &face : visible)
        if (std::find(before.begin(), before.end(), face) == before.end()) {
            begin(face.page, now);
            begins = true;
        }
    return begins;
}

bool WaitingPages::isToldOf(PageNumber page, Time now) const
{
    const auto since = m_since.find(page);
    return since != m_since.end() && now - since->second >= untilTold;
}

} // namespace fanye::pages
