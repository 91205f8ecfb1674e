// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/headings/HeadingIndex.h"
#include "contents/headings/PageLookup.h"
#include "contents/printed/ListLines.h"
#include "text/layout/ContentsWords.h"
#include "text/signs/Stop.h"

#include <vector>

namespace fanye::contents {

// The part of one page that lists what the issue holds.
struct ListPart
{
    const text::PageText *page = nullptr;
    std::vector<ListLine> lines; // in the order of reading
};

struct IssueLines // what the search for contents pages is given
{
    const IssueStructure &structure;
    const std::vector<Heading> &headings;
    const HeadingIndex &index; // of all headings
    const HeadingIndex &standing; // of those that stand out by how they are set
};

// Finds the contents pages by what they do: their lines stand elsewhere in the issue as headings, or lead to pages by a
// link or a number. Teaches `pages` how printed numbers and pages go together. Empty where there are none. A page of
// more than 2,000 lines is none: it was made to take long. Throws Stopped.
std::vector<ListPart> contentsPagesOf(const IssueLines &issue, PageLookup &pages, const std::stop_token &stop = {});

} // namespace fanye::contents
