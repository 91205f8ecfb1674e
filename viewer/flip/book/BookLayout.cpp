// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/BookLayout.h"

#include "flip/book/WidePage.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fanye::flip {
namespace {

int across(Sides sides)
{
    return sides == Sides::Two ? 2 : 1;
}

// Kept free around the book for the edges of its pages and its shadow. Device pixels.
QSizeF margins(const Viewport &viewport)
{
    return {std::min(34 * viewport.scale, 0.04 * viewport.view.width()),
            std::min(30 * viewport.scale, 0.035 * viewport.view.height())};
}

// The commonest size, to the point; of equally common ones the larger.
std::optional<QSizeF> commonest(const IssueFacts &facts, bool wide)
{
    std::map<std::pair<int, int>, int> counts;
    for (const PageGeometry &geometry : facts.pages)
        if (isWide(geometry) == wide)
            ++counts[{int(std::lround(geometry.size.width())), int(std::lround(geometry.size.height()))}];
    std::optional<std::pair<int, int>> best;
    for (const auto &[size, count] : counts)
        if (!best || count >= counts[*best])
            best = size;
    if (!best)
        return std::nullopt;
    for (const PageGeometry &geometry : facts.pages)
        if (std::lround(geometry.size.width()) == best->first && std::lround(geometry.size.height()) == best->second)
            return geometry.size;
    return std::nullopt;
}

double bounded(double pan, double book, double view, double margin)
{
    const double room = std::max(0.0, (book + 2 * margin - view) / 2);
    return std::clamp(pan, -room, room);
}

} // namespace

QSizeF sheetPoints(const IssueFacts &facts, const Spread &spread, Sides sides)
{
    if (sides == Sides::One && spread.wide && facts.has(*spread.wide))
        return facts.geometry(*spread.wide).size;
    if (const auto upright = commonest(facts, false))
        return *upright;
    const QSizeF wide = commonest(facts, true).value_or(PageGeometry().size);
    return {wide.width() / 2, wide.height()};
}

double fitScale(QSizeF sheetPoints, Sides sides, const Viewport &viewport)
{
    const QSizeF margin = margins(viewport);
    const double wide = (viewport.view.width() - 2 * margin.width()) / (across(sides) * sheetPoints.width());
    const double high = (viewport.view.height() - 2 * margin.height()) / sheetPoints.height();
    return std::max(1e-3, std::min(wide, high));
}

double zoomForWidth(QSizeF sheetPoints, Sides sides, const Viewport &viewport)
{
    const double wide = viewport.view.width() / (across(sides) * sheetPoints.width());
    return wide / fitScale(sheetPoints, sides, viewport);
}

QPointF boundedPan(QSizeF sheetPoints, Sides sides, const Viewport &viewport)
{
    const double scale = fitScale(sheetPoints, sides, viewport) * viewport.zoom;
    const QSizeF margin = margins(viewport);
    // At the zoom that fits the width there is no margin to be seen, so none is panned to.
    const double side = across(sides) * sheetPoints.width() * scale > viewport.view.width() + 1 ? margin.width() : 0;
    return {bounded(viewport.pan.x(), across(sides) * sheetPoints.width() * scale, viewport.view.width(), side),
            bounded(viewport.pan.y(), sheetPoints.height() * scale, viewport.view.height(), margin.height())};
}

BookLayout layoutBook(QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport)
{
    const double scale = fitScale(sheetPoints, sides, viewport) * viewport.zoom;
    BookLayout layout;
    layout.sides = sides;
    layout.sheet = {std::max(1, int(std::lround(sheetPoints.width() * scale))),
                    std::max(1, int(std::lround(sheetPoints.height() * scale)))};
    const QPointF pan = boundedPan(sheetPoints, sides, viewport);
    const double middle = viewport.view.width() / 2.0 + pan.x() + viewport.shift * layout.sheet.width();
    const double halfSheet = layout.sheet.width() / 2.0;
    const double spine = sides == Sides::Two ? middle
        : binding == Binding::Left           ? middle - halfSheet
                                             : middle + halfSheet;
    const double top = (viewport.view.height() - layout.sheet.height()) / 2.0 + pan.y();
    layout.spine = {int(std::lround(spine)), int(std::lround(top))};
    return layout;
}

Sides sidesFor(QSizeF sheetPoints, QSize view)
{
    // Two pages as soon as they are shown at least two thirds as large as one alone.
    const double two = std::min(view.width() / (2 * sheetPoints.width()), view.height() / sheetPoints.height());
    const double one = std::min(view.width() / sheetPoints.width(), view.height() / sheetPoints.height());
    return two >= 0.66 * one ? Sides::Two : Sides::One;
}

QRect printedOn(QSize paper, QSizeF page)
{
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    QSize size(int(std::lround(page.width() * scale)), int(std::lround(page.height() * scale)));
    // A difference of a hair is rounding, not another format.
    if (std::abs(size.width() - paper.width()) <= 2)
        size.setWidth(paper.width());
    if (std::abs(size.height() - paper.height()) <= 2)
        size.setHeight(paper.height());
    return {QPoint((paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2), size};
}

} // namespace fanye::flip
