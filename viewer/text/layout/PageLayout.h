// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/Furniture.h"
#include "text/layout/IssueText.h"
#include "text/signs/Stop.h"

#include <vector>

namespace fanye::text {

// What is known of a line beyond TextLine while blocks and roles are sought.
struct LineLayout
{
    Way way = Way::Rightwards;
    TurnedBox at; // turned its own way
    int column = 0;
    float from = 0, to = 0; // of its column, along the line
    bool isCell = false;
    float least = 0, most = 0; // the sizes that a part of it is set in, points
    bool isMixed = false; // some of it is bold, and some is not
};

// Whether two lines are set in one size, or have parts that are: a name in a smaller typewriter face does not make the
// line another text.
bool areOneSize(const LineLayout &a, const LineLayout &b);

struct PageLayout
{
    PageText text;
    std::vector<LineLayout> lines; // one for each of text.lines
    int contentLines = 0; // those that are not furniture; they come first
};

// Rows become lines, in order; furniture last. Blocks and roles of what is not furniture are still to be found. Throws
// Stopped.
PageLayout layoutOf(const PageWords &page, const std::vector<Row> &rows, const PageFurniture &furniture,
                    const std::stop_token &stop = {});

// The sizes that an issue is set in.
struct IssueStyle
{
    float bodySize = 10;
    bool isBodyBold = false;
};
IssueStyle styleOf(const std::vector<PageLayout> &pages);

// Numbers the lines' blocks and measures these, after their first lines and roles are known.
// `begins`: for each content line, whether it begins a block; `roles`: the role of the block it stands in.
void setBlocks(PageLayout &page, const std::vector<bool> &begins, const std::vector<Role> &roles);

} // namespace fanye::text
