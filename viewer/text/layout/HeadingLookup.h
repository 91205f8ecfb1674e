// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/PageLayout.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace fanye::text {

// Lines as they are compared with headings: letters, digits and Han only, case folded. `first`, `count`: lines of the
// page.
std::u32string keyOf(const PageText &page, int first, int count);

// The headings of an issue, to be asked whether a line of another page names one of them. REQUIRES: blocks and roles of
// the pages are known.
class HeadingLookup
{
public:
    explicit HeadingLookup(const std::vector<PageLayout> &pages);

    // Whether a heading of another page than this one (row of the pages) is like the key.
    bool namesOneElsewhere(std::size_t page, const std::u32string &key) const;

private:
    using Pairs = std::vector<std::uint64_t>; // pairs of neighbouring signs, sorted

    struct Heading
    {
        std::size_t page = 0;
        Pairs pairs;
    };

    static Pairs pairsOf(const std::u32string &key);
    static bool areAlike(const Pairs &a, const Pairs &b);
    void add(std::size_t page, const std::u32string &key);

    std::vector<Heading> m_headings;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_withPair;
};

} // namespace fanye::text
