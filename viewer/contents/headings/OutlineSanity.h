// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/headings/HeadingIndex.h"
#include "contents/headings/PageLookup.h"
#include "issue/IssueStructure.h"

#include <vector>

namespace fanye::contents {

// Whether the PDF's own outline can be the contents: its entries lead to different pages, its titles are not page
// numbers or names of files, and where its titles stand as headings, it leads there. Throws Stopped.
bool isSane(const std::vector<OutlineItem> &outline, const std::vector<Heading> &headings, const HeadingIndex &index,
            const PageLookup &pages, const std::stop_token &stop = {});

} // namespace fanye::contents
