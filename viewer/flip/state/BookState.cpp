// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/BookState.h"

#include "flip/state/BookSceneBuilder.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

using namespace pages;

void BookState::setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start)
{
    m_faces.setIssue(facts, std::move(pictures));
    m_pinned.clear();
    setCornerLift(std::nullopt);
    m_ahead.sought.reset();
    m_edges.setPageCount(facts.pageCount());
    impose(Imposition(facts, sides(), imposition().pairing()), start);
    setViewport(viewport());
}

void BookState::setPairs(Sides sides, Pairing pairing)
{
    if (sides == this->sides() && pairing == imposition().pairing() && hasIssue())
        return;
    if (!spread().has(m_pageKept))
        m_pageKept = page();
    impose(Imposition(facts(), sides, pairing), m_pageKept);
    m_pinned.clear();
    m_ahead.sought.reset();
    setViewport(viewport());
}

void BookState::setViewport(const Viewport &viewport)
{
    setLayout(viewport);
    // A page that fits the view is painted whole, however many pixels that takes.
    const qint64 view = qint64(viewport.view.width()) * viewport.view.height();
    m_faces.setSheet(layout().sheet, sides(), std::max(mostWholePixels, view * 4 / 5));
}

void BookState::setHits(std::vector<std::pair<PageNumber, FaceHighlights>> hits)
{
    m_faces.highlights().clearHits();
    for (auto &[page, highlights] : hits)
        m_faces.highlights().setHits(page, std::move(highlights));
}

void BookState::setMarks(std::vector<std::pair<PageNumber, FaceMark>> marks)
{
    m_faces.highlights().setMarks(std::move(marks));
    m_pinned.clear();
}

void BookState::setBookmarked(std::vector<PageNumber> pages)
{
    m_faces.highlights().setBookmarked(std::move(pages));
    m_pinned.clear();
}

void BookState::setSelected(HighlightedPages::Rects selected)
{
    m_faces.highlights().setSelected(std::move(selected));
    m_pinned.clear();
}

void BookState::setSpoken(HighlightedPages::Rects spoken)
{
    m_faces.highlights().setSpoken(std::move(spoken));
    m_pinned.clear();
}

void BookState::setLighting(const Lighting &lighting)
{
    m_lighting = lighting;
    m_faces.setLighting(lighting.face);
    m_pinned.clear();
}

void BookState::setSelectionColour(QColor colour)
{
    m_faces.highlights().setHighlight(colour);
}

BookScene BookState::scene()
{
    const int madeBefore = m_faces.made();
    BookScene scene = BookSceneBuilder(*this, {m_faces, m_pinned, m_edges, m_lighting}, m_background).scene();
    m_blankFaces = missingFaces(scene);
    m_hasMadeFaces = m_faces.made() > madeBefore;
    return scene;
}

BookScene BookState::glassScene()
{
    BookSceneBuilder builder(*this, {m_faces, m_pinned, m_edges, m_lighting}, m_background);
    return m_ahead.glass ? builder.enlarged(*m_ahead.glass) : builder.bare();
}

void BookState::setGlass(std::optional<Glass> glass)
{
    m_ahead.glass = glass;
    if (!glass)
        m_faces.forgetEnlarged();
}

void BookState::setPush(QPointF way)
{
    const auto sign = [](double along, double across) {
        return std::abs(along) * 3 < std::abs(across) || along == 0 ? 0 : along > 0 ? 1 : -1;
    };
    m_ahead.push = {sign(way.x(), way.y()), sign(way.y(), way.x())};
}

void BookState::holdBack(double seconds, double longest)
{
    holdLeavesBack(seconds, longest, [this](const FlyingLeaf &leaf) { return isKnown(leaf.to) && isKnown(leaf.from); });
}

bool BookState::prepare(SpreadNumber spread)
{
    for (SheetSide side : {SheetSide::Left, SheetSide::Right})
        if (const auto printed = imposition().printedOn(spread, side))
            if (m_faces.isWorthMaking(*printed)) {
                m_faces.face(*printed);
                return true;
            }
    return false;
}

bool BookState::prepareNext()
{
    if (!hasIssue() || viewport().view.isEmpty())
        return false;
    const int open = leaves().open().index();
    return prepare(SpreadNumber::fromIndex(open + 1)) || prepare(SpreadNumber::fromIndex(open - 1));
}

void BookState::prepareAhead()
{
    if (m_hasMadeFaces || !leaves().isMoving() || style() != TurnStyle::Curl)
        return;
    const SpreadNumber open = leaves().open();
    const bool isForward = open == leaves().comingPile();
    const FlyingLeaf &last = isForward ? leaves().leaves().back() : leaves().leaves().front();
    if (last.to.index() - last.from.index() == 1)
        prepare(SpreadNumber::fromIndex(open.index() + (isForward ? 1 : -1)));
}

// Faces of a magnified page are large; those that are not in sight are made again when they are.
void BookState::rest()
{
    m_faces.rest(wantedPictures().needsTiles() ? FaceStore::Near::OpenSpread : FaceStore::Near::Turns);
}

} // namespace fanye::flip
