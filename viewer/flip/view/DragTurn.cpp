// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/motion/PressDistance.h"
#include "flip/view/BookState.h"
#include "flip/view/DragTurn.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr double clickSeconds = 0.35;
constexpr double catchSeconds = 0.05; // a hand that rests on a flying leaf for so long has caught it
constexpr double nearestGrip = 0.3; // share of the width; nearer to the spine a leaf cannot be led

} // namespace

void DragTurn::press(QPointF at, double now)
{
    cancel();
    const auto touch = m_book.leafAt(at);
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
    // The leaf has flown on since the press: what matters is what lies under the pointer now.
    const auto touch = m_book.leafAt(at);
    FlyingLeaf *leaf = touch ? m_book.leaves().find(touch->id) : nullptr;
    if (!leaf)
        return false;
    const QPointF pointer = m_book.toSheet(*leaf, at);
    if (touch->isBent && touch->paper.x() >= nearestGrip) {
        leaf->grabbed = touch->paper;
        m_fromPointer = {};
    } else {
        m_fromPointer = m_book.handOf(*leaf) - pointer;
    }
    leaf->hand = pointer + m_fromPointer;
    leaf->motion.hold(now);
    m_leaf = leaf->id;
    lead(at, now);
    leaf->motion.hold(now); // by its new grip it may count as further turned: that is not a movement of the hand
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
    const auto lifted = m_book.cornerPaperAt(m_press->at); // it may have come up to meet the hand
    FlyingLeaf &leaf = m_book.leaves().lift(isForward, now);
    const QPointF pointer = m_book.toSheet(leaf, m_press->at);
    m_leaf = leaf.id;
    if (lifted) {
        leaf.grabbed = *lifted;
        leaf.hand = pointer;
        m_fromPointer = {};
        return true;
    }
    leaf.grabbed = {std::clamp(pointer.x(), nearestGrip, 1.0), std::clamp(pointer.y(), 0.0, 1.0)};
    leaf.hand = leaf.grabbed;
    m_fromPointer = leaf.grabbed - pointer;
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
    lead(to, now);
    return m_leaf.has_value();
}

void DragTurn::lead(QPointF to, double now)
{
    FlyingLeaf *leaf = m_book.leaves().find(*m_leaf);
    if (!leaf || !leaf->motion.isHeld()) { // a key has taken it out of the hand
        m_leaf.reset();
        m_press.reset();
        return;
    }
    leaf->hand = m_book.toSheet(*leaf, to) + m_fromPointer;
    const double lifted = m_book.liftOf(*leaf);
    leaf->motion.dragTo(leaf->beganTurned ? 1 - lifted : lifted, now);
}

void DragTurn::release(double now)
{
    if (m_leaf)
        if (FlyingLeaf *leaf = m_book.leaves().find(*m_leaf); leaf && leaf->motion.isHeld()) {
            leaf->sway = {m_book.swayOf(*leaf), 0};
            m_book.leaves().release(*m_leaf, now);
        }
    m_leaf.reset();
    m_press.reset();
}

void DragTurn::cancel()
{
    if (m_leaf)
        m_book.leaves().dropAll();
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
