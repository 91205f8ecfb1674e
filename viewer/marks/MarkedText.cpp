// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkedText.h"

#include <algorithm>

namespace fanye::marks {

using namespace text;

namespace {

double areaOf(const Mark &mark)
{
    double area = 0;
    for (const MarkRect &rect : mark.rects)
        area += rect.rect.width() * rect.rect.height();
    return area;
}

} // namespace

std::optional<Mark> markOf(const IssueText &text, const TextSpan &span, MarkKind kind, MarkColour colour)
{
    Mark mark;
    mark.kind = kind;
    mark.colour = colour;
    for (const PageText &page : text.pages)
        if (page.page >= span.first.page && page.page <= span.last.page)
            for (const QRectF &rect : spanRects(page, span))
                mark.rects.push_back({page.page, rect});
    if (mark.rects.empty() || mark.rects.size() > mostMarkRects)
        return std::nullopt;
    mark.text = spanText(text, span).left(longestMarkedText);
    return mark;
}

const Mark *markAt(const std::vector<Mark> &marks, PageNumber page, QPointF point)
{
    const Mark *found = nullptr;
    for (const Mark &mark : marks) {
        const bool has = std::any_of(mark.rects.begin(), mark.rects.end(), [&](const MarkRect &rect) {
            return rect.page == page && rect.rect.contains(point);
        });
        if (has && (!found || areaOf(mark) < areaOf(*found)))
            found = &mark;
    }
    return found;
}

} // namespace fanye::marks
