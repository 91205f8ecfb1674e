// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/Mark.h"

#include <algorithm>

#include <set>
#include <tuple>

namespace fanye::marks {

bool standsBefore(const Mark &a, const Mark &b)
{
    const auto place = [](const Mark &mark) {
        const QRectF &rect = mark.rects.front().rect;
        return std::tuple(mark.page().number(), rect.top(), rect.left(), mark.created, mark.id);
    };
    return place(a) < place(b);
}

bool areOnTheSameWords(const Mark &a, const Mark &b)
{
    constexpr double least = 0.01; // points
    const auto isNear = [](QPointF p, QPointF q) { return (p - q).manhattanLength() < least; };
    return std::equal(a.rects.begin(), a.rects.end(), b.rects.begin(), b.rects.end(),
                      [&](const MarkRect &one, const MarkRect &other) {
                          return one.page == other.page && isNear(one.rect.topLeft(), other.rect.topLeft())
                              && isNear(one.rect.bottomRight(), other.rect.bottomRight());
                      });
}

std::vector<PageNumber> pagesOf(const std::vector<Mark> &marks)
{
    std::set<PageNumber> pages;
    for (const Mark &mark : marks)
        for (const MarkRect &rect : mark.rects)
            pages.insert(rect.page);
    return {pages.begin(), pages.end()};
}

QColor colourOf(MarkColour colour)
{
    switch (colour) {
    case MarkColour::Green:
        return {0xb9, 0xe8, 0xa6};
    case MarkColour::Blue:
        return {0xab, 0xd7, 0xf5};
    case MarkColour::Pink:
        return {0xf8, 0xbf, 0xd3};
    default:
        return {0xff, 0xe7, 0x7a};
    }
}

} // namespace fanye::marks
