// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/PaintRequest.h"
#include "pages/TilePlan.h"

#include <QSize>

#include <functional>
#include <vector>

namespace fanye::pages {

// What a reader sees and is about to see. Sizes are whole pages in device pixels.
struct ViewState
{
    struct Face
    {
        PageNumber page;
        QSize size;

        friend bool operator==(const Face &, const Face &) = default;
    };
    std::vector<Face> visible;    // flat on show
    std::vector<Face> turningTo;  // the backs of moving leaves, and what they reveal
    std::vector<Face> neighbours; // in the direction of reading first, nearest first
    std::vector<DetailRegion> detailRegions = {}; // what is seen of pages, and larger than they are painted whole; urgent first
    std::vector<DetailRegion> comingUp = {}; // what will be seen so closely if the book goes on as it is being moved

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

constexpr int thumbnailHeight = 200; // device pixels
constexpr int thumbnailReach = 200;  // pages to either side of the one on show that keep a thumbnail in memory

// The page itself, then outwards by turns, the following before the preceding; only pages that there are.
std::vector<PageNumber> pagesAround(PageNumber middle, int pageCount, int reach);

QSize thumbnailSize(const PageGeometry &geometry);
QSize paintableSize(QSize wished); // at most 4,096 a side, proportion kept

// The questions a plan asks: what need not be painted (again), or cannot be.
struct PlanQuestions
{
    std::function<bool(PageNumber, QSize)> hasSharp;
    std::function<bool(PageNumber)> hasThumbnail;
    std::function<bool(PageNumber)> isMarked;
    std::function<bool(const PaintRequest &)> hasTile = {};
};

// What to paint next, most urgent first: while leaves turn, thumbnails of the pages they show that are not known at
// all, and while many do, of those around; the tiles of what is seen closely, what is visible, what a leaf turns to,
// the tiles that come in sight next, neighbours, the thumbnails a list shows, then thumbnails outwards from the page on
// show. What passes in a rush is not painted large. Pure.
std::vector<PaintRequest> renderPlan(const ViewState &state, const std::vector<PageNumber> &listed,
                                     const IssueFacts &facts, const PlanQuestions &ask);

} // namespace fanye::pages
