// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/FaceStore.h"
#include "flip/face/PinnedFaces.h"
#include "flip/raster/BookScene.h"
#include "flip/state/BookHitTest.h"
#include "flip/state/OpenBook.h"
#include "flip/state/PageEdges.h"
#include "flip/state/WantedPictures.h"

#include <optional>
#include <utility>
#include <vector>

namespace fanye::flip {

// The open book with what is printed on its pages: makes the scene to be painted, and says which pictures it needs.
// Knows no widget and no clock.
class BookState : public OpenBook
{
public:
    void setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start);
    // The same page stays open; leaves in the air have landed.
    void setPairs(Sides sides, Pairing pairing);
    void setViewport(const Viewport &viewport);

    const FaceStore &faces() const { return m_faces; }
    void setPaper(Paper paper) { m_faces.setPaper(paper); }
    void setBackground(QColor background) { m_background = background; }
    void setLighting(const Lighting &lighting);
    const Lighting &lighting() const { return m_lighting; }
    QColor paperColour() const { return flip::paperColour(m_faces.paper(), m_lighting.face.dark); }
    void pictureChanged(PageNumber page) { m_faces.pictureChanged(page); }
    void setHits(std::vector<std::pair<PageNumber, FaceHighlights>> hits);
    void setMarks(std::vector<std::pair<PageNumber, FaceMark>> marks); // also on leaves in the air
    void setBookmarked(std::vector<PageNumber> pages); // also on leaves in the air
    void setSelected(HighlightedPages::Rects selected); // also on leaves in the air
    void setSpoken(HighlightedPages::Rects spoken); // also on leaves in the air
    void setSelectionColour(QColor colour); // of the window's own selections

    const PageEdges &edges() const { return m_edges; }
    void setEdgeMarks(std::vector<EdgeMark> marks) { m_edges.setEdgeMarks(std::move(marks)); }
    void setEdgeColours(const EdgeColours &colours) { m_edges.setColours(colours); }
    void setPointed(std::optional<PageEdges::Spot> spot) { m_edges.setPointed(spot); }

    std::optional<PageSpot> pageAt(QPointF position) const { return flip::pageAt(*this, m_faces, position); }
    std::optional<PageSpot> pageNear(QPointF position) const { return flip::pageNear(*this, m_faces, position); }

    BookScene scene();
    BookScene glassScene(); // as seen through the glass
    int blankFaces() const { return m_blankFaces; } // of the last scene: bare paper although a page belongs there

    // What comes in sight soon, so that its pictures are requested ahead.
    void setPush(QPointF way); // the way in which a magnified book is moved; null: it rests
    void setPanGoal(std::optional<QPointF> pan) { m_ahead.pan = pan; }
    void setGlass(std::optional<Glass> glass);
    void seek(std::optional<SpreadNumber> spread) { m_ahead.sought = spread; }
    pages::ViewState wanted() const { return wantedPictures().state(); }
    void ask() const { m_faces.ask(wanted()); }
    bool isSharp() const { return wantedPictures().isSharp(); } // all of what lies open is as sharp as it gets
    bool isKnown(SpreadNumber spread) const { return wantedPictures().isKnown(spread); } // see WantedPictures
    std::vector<QRectF> heavyPages() const { return wantedPictures().heavyPages(); } // see WantedPictures
    QRectF printedArea() const { return wantedPictures().printedArea(); } // see WantedPictures

    // Leaves that would start now wait until their pages are known, at most `longest` seconds each.
    void holdBack(double seconds, double longest);
    // Makes the next face that a turn either way would have to make; false: all are there.
    bool prepareNext();
    // The same for the turn that may follow while leaves are in the air. A frame that had to make a face itself makes
    // no other.
    void prepareAhead();
    void rest(); // nothing moves any more: frees faces

private:
    WantedPictures wantedPictures() const { return {*this, m_faces, m_ahead}; }
    bool prepare(SpreadNumber spread);

    FaceStore m_faces;
    PageEdges m_edges;
    PinnedFaces m_pinned{m_faces};
    LookAhead m_ahead;
    Lighting m_lighting;
    QColor m_background = QColor(222, 219, 213);
    PageNumber m_pageKept; // stays open however pages are paired, for as long as its spread is open
    int m_blankFaces = 0;
    bool m_hasMadeFaces = false; // for the last scene
};

} // namespace fanye::flip
