// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/curl/LeafShape.h"
#include "flip/face/Imposition.h"
#include "flip/motion/HoverLift.h"
#include "flip/motion/LeafStack.h"
#include "flip/raster/BentLeaf.h"

#include <optional>

namespace fanye::flip {

enum class TurnStyle { Curl, Slide, Fade, None };

// The point of the paper that a hand holds, and where the hand is. Both in shares of the sheet, seen from the side from
// which the leaf was lifted.
struct LeafGrip
{
    QPointF grabbed{1, 1};
    QPointF hand;
};

// How the book lies: which pages stand beside each other, which leaves are in the air, and where all of this is in the
// view. Knows no pictures, no widget and no clock. Positions in device pixels of the view, times in seconds of any
// steady clock.
class OpenBook
{
public:
    const Imposition &imposition() const { return m_imposition; }
    const IssueFacts &facts() const { return m_imposition.facts(); }
    const Spreads &spreads() const { return m_imposition.spreads(); }
    bool hasIssue() const { return spreads().count() > 0; }
    Sides sides() const { return m_imposition.sides(); }
    SheetSide sideBefore() const { return m_imposition.sideBefore(); }
    Spread spread() const; // open, or being turned to
    PageNumber page() const; // the first read of the spread

    const Viewport &viewport() const { return m_viewport; }
    const BookLayout &layout() const { return m_layout; }
    BookLayout layoutIn(const Viewport &viewport) const; // of the same spread
    QSizeF sheetPoints() const;

    TurnStyle style() const { return m_style; }
    void setStyle(TurnStyle style) { m_style = style; }
    Cover cover() const { return m_cover; }
    void setCover(Cover cover) { m_cover = cover; }
    PaperWeight weight() const { return m_weight; }
    void setWeight(PaperWeight weight) { m_weight = weight; }

    const LeafStack &leaves() const { return m_leaves; }
    void setPace(double pace) { m_leaves.setPace(pace); } // of leaves that take off from now on; 1: the usual
    void turnTo(SpreadNumber spread) { m_leaves.turnTo(spread); }
    void thumbThroughTo(SpreadNumber spread) { m_leaves.thumbThroughTo(spread); }
    void layOpen(SpreadNumber spread) { m_leaves.reset(spread); } // at once; nothing is in the air any more
    void advance(double seconds, double tolerance) { m_leaves.advance(seconds, tolerance); }

    bool canLift(bool forward) const;
    int lift(bool forward, const LeafGrip &grip, double now); // the new leaf's id. REQUIRES: canLift(forward)
    // The following do nothing to a leaf that has landed.
    void hold(int leaf, const LeafGrip &grip, double now); // stops it in the hand
    void drag(int leaf, QPointF hand, double now); // to where the hand is, in shares of the sheet
    void release(int leaf, double now); // it flies on as it was thrown
    void dropHeld() { m_leaves.dropAll(); }

    void setCornerLift(std::optional<CornerLift> lift) { m_lift = lift; }
    std::optional<FlyingLeaf> liftedCorner() const; // as the leaf that it belongs to

    SheetSide boundOn(const FlyingLeaf &leaf) const;
    QPointF toSheet(const FlyingLeaf &leaf, QPointF position) const; // shares of the sheet
    QPointF handOf(const FlyingLeaf &leaf) const; // where its grabbed point is, in shares of the sheet
    BentLeaf bent(const FlyingLeaf &leaf) const; // without faces

protected:
    void impose(Imposition imposition, PageNumber open); // leaves in the air have landed
    void setLayout(const Viewport &viewport);
    void holdLeavesBack(double seconds, double longest, const LeafStack::CanBeSeen &canBeSeen)
    {
        m_leaves.holdBack(seconds, longest, canBeSeen);
    }

private:
    LeafShape shape(const FlyingLeaf &leaf) const;

    Imposition m_imposition;
    LeafStack m_leaves;
    Viewport m_viewport;
    BookLayout m_layout;
    TurnStyle m_style = TurnStyle::Curl;
    Cover m_cover = Cover::Soft;
    PaperWeight m_weight = PaperWeight::Medium;
    std::optional<CornerLift> m_lift;
};

QRect openSheets(const OpenBook &book); // where the paper lies that is open; of single pages the one
bool needsOtherSheet(const OpenBook &book); // the spread being turned to stands on paper of another size

} // namespace fanye::flip
