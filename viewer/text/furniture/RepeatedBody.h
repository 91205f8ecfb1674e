// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/FurnitureCandidate.h"

#include <vector>

namespace fanye::text {

// Removes the groups that are body text although they repeat. `groups` of all candidates, each candidate counting
// those that hold it; n log n in the candidates, but that each of at most 16 rounds may remove only one group.
//
// Furniture stands outermost: a row with body text between it and the edge of most of its pages ("Input file: standard
// input" below the title of each problem) belongs to that text.
void dropInnerRows(std::vector<FurnitureGroup> &groups, std::vector<FurnitureCandidate> &candidates);

// A page that would be left without a word and without a picture, though it shows more than a running head and a
// folio, is what it shows.
void dropFullPages(std::vector<FurnitureGroup> &groups, const std::vector<FurnitureCandidate> &candidates,
                   const std::vector<MarginsOfPage> &pages);

} // namespace fanye::text
