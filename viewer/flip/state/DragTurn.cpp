// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/DragTurn.h"

#include "flip/motion/PressDistance.h"
#include "flip/state/BookHitTest.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr double clickSeconds = 0.35;
constexpr double catchSeconds = 0.05; // a press that rests on a flying leaf for so long has caught it
constexpr double nearestGrip = 0.3; // share of the width; nearer to the spine a leaf cannot be dragged

} // namespace

void DragTurn::press(QPointF at, double now)
{
    cancel();
    const auto touch = leafAt(m_book, at);
    m_press = Press{at, now, touch && touch->isBent, false};
}

bool DragTurn::begin(QPointF at, double now)
{
    return catchLeaf(at, now) || (!m_press->isOnLeaf && liftPage(now));
}

bool DragTurn::linger(double now)
{
    if (!m_press || m_leaf || !m_press->isOnLeaf || now - m_press->time < catchSeconds)
        return false;
    return catchLeaf(m_press->at, now);
}

bool DragTurn::catchLeaf(QPointF at, double now)
{
    if (!m_press->isOnLeaf)
        return false;
    // The leaf has flown on since the press: it is caught where the pointer is now.
    const auto touch = leafAt(m_book, at);
    const FlyingLeaf *leaf = touch ? m_book.leaves().find(touch->id) : nullptr;
    if (!leaf)
        return false;
    const QPointF pointer = m_book.toSheet(*leaf, at);
    LeafGrip grip{leaf->grabbed, {}};
    if (touch->isBent && touch->paper.x() >= nearestGrip) {
        grip.grabbed = touch->paper;
        m_fromPointer = {};
    } else {
        m_fromPointer = m_book.handOf(*leaf) - pointer;
    }
    grip.hand = pointer + m_fromPointer;
    m_leaf = leaf->id;
    m_book.hold(*m_leaf, grip, now);
    drag(at, now);
    // By its new grip the leaf may count as further turned, which is no movement of the hand.
    m_book.hold(touch->id, grip, now);
    return true;
}

bool DragTurn::liftPage(double now)
{
    const BookLayout &layout = m_book.layout();
    const SheetSide side = m_press->at.x() < layout.spine.x() ? SheetSide::Left : SheetSide::Right;
    const bool isForward = side != m_book.sideBefore();
    const QRectF sheet = layout.side(side);
    const double margin = 0.06 * layout.sheet.width();
    const double fromSpine = std::abs(m_press->at.x() - layout.spine.x()) / layout.sheet.width();
    if (!sheet.adjusted(-margin, -margin, margin, margin).contains(m_press->at) || fromSpine < nearestGrip
        || !m_book.canLift(isForward))
        return false;
    FlyingLeaf lifted;
    lifted.beganTurned = !isForward;
    const QPointF pointer = m_book.toSheet(lifted, m_press->at);
    LeafGrip grip;
    if (const auto corner = cornerPaperAt(m_book, m_press->at)) { // lifted already under the resting pointer
        grip = {*corner, pointer};
        m_fromPointer = {};
    } else {
        grip.grabbed = {std::clamp(pointer.x(), nearestGrip, 1.0), std::clamp(pointer.y(), 0.0, 1.0)};
        grip.hand = grip.grabbed;
        m_fromPointer = grip.grabbed - pointer;
    }
    m_leaf = m_book.lift(isForward, grip, now);
    return true;
}

bool DragTurn::move(QPointF to, double now)
{
    if (!m_press)
        return false;
    const QPointF way = to - m_press->at;
    m_press->hasMoved |= std::hypot(way.x(), way.y()) > pressDistance * m_book.viewport().scale;
    if (!m_leaf && (!m_press->hasMoved || !begin(to, now)))
        return false;
    drag(to, now);
    return m_leaf.has_value();
}

void DragTurn::drag(QPointF to, double now)
{
    const FlyingLeaf *leaf = m_book.leaves().find(*m_leaf);
    if (!leaf || !leaf->motion.isHeld()) { // a key has turned it meanwhile
        m_leaf.reset();
        m_press.reset();
        return;
    }
    m_book.drag(*m_leaf, m_book.toSheet(*leaf, to) + m_fromPointer, now);
}

void DragTurn::release(double now)
{
    if (m_leaf)
        m_book.release(*m_leaf, now);
    m_leaf.reset();
    m_press.reset();
}

void DragTurn::cancel()
{
    if (m_leaf)
        m_book.dropHeld();
    m_leaf.reset();
    m_press.reset();
}

bool DragTurn::wasClick(QPointF at, double now) const
{
    if (!m_press || m_press->hasMoved || now - m_press->time > clickSeconds)
        return false;
    const QPointF way = at - m_press->at;
    return std::hypot(way.x(), way.y()) <= pressDistance * m_book.viewport().scale;
}

} // namespace fanye::flip
