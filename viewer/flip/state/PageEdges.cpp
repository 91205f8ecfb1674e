// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/PageEdges.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

// Desktop pixels.
constexpr double narrowestZone = 14;
constexpr double zoneBeyond = 6; // the block
constexpr int nearestMarks = 2;
constexpr double markReach = 3;

const Pile &pileOf(const BackgroundPlan &plan, SheetSide side)
{
    return side == SheetSide::Left ? plan.left : plan.right;
}

ThumbIndex scaleOf(const BackgroundPlan &plan, int pageCount)
{
    return {pageCount, plan.layout.sheet.height()};
}

} // namespace

PageNumber comingBegin(const Spread &open, Binding binding)
{
    const auto &before = binding == Binding::Left ? open.left : open.right;
    const auto &after = binding == Binding::Left ? open.right : open.left;
    if (open.wide)
        return open.wide->next();
    if (before)
        return before->next();
    return after.value_or(PageNumber());
}

QRectF edgeZone(const BackgroundPlan &plan, SheetSide side)
{
    const QRectF sheet = plan.layout.side(side);
    const double width = std::max(narrowestZone * plan.scale, pileOf(plan, side).thickness + zoneBeyond * plan.scale);
    const double left = side == SheetSide::Left ? sheet.left() - width : sheet.right();
    return {left, sheet.top(), width, sheet.height()};
}

void PageEdges::forget()
{
    m_left = m_right = {};
}

void PageEdges::setPageCount(int count)
{
    m_pageCount = count;
    m_marks.clear();
    m_pointed.reset();
    forget();
}

void PageEdges::setEdgeMarks(std::vector<EdgeMark> marks)
{
    m_marks = std::move(marks);
    forget();
}

void PageEdges::setColours(const EdgeColours &colours)
{
    m_colours = colours;
    forget();
}

void PageEdges::setPointed(std::optional<Spot> spot)
{
    if (spot == m_pointed)
        return;
    for (const auto &pointed : {m_pointed, spot})
        if (pointed)
            (pointed->side == SheetSide::Left ? m_left : m_right) = {};
    m_pointed = spot;
}

std::shared_ptr<const PageEdgeMarks> PageEdges::marks(SheetSide side, const BackgroundPlan &plan, int begin, int end)
{
    Marked &made = side == SheetSide::Left ? m_left : m_right;
    const int rows = plan.layout.sheet.height();
    if (made.marks && made.begin == begin && made.end == end && made.rows == rows && made.scale == plan.scale)
        return made.marks;
    std::vector<EdgeMark> lying;
    std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(lying),
                 [&](const EdgeMark &mark) { return mark.page.index() >= begin && mark.page.index() < end; });
    const ThumbIndex scale = scaleOf(plan, m_pageCount);
    auto marks = std::make_shared<PageEdgeMarks>(rows, plan.scale);
    marks->add(placedMarks(lying, scale, int(std::lround(nearestMarks * plan.scale))), m_colours);
    if (m_pointed && m_pointed->side == side)
        marks->point(int(std::lround(scale.middleOf(m_pointed->page))), m_colours);
    made = {begin, end, rows, plan.scale, marks};
    return made.marks;
}

void PageEdges::markOn(BackgroundPlan &plan, const LyingPages &lying, SheetSide before)
{
    if (m_pageCount == 0)
        return;
    const bool isLeftBefore = before == SheetSide::Left;
    const int readEnd = lying.readEnd.index(), comingBegin = lying.comingBegin.index();
    (isLeftBefore ? plan.leftMarks : plan.rightMarks) = marks(before, plan, 0, readEnd);
    (isLeftBefore ? plan.rightMarks : plan.leftMarks) = marks(opposite(before), plan, comingBegin, m_pageCount);
}

PageNumber PageEdges::pageAt(const BackgroundPlan &plan, double y) const
{
    const ThumbIndex scale = scaleOf(plan, m_pageCount);
    return pageMeant(y - plan.layout.spine.y(), placedMarks(m_marks, scale, 1), scale, markReach * plan.scale);
}

double PageEdges::heightOf(const BackgroundPlan &plan, PageNumber page) const
{
    return plan.layout.spine.y() + scaleOf(plan, m_pageCount).middleOf(page);
}

std::optional<PageEdges::Spot> PageEdges::spotAt(const BackgroundPlan &plan, QPointF view) const
{
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (m_pageCount > 1 && pileOf(plan, side).presence >= 1 && edgeZone(plan, side).contains(view))
            return Spot{side, pageAt(plan, view.y())};
    return std::nullopt;
}

} // namespace fanye::flip
