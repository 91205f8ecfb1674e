// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ListedEntries.h"

#include <vector>

namespace fanye::contents {

enum class Mark { Bullet, None, Bracket }; // what an entry begins with; later ones stand above earlier ones

// How a list sets an entry.
struct Look
{
    Mark mark = Mark::None;
    double size = 0; // points
    bool isBold = false;
    double indent = 0; // from the left edge of its column, points

    bool isLike(const Look &other) const;
};

// One for each entry. A new column begins where the list goes up and to the right. Indents are 0 where they are chance:
// titles that are centred begin anywhere.
std::vector<Look> looksOf(const std::vector<ListedEntry> &entries);

} // namespace fanye::contents
