// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkedText.h"

#include "issue/PlainText.h"

namespace fanye::marks {

using namespace text;

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
    mark.text = plainLines(spanText(text, span), longestMarkedText);
    return mark;
}

} // namespace fanye::marks
