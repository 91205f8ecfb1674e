// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ListedEntries.h"

#include <optional>
#include <vector>

namespace fanye::contents {

// Where a listed entry leads.
struct Target
{
    PageNumber page;
    std::optional<double> top; // points from the page's top edge
    std::optional<int> heading; // row of the headings
    double confidence = 0; // 0 to 1
};

// One for each entry; none where it is not known, for a wrong target is worse than none. The entries are given to the
// headings that they name so that the likeness of all together is greatest, not in the order of the list; printed
// numbers and the neighbours in the list speak for a page. What names no heading may be an article of pictures.
// `parts` are the contents pages: nothing on them is a target. Throws Stopped.
std::vector<std::optional<Target>> targetsOf(const ContentsList &list, const IssueLines &issue,
                                             const std::vector<ListPart> &parts, const PageLookup &pages,
                                             const std::stop_token &stop = {});

} // namespace fanye::contents
