// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/IssueText.h"
#include "text/Rows.h"

#include <vector>

namespace fanye {

// What repeats from page to page and is no part of what the issue says: running heads and feet, folios, watermarks.
struct FurnitureRow
{
    Row row;
    Role role = Role::RunningHead;
};

struct PageFurniture
{
    std::vector<FurnitureRow> rows;
    std::vector<bool> isTaken; // one for each word of the page
};

// Furniture is found by associating pages: the same words (numbers apart) at the same place of the margin, on a part
// of all pages or on most pages of a neighbourhood. The method is that of X. Lin, "Header and footer extraction by
// page association" (2003), widened by places where a smaller line stands with changing words.
std::vector<PageFurniture> furnitureOf(const std::vector<PageWords> &pages);

} // namespace fanye
