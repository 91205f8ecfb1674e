// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/BookPainter.h"
#include "flip/FaceStore.h"
#include "flip/HoverLift.h"
#include "flip/LeafStack.h"
#include "flip/Spread.h"

#include <map>
#include <optional>

namespace fanye {

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
class BookStage
{
public:
    void setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start);
    void clear();
    bool hasIssue() const { return m_spreads.count() > 0; }
    const IssueFacts &facts() const { return m_facts; }
    const Spreads &spreads() const { return m_spreads; }
    LeafStack &leaves() { return m_leaves; }
    const LeafStack &leaves() const { return m_leaves; }
    FaceStore &faces() { return m_faces; }
    const FaceStore &faces() const { return m_faces; }

    Spread spread() const; // open, or being turned to
    PageNumber page() const;

    void setPairs(Sides sides, Pairing pairing); // the same page stays open; what was in the air has landed
    Sides sides() const { return m_sides; }
    Pairing pairing() const { return m_pairing; }

    void setLooking(const Looking &looking);
    const Looking &looking() const { return m_looking; }
    const BookLayout &layout() const { return m_layout; }
    QSizeF sheetPoints() const;
    QSizeF uprightSheetPoints() const { return fanye::sheetPoints(m_facts, {}, Sides::Two); }
    bool needsOtherSheet() const; // what is turned to stands on paper of another size
    double restingShift() const; // where a book that is closed on one side belongs

    void setGround(QColor ground) { m_ground = ground; }
    void setStyle(TurnStyle style) { m_style = style; }
    void setCornerLift(std::optional<CornerLift> lift) { m_lift = lift; }
    BookScene scene();
    ViewState wanted() const;
    void ask() const { m_faces.ask(wanted()); }

    bool canLift(bool forward) const;
    std::optional<PageCorner> cornerAt(QPointF view) const; // an outer corner that could be lifted
    std::optional<QPointF>
    cornerPaperAt(QPointF view) const; // the paper point of the lifted corner, shares of the sheet
    SheetSide sideBefore() const; // where what was read lies
    std::optional<LeafTouch> leafAt(QPointF view) const;
    std::optional<PageSpot> pageAt(QPointF view) const;
    // In shares of the sheet, seen from the side from which the leaf was lifted:
    QPointF toSheet(const FlyingLeaf &leaf, QPointF view) const;
    QPointF handOf(const FlyingLeaf &leaf) const; // where its grabbed point is
    double liftOf(const FlyingLeaf &leaf) const; // how far a held leaf is turned by the place of the hand
    double swayOf(const FlyingLeaf &leaf) const; // how far the hand is off the usual path
    // The next face that would have to be made for a turn either way is made now; false: all are there.
    bool prepareNext();
    // All that a leaf will show when it starts is known at least as a thumbnail.
    bool canBeSeen(const FlyingLeaf &leaf);
    int blankFaces() const { return m_blankFaces; } // faces of the last scene that had to be shown as bare paper
    bool isSharp() const; // all of what lies open is as sharp as it gets

private:
    struct LeafFaces
    {
        FaceWish frontWish, backWish;
        FacePointer front, back;
    };
    void relayout();
    std::optional<FaceWish> wish(SpreadNumber spread, SheetSide side) const;
    FaceWish leafWish(SpreadNumber spread, SheetSide side) const;
    FacePointer shown(SpreadNumber spread, SheetSide side);
    const LeafFaces &leafFaces(const FlyingLeaf &leaf);
    FacePointer pinned(const FacePointer &kept, const FaceWish &wish, bool isHeld);
    SheetSide boundOn(const FlyingLeaf &leaf) const;
    Sheet sheet() const;
    QPointF held(const FlyingLeaf &leaf) const;
    std::optional<Curl> curl(const FlyingLeaf &leaf) const;
    BentLeaf bent(const FlyingLeaf &leaf) const;
    std::optional<FlyingLeaf> liftedCorner() const;
    void pile(BookScene &scene) const;
    BookScene bare() const;
    BookScene still(SpreadNumber open);
    BookScene crossing();
    BookScene curling();
    double presence(SheetSide side) const;
    std::optional<PageSpot> spotOn(const FaceWish &wish, QPointF onView) const;

    IssueFacts m_facts;
    Spreads m_spreads;
    Sides m_sides = Sides::Two;
    Pairing m_pairing = Pairing::Natural;
    LeafStack m_leaves;
    FaceStore m_faces;
    Looking m_looking;
    BookLayout m_layout;
    QColor m_ground = QColor(222, 219, 213);
    TurnStyle m_style = TurnStyle::Curl;
    std::optional<CornerLift> m_lift;
    std::map<int, LeafFaces> m_pinned; // by leaf
    PageNumber m_kept; // the page that stays open however pages are paired, while it is open
    int m_blankFaces = 0;
};

// What has to be painted again when one scene follows another.
QRegion changed(const BookScene &before, const BookScene &after);

} // namespace fanye
