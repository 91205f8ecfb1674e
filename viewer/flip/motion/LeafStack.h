// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Spread.h"
#include "flip/motion/Leaf.h"

#include <QPointF>

#include <deque>
#include <functional>

namespace fanye::flip {

// A leaf (or a block of leaves that go over as one) on its way between two spreads.
struct FlyingLeaf
{
    int id = 0; // never used twice
    SpreadNumber from,
        to; // from < to; the front is the second-read side of `from`, the back the first-read side of `to`
    bool beganTurned = false; // lifted from the pile of pages that are read
    Leaf motion;
    QPointF grabbed{1, 1}; // the paper point in the hand, in shares of the sheet's width and height
    Spring sway; // how far the hand is off the usual path, in shares of the height
    QPointF hand; // while held: where the hand is, in shares of the sheet, seen from the side it was lifted from
    double delay = 0; // seconds until it starts
    double waited = 0; // seconds that it was held back until its pages are known

    // Progress as the paper sees it: 0 where it was lifted.
    double lifted() const { return beganTurned ? 1 - motion.progress() : motion.progress(); }
};

// The leaves in the air, from the pile that is read to the pile that is to come, and the spread that will lie open when
// all have landed. Each leaf begins at the spread where the one before it ends, and none overtakes another. Pure.
//
//     read pile | first.from ... first.to = second.from ... last.to | pile to come
class LeafStack
{
public:
    void reset(SpreadNumber open); // nothing moves, this lies open
    void setPace(double pace) { m_pace = pace; } // of what takes off from now on; 1: the usual
    double pace() const { return m_pace; }

    SpreadNumber open() const { return m_open; } // open, or being turned to
    SpreadNumber readPile() const; // its first-read side is seen beside the leaves
    SpreadNumber comingPile() const; // its second-read side
    bool isMoving() const { return !m_leaves.empty(); }
    bool isLanding(double tolerance) const; // something moves, but nothing has further to go (share of the whole way)
    const std::deque<FlyingLeaf> &leaves() const { return m_leaves; }
    FlyingLeaf *find(int id);
    const FlyingLeaf *find(int id) const;

    // All leaves fly to where this spread lies open. New ones are lifted as needed, but only a few however far it is.
    void turnTo(SpreadNumber spread);

    // The same with a single new leaf for all that is missing. REQUIRES: no leaf in the air has the spread inside.
    void thumbThroughTo(SpreadNumber spread);

    // Lifts the next leaf into the hand (towards what is to come, or back). REQUIRES: there is such a leaf.
    FlyingLeaf &lift(bool forward, double now);
    // Lets go of a leaf: it flies to where it was thrown, which decides the spread that will lie open.
    void release(int id, double now);
    void dropAll(); // a held leaf falls to the side that is nearer

    std::vector<const FlyingLeaf *> inOrderOfLifting() const; // from either pile
    using CanBeSeen = std::function<bool(const FlyingLeaf &)>;
    // The next leaf to start waits on while it cannot be seen, at most `longest` seconds in all. Leaves behind it wait
    // for it, without a limit of their own.
    void holdBack(double seconds, double longest, const CanBeSeen &canBeSeen);
    // `tolerance`: share of the whole way below which a leaf has landed.
    void advance(double seconds, double tolerance);

private:
    double stiffnessAmong(std::size_t leaves) const;
    FlyingLeaf leafBetween(SpreadNumber from, SpreadNumber to, bool beganTurned);
    void split(SpreadNumber at);
    void addForward(SpreadNumber to);
    void addBackward(SpreadNumber to);
    void fallTo(const FlyingLeaf &leaf, Leaf::End end);
    void aimAtOpen();
    void keepOrder();
    void landed(double tolerance);
    void settleSpeed();

    std::deque<FlyingLeaf> m_leaves;
    SpreadNumber m_open;
    SpreadNumber m_rest; // what lies open when nothing moves
    int m_nextId = 1;
    double m_pace = 1;
};

// How many spreads each leaf takes of several that turn over a distance together: one at both ends, more between.
std::vector<int> riffle(int distance);

} // namespace fanye::flip
