// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <optional>
#include <vector>

namespace fanye::app {

// Where the reader has been, as in a web browser: jumps are remembered, turning a leaf is not. Pure.
class PageHistory
{
public:
    // Called before a jump, with the page that is left. Clears the pages to go forward to.
    void leave(PageNumber page);

    void forgetAfter(PageNumber last); // pages that are no more

    bool canGoBack() const { return !m_behind.empty(); }
    bool canGoForward() const { return !m_ahead.empty(); }

    // The page to go to; `from` is the one on show, and is where the other direction then leads.
    std::optional<PageNumber> back(PageNumber from);
    std::optional<PageNumber> forward(PageNumber from);

private:
    static std::optional<PageNumber> step(std::vector<PageNumber> &out, std::vector<PageNumber> &in, PageNumber from);

    std::vector<PageNumber> m_behind; // the last is the nearest
    std::vector<PageNumber> m_ahead;
};

} // namespace fanye::app
