// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/printed/ListLines.h"

#include <vector>

namespace fanye::contents {

// A page number of a list that is a line of its own.
struct LoneNumber
{
    text::FolioToken token;
    QRectF box;
    double size = 0; // points
};

// Attaches the numbers to titles beside, over or under them. In vertical text those in the same column are beside.
void attachNumbers(std::vector<ListLine> &lines, const std::vector<LoneNumber> &numbers);

} // namespace fanye::contents
