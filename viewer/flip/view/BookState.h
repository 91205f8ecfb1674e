// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/curl/LeafShape.h"
#include "flip/face/FaceStore.h"
#include "flip/face/Imposition.h"
#include "flip/face/PinnedFaces.h"
#include "flip/motion/HoverLift.h"
#include "flip/motion/LeafStack.h"
#include "flip/raster/BookScene.h"
#include "flip/view/PageEdges.h"

#include <optional>

namespace fanye::flip {

enum class TurnStyle { Curl, Slide, Fade, None };

// A leaf in the air under a point, and the point of its paper in shares of the sheet.
struct LeafTouch
{
    int id = 0;
    QPointF paper;
    bool isBent = false; // on the part that is off the page
};

struct PageSpot
{
    PageNumber page;
    QPointF point; // points on the page as displayed
};

// The open book as a whole: brings together which leaves are in the air, how the reader looks at the book and what is
// printed on its pages, and says what is to be seen. Knows no widget and no clock.
class BookState
{
public:
    void setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start);
    void clear();
    bool hasIssue() const { return spreads().count() > 0; }
    const IssueFacts &facts() const { return m_imposition.facts(); }
    const Spreads &spreads() const { return m_imposition.spreads(); }
    LeafStack &leaves() { return m_leaves; }
    const LeafStack &leaves() const { return m_leaves; }
    FaceStore &faces() { return m_faces; }
    const FaceStore &faces() const { return m_faces; }

    PageEdges &edges() { return m_edges; }
    const PageEdges &edges() const { return m_edges; }

    Spread spread() const; // open, or being turned to
    PageNumber page() const;

    void setPairs(Sides sides, Pairing pairing); // the same page stays open; what was in the air has landed
    Sides sides() const { return m_imposition.sides(); }
    Pairing pairing() const { return m_imposition.pairing(); }

    void setViewport(const Viewport &viewport);
    // Which way a magnified book is being pushed: what comes in sight next is painted ahead. Null: it rests.
    void setPush(QPointF way);
    const Viewport &viewport() const { return m_viewport; }
    const BookLayout &layout() const { return m_layout; }
    QSizeF sheetPoints() const;
    QSizeF uprightSheetPoints() const { return fanye::flip::sheetPoints(facts(), {}, Sides::Two); }
    bool needsOtherSheet() const; // what is turned to stands on paper of another size
    double restingShift() const { return m_imposition.restingShift(m_leaves.open()); }

    void setBackground(QColor background) { m_background = background; }
    void setStyle(TurnStyle style) { m_style = style; }
    Cover cover() const { return m_cover; }
    void setCover(Cover cover) { m_cover = cover; }
    PaperWeight weight() const { return m_weight; }
    void setWeight(PaperWeight weight) { m_weight = weight; }
    void setLighting(const Lighting &lighting);
    void setSelected(HighlightedPages::Rects selected); // also on leaves in the air
    void setCornerLift(std::optional<CornerLift> lift) { m_lift = lift; }
    BookScene scene();
    pages::ViewState wanted() const;
    void ask() const { m_faces.ask(wanted()); }
    void rest(); // nothing moves any more

    // How the book lies as seen through a magnifier, and the part of that which is seen.
    struct Glass
    {
        BookLayout layout;
        QRect seen;
    };
    void setGlass(std::optional<Glass> glass) { m_glass = glass; }
    BookScene glassScene();
    // What is printed of the open spread, without the margins: points from the upper end of the spine.
    QRectF printedArea();

    bool canLift(bool forward) const;
    std::optional<PageCorner> cornerAt(QPointF view) const; // an outer corner that could be lifted
    std::optional<QPointF>
    cornerPaperAt(QPointF view) const; // the paper point of the lifted corner, shares of the sheet
    SheetSide sideBefore() const { return m_imposition.sideBefore(); }
    std::optional<LeafTouch> leafAt(QPointF view) const;
    std::optional<PageSpot> pageAt(QPointF view) const;
    std::optional<PageSpot> pageNear(QPointF view) const; // the nearest point of a page where there is none
    // In shares of the sheet, seen from the side from which the leaf was lifted:
    QPointF toSheet(const FlyingLeaf &leaf, QPointF view) const;
    QPointF handOf(const FlyingLeaf &leaf) const; // where its grabbed point is
    double liftOf(const FlyingLeaf &leaf) const { return shape(leaf).lift(); }
    double swayOf(const FlyingLeaf &leaf) const { return shape(leaf).sway(); }
    // The next face that would have to be made for a turn either way is made now; false: all are there.
    bool prepareNext();
    // The same while leaves are turned one after another, for the turn that would follow them. A frame that had to make
    // a face itself makes no other.
    void prepareAhead();
    // All that a leaf will show when it starts is known at least as a thumbnail.
    bool canBeSeen(const FlyingLeaf &leaf) const;
    // Of all of its pages there is at least a thumbnail, or there never will be.
    bool isKnown(SpreadNumber spread) const;
    void seek(std::optional<SpreadNumber> spread) { m_sought = spread; } // it is asked for together with what is open
    int blankFaces() const { return m_blankFaces; } // faces of the last scene that had to be shown as bare paper
    bool isSharp() const; // all of what lies open is as sharp as it gets
    // Where pages of the open spread lie in the view that are being painted for long, and are not sharp yet.
    std::vector<QRectF> heavyPages() const;

private:
    void relayout();
    std::optional<pages::DetailRegion> detailRegion(const LeafSide &wish, const QRect &seen) const;
    std::vector<pages::DetailRegion> detailRegions() const; // most urgent first
    std::vector<pages::DetailRegion> comingUp() const;
    QSize fittingSheet() const; // of the whole spread in the view
    bool prepare(SpreadNumber spread);
    FacePointer shown(SpreadNumber spread, SheetSide side);
    const LeafFaces &facesOf(const FlyingLeaf &leaf);
    SheetSide boundOn(const FlyingLeaf &leaf) const;
    Sheet sheet() const;
    LeafShape shape(const FlyingLeaf &leaf) const;
    BentLeaf bent(const FlyingLeaf &leaf) const;
    std::optional<FlyingLeaf> liftedCorner() const;
    void addPiles(BookScene &scene) const;
    BookScene bare() const;
    BookScene still(SpreadNumber open);
    BookScene crossing();
    BookScene curling();
    void face(std::vector<BentLeaf> &bent, const std::deque<FlyingLeaf> &flying);
    Pile pileOn(SheetSide side, double thickness) const;
    void markEdges(BookScene &scene);
    QRectF pageInView(const LeafSide &wish) const;
    std::optional<PageSpot> spotOn(const LeafSide &wish, QPointF onView) const;

    Imposition m_imposition;
    LeafStack m_leaves;
    FaceStore m_faces;
    PageEdges m_edges;
    PinnedFaces m_pinned{m_faces};
    Viewport m_viewport;
    BookLayout m_layout;
    QPoint m_push; // its signs
    QColor m_background = QColor(222, 219, 213);
    TurnStyle m_style = TurnStyle::Curl;
    Cover m_cover = Cover::Soft;
    PaperWeight m_weight = PaperWeight::Medium;
    Lighting m_lighting;
    std::optional<CornerLift> m_lift;
    std::optional<Glass> m_glass;
    std::optional<SpreadNumber> m_sought;
    PageNumber m_cached; // the page that stays open however pages are paired, while it is open
    int m_blankFaces = 0;
    bool m_hasMadeFaces = false; // for the last scene
};

} // namespace fanye::flip
