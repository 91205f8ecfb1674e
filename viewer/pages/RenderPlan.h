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
    std::vector<Face> visible;    // flat on the open spread
    std::vector<Face> turningTo;  // the backs of moving leaves, and what they reveal
    std::vector<Face> neighbours; // in the direction of reading first, nearest first
    std::vector<DetailRegion> detailRegions = {}; // visible parts of pages painted in tiles; urgent first
    std::vector<DetailRegion> comingUp = {}; // parts that become visible if the book's present motion continues

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

constexpr int thumbnailHeight = 200; // device pixels
constexpr int thumbnailReach = 200;  // pages to either side of the open one that keep a thumbnail in memory

// The page itself, then alternately a following and a preceding one, outwards; only pages of the issue.
std::vector<PageNumber> pagesAround(PageNumber middle, int pageCount, int reach);

QSize thumbnailSize(const PageGeometry &geometry);
QSize paintableSize(QSize wished); // at most 4,096 a side, proportion kept

// What the plan needs to know: what need not be painted again, and what cannot be painted.
struct PlanQuestions
{
    std::function<bool(PageNumber, QSize)> hasSharp;
    std::function<bool(PageNumber)> hasThumbnail;
    std::function<bool(PageNumber)> isMarked;
    std::function<bool(const PaintRequest &)> hasTile = {};
};

// What to paint next, most urgent first: thumbnails of pages on moving leaves that have no picture (while many leaves
// move, of the pages around them, too); tiles of visible parts; visible pages; pages that a leaf turns to; tiles that
// become visible next; neighbours; the thumbnails a list shows; thumbnails outwards from the open page. While many
// leaves move, their pages are not painted in full size. Pure.
std::vector<PaintRequest> renderPlan(const ViewState &state, const std::vector<PageNumber> &listed,
                                     const IssueFacts &facts, const PlanQuestions &ask);

} // namespace fanye::pages
