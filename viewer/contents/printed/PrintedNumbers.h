// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/HeadingCandidates.h"
#include "contents/printed/Targets.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// The pages that the printed numbers of a list mean. All arguments must outlive it.
class PrintedNumbers
{
public:
    PrintedNumbers(const ContentsList &list, const PageLookup &pages);

    // Whether the numbers mean pages at all: titles that are sure must agree with them.
    bool areTrue(const std::vector<std::vector<HeadingCandidate>> &candidates,
                 const std::vector<Heading> &headings) const;

    // Learns from sure targets how far the list's numbers are from pages. A list that was set before the last page was
    // added is wrong by one throughout.
    void learnOffset(const std::vector<std::optional<Target>> &targets);

    // Of an entry, by its row. Pages between this one and the one that its number means; none without a number.
    std::optional<int> distance(std::size_t entry, PageNumber page) const;
    bool isWithin(int pages, std::size_t entry, PageNumber of) const;
    bool hasPage(std::size_t entry) const { return !m_meant[entry].empty() || m_offset; }
    // The page that the number means, where the title stands on it or it has no text to say otherwise.
    std::optional<Target> target(std::size_t entry) const;

private:
    bool isSure(std::size_t entry, const std::vector<HeadingCandidate> &candidates,
                const std::vector<Heading> &headings) const;
    std::vector<PageNumber> pagesOf(std::size_t entry) const;

    const ContentsList &m_list;
    const PageLookup &m_pages;
    std::vector<std::vector<PageNumber>> m_meant; // for each entry
    std::optional<int> m_offset; // page index − number in the list
};

} // namespace fanye::contents
