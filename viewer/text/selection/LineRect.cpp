// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/LineRect.h"

#include <algorithm>

namespace fanye::text {
namespace {

GlyphBox boxOf(const PageText &page, const GlyphRange &range)
{
    GlyphBox box = page.glyphs[std::size_t(range.first)].box;
    for (int i = range.first + 1; i < range.last; ++i)
        box = united(box, page.glyphs[std::size_t(i)].box);
    return box;
}

void keepClearOf(const LineAt &at, int neighbour, QRectF &rect)
{
    if (neighbour < 0 || neighbour >= int(at.page->lines.size()))
        return;
    const QRectF &own = at.line().box, &other = at.page->lines[std::size_t(neighbour)].box;
    const QRectF shared = own & other;
    const Way way = wayOf(*at.page, at.line());
    if (shared.isEmpty() || way != wayOf(*at.page, at.page->lines[std::size_t(neighbour)]))
        return;
    const QPointF middle = shared.center();
    const bool isUpright = way == Way::Downwards || way == Way::Upwards;
    if (isUpright && shared.width() < 0.5 * own.width()) {
        if (other.center().x() < own.center().x())
            rect.setLeft(std::max(rect.left(), middle.x()));
        else
            rect.setRight(std::min(rect.right(), middle.x()));
    } else if (!isUpright && shared.height() < 0.5 * own.height()) {
        if (other.center().y() < own.center().y())
            rect.setTop(std::max(rect.top(), middle.y()));
        else
            rect.setBottom(std::min(rect.bottom(), middle.y()));
    }
}

} // namespace

QRectF lineRect(const LineAt &at, const GlyphRange &range)
{
    QRectF rect = boxOf(*at.page, range).toRect();
    keepClearOf(at, at.row - 1, rect);
    keepClearOf(at, at.row + 1, rect);
    return rect;
}

} // namespace fanye::text
