// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/WantedPictures.h"

#include "flip/book/ContentBox.h"
#include "flip/state/BookHitTest.h"

#include <algorithm>

namespace fanye::flip {

using namespace pages;

WantedPictures::WantedPictures(const OpenBook &book, const FaceStore &faces, const LookAhead &ahead)
    : m_book(book)
    , m_faces(faces)
    , m_ahead(ahead)
{
}

std::vector<LeafSide> WantedPictures::openSides() const
{
    std::vector<LeafSide> sides;
    if (m_book.hasIssue())
        for (SheetSide side : {m_book.sideBefore(), opposite(m_book.sideBefore())})
            if (const auto printed = m_book.imposition().printedOn(m_book.leaves().open(), side))
                sides.push_back(*printed);
    return sides;
}

bool WantedPictures::isSharp() const
{
    const std::vector<LeafSide> sides = openSides();
    return std::all_of(sides.begin(), sides.end(),
                       [this](const LeafSide &side) { return !side.page || isSharp(side); });
}

bool WantedPictures::isSharp(const LeafSide &side) const
{
    if (const auto region = detailRegion(side, m_book.layout(), view()))
        return m_faces.hasTiles(*region);
    return m_faces.picture(*side.page, m_faces.paintedSize(side)).sharpness == Sharpness::Sharp;
}

bool WantedPictures::isKnown(SpreadNumber spread) const
{
    const auto isSideKnown = [&](SheetSide side) {
        const auto printed = m_book.imposition().printedOn(spread, side);
        return !printed || !printed->page || m_faces.isLost(*printed->page)
            || m_faces.picture(*printed->page, m_faces.paintedSize(*printed)).sharpness != Sharpness::None;
    };
    return isSideKnown(SheetSide::Left) && isSideKnown(SheetSide::Right);
}

std::vector<QRectF> WantedPictures::heavyPages() const
{
    std::vector<QRectF> pages;
    std::optional<PageNumber> before;
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const auto printed
            = m_book.hasIssue() ? m_book.imposition().printedOn(m_book.leaves().open(), side) : std::nullopt;
        if (!printed || !printed->page || !m_faces.isHeavy(*printed->page) || before == printed->page)
            continue;
        before = printed->page; // a wide page lies on both sides
        if (m_faces.picture(*printed->page, m_faces.paintedSize(*printed)).sharpness != Sharpness::Sharp)
            pages.push_back(pageInView(m_book, m_faces, *printed));
    }
    return pages;
}

// A sheet of the whole spread in the view.
QSize WantedPictures::fittingSheet() const
{
    Viewport fitting = m_book.viewport();
    fitting.zoom = std::min(1.0, fitting.zoom);
    return m_book.layoutIn(fitting).sheet;
}

// The part of a flat page that is seen, where the page is too large to be painted whole.
std::optional<DetailRegion> WantedPictures::detailRegion(const LeafSide &side, const BookLayout &layout,
                                                         const QRect &seen) const
{
    const QRect sheet = layout.side(side.side);
    return m_faces.detailRegion(side, (sheet & seen).translated(-sheet.topLeft()));
}

// What the view would show a tile further on. A book that is pushed to the right brings what lies left of the view.
WantedPictures::Regions WantedPictures::comingUp(const BookLayout &layout) const
{
    Regions coming;
    if (m_ahead.push.isNull() || m_book.leaves().isMoving())
        return coming;
    const QRect next = view().translated(-m_ahead.push * tileSide);
    for (const LeafSide &side : openSides())
        if (const auto region = detailRegion(side, layout, next))
            coming.push_back(*region);
    return coming;
}

WantedPictures::Regions WantedPictures::detailRegions(const BookLayout &layout) const
{
    Regions regions;
    const auto add = [&](const std::optional<DetailRegion> &region) {
        if (region)
            regions.push_back(*region);
    };
    for (const LeafSide &side : openSides()) {
        if (const auto &glass = m_ahead.glass) {
            const QRect sheet = glass->layout.side(side.side);
            add(m_faces.enlargement(side, sheet.size(), (sheet & glass->seen).translated(-sheet.topLeft())));
        }
        add(detailRegion(side, layout, view()));
    }
    return regions;
}

ViewState WantedPictures::state() const
{
    ViewState state;
    if (!m_book.hasIssue() || view().isEmpty())
        return state;
    std::vector<PageNumber> seen;
    const auto add = [&](std::vector<ViewState::Face> &faces, SpreadNumber number, QSize sheet) {
        for (SheetSide side : {m_book.sideBefore(), opposite(m_book.sideBefore())})
            if (const auto printed = m_book.imposition().printedOn(number, side); printed && printed->page)
                if (std::find(seen.begin(), seen.end(), *printed->page) == seen.end()) {
                    seen.push_back(*printed->page);
                    faces.push_back({*printed->page, m_faces.paintedSize(*printed, sheet)});
                }
    };
    Viewport soon = m_book.viewport(); // where a motion leads is painted while it lasts
    soon.pan = m_ahead.pan.value_or(soon.pan);
    const BookLayout layout = m_book.layoutIn(soon);
    state.detailRegions = detailRegions(layout);
    state.comingUp = comingUp(layout);
    add(state.visible, m_book.leaves().open(), layout.sheet);
    for (const FlyingLeaf *leaf : m_book.leaves().inOrderOfLifting()) {
        add(state.turningTo, leaf->to, layout.sheet);
        add(state.turningTo, leaf->from, layout.sheet);
    }
    if (m_ahead.sought)
        add(state.turningTo, *m_ahead.sought, layout.sheet);
    // Neighbours of a magnified spread are wanted as large as the whole spread fits the view: as large as what is open,
    // they would need more memory than they are worth.
    const bool isClose = !state.detailRegions.empty();
    for (int away : {1, -1, 2})
        add(state.neighbours, SpreadNumber::fromIndex(m_book.leaves().open().index() + away),
            away == 1 && !isClose ? layout.sheet : fittingSheet());
    return state;
}

// Device pixels from the upper end of the spine.
QRectF WantedPictures::printedOn(const LeafSide &side) const
{
    const QRectF page = pageOnSheet(m_faces.parametersOf(side));
    const QRectF box = contentBox(m_faces.picture(side));
    const QRectF printed(page.x() + box.x() * page.width(), page.y() + box.y() * page.height(),
                         box.width() * page.width(), box.height() * page.height());
    const QSize sheet = m_book.layout().sheet;
    const double fromSpine = side.side == SheetSide::Left ? -sheet.width() : 0;
    return (printed & QRectF(QPointF(), sheet)).translated(fromSpine, 0);
}

QRectF WantedPictures::printedArea() const
{
    const double pixels = m_book.layout().sheet.height() / m_book.sheetPoints().height(); // to a point
    QRectF area;
    for (const LeafSide &side : openSides())
        if (side.page)
            area |= printedOn(side);
    return {area.x() / pixels, area.y() / pixels, area.width() / pixels, area.height() / pixels};
}

} // namespace fanye::flip
