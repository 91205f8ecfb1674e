// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ListedEntries.h"

#include <vector>

namespace fanye::contents {

// Likeness from which on a title surely is the heading's.
constexpr double sureLikeness = 0.85;

// A heading that an entry may name.
struct HeadingCandidate
{
    int heading = 0; // row of the headings
    double likeness = 0;
    double weight = 0; // likeness, and what else speaks for it
};

// The headings that an entry may name, in their order and each once; none that stands in the lists themselves, whose
// `parts` these are.
std::vector<HeadingCandidate> candidatesFor(const ListedEntry &entry, const IssueLines &issue,
                                            const std::vector<ListPart> &parts);

} // namespace fanye::contents
