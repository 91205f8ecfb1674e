// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be painted of the issue for what is seen of the book, and what is printed of it.
#include "flip/book/ContentBox.h"
#include "flip/view/BookState.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

using namespace pages;

bool BookState::isSharp() const
{
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto wanted = m_imposition.printedOn(m_leaves.open(), side); wanted && wanted->page) {
            const FacePointer face = const_cast<BookState *>(this)->m_faces.face(*wanted);
            const auto close = detailRegion(*wanted, QRect(QPoint(), m_viewport.view));
            if (close ? !m_faces.hasTiles(*close) : face->sharpness != Sharpness::Sharp)
                return false;
        }
    return true;
}

std::vector<QRectF> BookState::heavyPages() const
{
    std::vector<QRectF> pages;
    std::optional<PageNumber> before;
    for (SheetSide side : {SheetSide::Left, SheetSide::Right}) {
        const auto wanted = hasIssue() ? m_imposition.printedOn(m_leaves.open(), side) : std::nullopt;
        if (!wanted || !wanted->page || !m_faces.isHeavy(*wanted->page) || before == wanted->page)
            continue;
        before = wanted->page; // a wide page lies on both sides
        if (m_faces.picture(*wanted->page, m_faces.paintedSize(*wanted)).sharpness != Sharpness::Sharp)
            pages.push_back(pageInView(*wanted));
    }
    return pages;
}

QSize BookState::fittingSheet() const
{
    Viewport fitting = m_viewport;
    fitting.zoom = std::min(1.0, fitting.zoom);
    return layoutBook(sheetPoints(), sides(), facts().binding, fitting).sheet;
}

// What is seen of a page that lies flat, where that is too close for painting it whole.
std::optional<DetailRegion> BookState::detailRegion(const LeafSide &wish, const QRect &seen) const
{
    const QRect sheet = m_layout.side(wish.side);
    return m_faces.detailRegion(wish, (sheet & seen).translated(-sheet.topLeft()));
}

void BookState::setPush(QPointF way)
{
    const auto sign = [](double along, double across) {
        return std::abs(along) * 3 < std::abs(across) || along == 0 ? 0 : along > 0 ? 1 : -1;
    };
    m_push = {sign(way.x(), way.y()), sign(way.y(), way.x())};
}

// What the view would show a tile further on. Where the book is pushed to the right, what is left of the view comes.
std::vector<DetailRegion> BookState::comingUp() const
{
    std::vector<DetailRegion> coming;
    if (m_push.isNull() || m_leaves.isMoving())
        return coming;
    const QRect next = QRect(QPoint(), m_viewport.view).translated(-m_push * tileSide);
    for (SheetSide side : {sideBefore(), opposite(sideBefore())})
        if (const auto wanted = m_imposition.printedOn(m_leaves.open(), side))
            if (const auto close = detailRegion(*wanted, next))
                coming.push_back(*close);
    return coming;
}

std::vector<DetailRegion> BookState::detailRegions() const
{
    std::vector<DetailRegion> detailRegions;
    const auto add = [&](const std::optional<DetailRegion> &detailRegion) {
        if (detailRegion)
            detailRegions.push_back(*detailRegion);
    };
    for (SheetSide side : {sideBefore(), opposite(sideBefore())})
        if (const auto wanted = m_imposition.printedOn(m_leaves.open(), side)) {
            if (m_glass) {
                const QRect sheet = m_glass->layout.side(side);
                add(m_faces.enlargement(*wanted, sheet.size(), (sheet & m_glass->seen).translated(-sheet.topLeft())));
            }
            add(detailRegion(*wanted, QRect(QPoint(), m_viewport.view)));
        }
    return detailRegions;
}

ViewState BookState::wanted() const
{
    ViewState state;
    std::vector<PageNumber> seen;
    const auto add = [&](std::vector<ViewState::Face> &faces, SpreadNumber number, QSize sheet) {
        for (SheetSide side : {sideBefore(), opposite(sideBefore())})
            if (const auto wanted = m_imposition.printedOn(number, side); wanted && wanted->page)
                if (std::find(seen.begin(), seen.end(), *wanted->page) == seen.end()) {
                    seen.push_back(*wanted->page);
                    faces.push_back({*wanted->page, m_faces.paintedSize(*wanted, sheet)});
                }
    };
    if (!hasIssue() || m_viewport.view.isEmpty())
        return state;
    const int open = m_leaves.open().index();
    state.detailRegions = detailRegions();
    state.comingUp = comingUp();
    add(state.visible, m_leaves.open(), m_layout.sheet);
    for (const FlyingLeaf *leaf : m_leaves.inOrderOfLifting()) {
        add(state.turningTo, leaf->to, m_layout.sheet);
        add(state.turningTo, leaf->from, m_layout.sheet);
    }
    if (m_sought)
        add(state.turningTo, *m_sought, m_layout.sheet);
    // Of a magnified book the neighbours are known as they are in the whole spread: all of them as large as what is
    // open would need more memory than they are worth.
    const bool isClose = !state.detailRegions.empty();
    for (int away : {1, -1, 2})
        add(state.neighbours, SpreadNumber::fromIndex(open + away),
            away == 1 && !isClose ? m_layout.sheet : fittingSheet());
    return state;
}

void BookState::setLighting(const Lighting &lighting)
{
    m_lighting = lighting;
    m_faces.setLighting(lighting.face);
    m_pinned.clear();
}

void BookState::setSelected(HighlightedPages::Rects selected)
{
    m_faces.highlights().setSelected(std::move(selected));
    m_pinned.clear();
}

// Faces of a page that is looked at closely are large; those that are not in sight are made again when they are.
void BookState::rest()
{
    m_faces.rest(detailRegions().empty() ? FaceStore::Near::Turns : FaceStore::Near::OpenSpread);
}

// The open spread as it is seen through the glass; leaves in the air are not.
BookScene BookState::glassScene()
{
    BookScene scene = bare();
    if (!hasIssue() || !m_glass)
        return scene;
    const auto enlarged = [this](SheetSide side) {
        const auto wanted = m_imposition.printedOn(m_leaves.open(), side);
        return wanted ? m_faces.enlarged(*wanted, m_glass->layout.sheet) : nullptr;
    };
    scene.left = enlarged(SheetSide::Left);
    scene.right = enlarged(SheetSide::Right);
    addPiles(scene);
    scene.background.layout = m_glass->layout;
    return scene;
}

QRectF BookState::printedArea()
{
    const double pixels = m_layout.sheet.height() / sheetPoints().height();
    QRectF area;
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto wanted = m_imposition.printedOn(m_leaves.open(), side); wanted && wanted->page) {
            const QRectF page = pageOnSheet(m_faces.parametersOf(*wanted));
            const QRectF box = contentBox(m_faces.picture(*wanted));
            const QRectF printed(page.x() + box.x() * page.width(), page.y() + box.y() * page.height(),
                                 box.width() * page.width(), box.height() * page.height());
            const QRectF sheet(QPointF(), m_layout.sheet);
            const double fromSpine = side == SheetSide::Left ? -m_layout.sheet.width() : 0;
            area |= (printed & sheet).translated(fromSpine, 0);
        }
    return {area.x() / pixels, area.y() / pixels, area.width() / pixels, area.height() / pixels};
}

} // namespace fanye::flip
