// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace fanye::text {

// Knows on how many pages of an issue furniture may be expected, separately for left-hand and right-hand pages.
class PageAssociation
{
public:
    // A page that may carry furniture.
    struct Page
    {
        int index = 0; // 0-based, in the issue
        bool counts = true; // has text, and repeats no other page
    };
    explicit PageAssociation(std::vector<Page> pages);

    // Whether rows standing on these pages (rows in the list, each once, in order) stand on enough of them. `isExact`:
    // all at exactly one place.
    bool isEnough(const std::vector<std::size_t> &on, bool isExact) const;
    int expectedOn(int parity) const { return m_counted[std::size_t(parity)]; }

private:
    std::vector<int> indexesOf(const std::vector<std::size_t> &on, int parity) const;

    std::vector<Page> m_pages;
    int m_counted[2] = {0, 0}; // pages with an even index, and with an odd one
};

} // namespace fanye::text
