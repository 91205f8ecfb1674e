// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/FurnitureCandidate.h"
#include "text/signs/Role.h"

#include <vector>

namespace fanye::text {

// What repeats from page to page and is no part of what the issue says: running heads and feet, folios, watermarks.
struct FurnitureRow
{
    Row row;
    Role role = Role::RunningHead;

    friend bool operator==(const FurnitureRow &, const FurnitureRow &) = default;
};

struct PageFurniture
{
    std::vector<FurnitureRow> rows;
    std::vector<bool> isTaken; // one for each word of the page

    friend bool operator==(const PageFurniture &, const PageFurniture &) = default;
};

// Furniture is found by associating pages: the same words (numbers apart) at the same place of the margin, on a part
// of all pages or on most pages of a neighbourhood. The method is that of X. Lin, "Header and footer extraction by
// page association" (2003), widened by places where a smaller line stands with changing words, and bounded by what
// pages say: pages that repeat each other count once (PageVariants), and body text stays (RepeatedBody).
// n log n in all rows and words. Throws Stopped.
std::vector<PageFurniture> furnitureOf(const std::vector<MarginsOfPage> &pages, const std::stop_token &stop = {});

} // namespace fanye::text
