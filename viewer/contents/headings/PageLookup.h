// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/titles/TitleKey.h"
#include "text/furniture/FolioToken.h"
#include "text/layout/IssueText.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fanye::contents {

// The pages of an issue by what is printed on them. `text` must outlive the lookup. One thread.
class PageLookup
{
public:
    explicit PageLookup(const text::IssueText &text);

    const text::IssueText &text() const { return m_text; }
    const text::PageText *page(PageNumber number) const { return m_text.find(number); }
    bool has(PageNumber number) const { return number.index() >= 0 && number.index() < m_text.pageCount; }

    // The pages that a printed number may mean: those that carry it, else the one that others like it point to.
    std::vector<PageNumber> pagesFor(const text::FolioToken &number) const;
    bool hasFolios() const { return !m_byFolio.empty(); }

    // Learns from numbers whose pages are known by their titles how far printed numbers are from pages.
    void learn(const std::vector<std::pair<int, PageNumber>> &known);

    // The share of the title's grams that stand anywhere on the page, furniture included.
    double shareOn(PageNumber page, const TitleKey &title) const;

    // Less on it than a line of text, and pictures or nothing else.
    bool isImageOnly(PageNumber page) const;

private:
    const std::vector<std::uint64_t> &gramsOn(PageNumber page) const;

    const text::IssueText &m_text;
    std::map<std::pair<int, bool>, std::vector<PageNumber>> m_byFolio; // value, whether Roman
    std::optional<int> m_offset; // page index − printed number
    mutable std::map<PageNumber, std::vector<std::uint64_t>> m_grams;
};

} // namespace fanye::contents
