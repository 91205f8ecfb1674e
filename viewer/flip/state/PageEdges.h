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

// Which pages lie on which side: those before `readEnd` on the side that is read, those from `comingBegin` on the
// other. Pages between them are in the air.
struct LyingPages
{
    PageNumber readEnd, comingBegin;

    friend bool operator==(const LyingPages &, const LyingPages &) = default;
};

// The first page on the side to come when this spread lies open.
PageNumber comingBegin(const Spread &open, Binding binding);

// The outer edges of the book: marks on them, and which page is meant by pointing there.
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
    const std::vector<EdgeMark> &edgeMarks() const { return m_marks; }
    void setColours(const EdgeColours &colours);
    void setPointed(std::optional<Spot> spot); // marked by a bar

    void markOn(BackgroundPlan &plan, const LyingPages &lying, SheetSide before);

    // The page under a point of the view, if pages lie on that side. The zone is wider than the edge of a thin book.
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
    Marked m_left, m_right; // cache
};

// The zone in which a pointer is on the edge, in device pixels of the view: wide enough to be hit.
QRectF edgeZone(const BackgroundPlan &plan, SheetSide side);

} // namespace fanye::flip
