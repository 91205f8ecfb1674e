// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/Background.h"
#include "flip/raster/PageEdgeMarks.h"

#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::flip {

// Which pages lie on which side: those before `readEnd` on that of what was read, those from `comingBegin` on the
// other. What lies between is in the air.
struct LyingPages
{
    PageNumber readEnd, comingBegin;

    friend bool operator==(const LyingPages &, const LyingPages &) = default;
};

// The pages to either side where this spread lies open; in a book of single pages all are on one side.
PageNumber comingBegin(const Spread &open, Binding binding);

// The outer edges of the book: what is marked on them, and which page is meant by pointing there.
class PageEdges
{
public:
    struct Spot
    {
        SheetSide side = SheetSide::Right;
        PageNumber page;

        friend bool operator==(const Spot &, const Spot &) = default;
    };

    void setPageCount(int count);
    void setEdgeMarks(std::vector<EdgeMark> marks);
    void setColours(const EdgeColours &colours);
    void setPointed(std::optional<Spot> spot); // is shown by a bar

    void markOn(BackgroundPlan &plan, const LyingPages &lying, SheetSide before);

    // The place under a point of the view, where pages lie on that side. Somewhat wider than a thin block.
    std::optional<Spot> spotAt(const BackgroundPlan &plan, QPointF view) const;
    PageNumber pageAt(const BackgroundPlan &plan, double y) const; // by the height alone
    double heightOf(const BackgroundPlan &plan, PageNumber page) const;

private:
    struct Marked
    {
        int begin = 0, end = 0; // pages
        int rows = 0;
        double scale = 1;
        std::shared_ptr<const PageEdgeMarks> marks;
    };
    std::shared_ptr<const PageEdgeMarks> marks(SheetSide side, const BackgroundPlan &plan, int begin, int end);
    void forget();

    int m_pageCount = 0;
    std::vector<EdgeMark> m_marks;
    EdgeColours m_colours;
    std::optional<Spot> m_pointed;
    Marked m_left, m_right; // made last
};

// Where a pointer is on the edge of the block, in device pixels of the view: at least as wide as a hand can meet.
QRectF edgeZone(const BackgroundPlan &plan, SheetSide side);

} // namespace fanye::flip
