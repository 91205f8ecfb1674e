// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ContentsPages.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// Where one line of a page leads, and by what.
struct Lead
{
    std::optional<PageNumber> page;
    bool isLinked = false, isNamed = false, isNumbered = false;
    bool isHit() const { return isLinked || isNamed || isNumbered; }
};

// Finds where lines lead: by a link, by a number on whose page the title stands, or by naming a heading of another
// page. All arguments must outlive it.
class LineLeads
{
public:
    LineLeads(const IssueLines &issue, PageLookup &pages, const std::stop_token &stop);

    // Teaches the lookup how printed numbers and pages go together, from lines that name a heading. Throws Stopped.
    void learnNumbers(const std::vector<ListPart> &pages);

    Lead of(const ListLine &line, const text::PageText &page) const; // throws Stopped

private:
    std::optional<PageNumber> named(const ListLine &line, const text::PageText &page) const;
    std::optional<PageNumber> numbered(const ListLine &line, const text::PageText &page) const;
    bool isOn(PageNumber page, const TitleKey &title) const;

    const IssueLines &m_issue;
    PageLookup &m_pages;
    const std::stop_token &m_stop;
};

} // namespace fanye::contents
