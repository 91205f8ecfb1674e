// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/headings/Headings.h"
#include "contents/headings/PageLookup.h"

#include <utility>
#include <vector>

namespace fanye::contents {

// A heading that is taken for an entry, by how it is set.
struct StyledEntry
{
    int heading = 0; // row of the headings
    int level = 1;
    double confidence = 0; // 0 to 1
};

// A heading that is known to be an entry of a level.
struct KnownHeading
{
    int heading = 0;
    int level = 1;
};

// The headings that are set like known ones but are not listed: articles that the contents page leaves out. `isTaken`
// tells, for each heading, whether an entry or the contents page has its lines already.
std::vector<StyledEntry> likeKnown(const std::vector<Heading> &headings, const std::vector<KnownHeading> &known,
                                   const std::vector<bool> &isTaken, const PageLookup &pages);

// Where nothing is listed: the sizes and weights that stand out in the issue, the largest first, as levels 1 and 2.
// Empty where they do not look like headings of articles: on slides and forms, in garbled text.
std::vector<StyledEntry> byStyle(const std::vector<Heading> &headings, const std::vector<bool> &isTaken,
                                 const PageLookup &pages);

} // namespace fanye::contents
