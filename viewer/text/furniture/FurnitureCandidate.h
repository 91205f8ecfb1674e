// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/MarginRows.h"

#include <cstddef>
#include <vector>

namespace fanye::text {

// What is known of one page alone.
struct MarginsOfPage
{
    const PageWords *words = nullptr;
    const ComparedRows *rows = nullptr;
};

// A row in the margin of a page that may turn out to be furniture.
struct FurnitureCandidate
{
    const MarginRow *row = nullptr;
    std::size_t page = 0; // row in the list of pages
    int groups = 0; // that hold it for furniture
    bool isBody = false; // although it repeats
};

// Rows of different pages that are furniture together, or not at all.
using FurnitureGroup = std::vector<FurnitureCandidate *>;

} // namespace fanye::text
