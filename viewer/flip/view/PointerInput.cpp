// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PointerInput.h"

#include "flip/view/CornerHover.h"
#include "flip/view/FrameLoop.h"
#include "flip/view/PageEdgeInput.h"
#include "flip/view/TextSelecting.h"
#include "flip/view/ZoomAndPan.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace fanye::flip {

PointerInput::PointerInput(QWidget &view, BookState &book, const Features &features)
    : m_view(view)
    , m_book(book)
    , m_features(features)
    , m_drag(book)
{
}

const Link *PointerInput::linkAt(QPointF position) const
{
    const auto spot = m_book.pageAt(position);
    if (!spot)
        return nullptr;
    const auto found = std::find_if(m_links.begin(), m_links.end(), [&](const Link &link) {
        return link.page == spot->page && link.rect.contains(spot->point);
    });
    return found == m_links.end() ? nullptr : &*found;
}

const ReaderMark *PointerInput::markAt(QPointF position) const
{
    const auto spot = m_book.pageAt(position);
    const ReaderMark *found = nullptr;
    const auto areaOf = [](const ReaderMark &mark) { return mark.look.rect.width() * mark.look.rect.height(); };
    for (const ReaderMark &mark : m_marks)
        if (spot && mark.page == spot->page && mark.look.rect.contains(spot->point)
            && (!found || areaOf(mark) < areaOf(*found)))
            found = &mark;
    return found;
}

void PointerInput::hover(QPointF position)
{
    m_position = position;
    const bool isOnEdge = m_features.edge.hover(position);
    const ReaderMark *mark = markAt(position);
    const bool isOverSign = mark && mark->look.kind == FaceMark::Kind::Note;
    const bool isOverLink = isOnEdge || isOverSign || linkAt(position) != nullptr;
    const bool isMagnified = m_features.zoom.isMagnified();
    m_view.setCursor(isOverLink                                    ? Qt::PointingHandCursor
                         : m_features.selecting.isOnText(position) ? Qt::IBeamCursor
                         : isMagnified                             ? Qt::OpenHandCursor
                                                                   : Qt::ArrowCursor);
    const bool mayLift = !isOverLink && !isMagnified && m_book.style() == TurnStyle::Curl && !m_book.leaves().isMoving()
        && m_book.hasIssue();
    m_features.corner.over(mayLift ? cornerAt(m_book, position) : std::nullopt);
}

void PointerInput::leave()
{
    m_features.edge.leave();
    m_features.corner.leave();
}

void PointerInput::press(QPointF position, Qt::KeyboardModifiers keys)
{
    if (m_features.selecting.press(position, keys))
        m_features.corner.stopWaiting();
    else
        pressPaper(position);
}

void PointerInput::drag(QPointF position)
{
    if (m_features.selecting.isPressed())
        m_features.selecting.drag(position);
    else
        dragPaper(position);
}

void PointerInput::release(QPointF position)
{
    if (m_features.selecting.isPressed())
        releaseText(position);
    else
        releasePaper(position);
}

void PointerInput::releaseText(QPointF position)
{
    const bool wasClick = m_features.selecting.release() == TextSelecting::Release::Click;
    if (wasClick && !activateLinkAt(position) && !activateMarkAt(position))
        m_features.selecting.clear();
    hover(position);
}

void PointerInput::pressPaper(QPointF position)
{
    m_features.corner.stopWaiting();
    if (m_features.edge.press(position))
        return;
    m_drag.press(position, m_features.frames.now());
    m_features.zoom.stopPan();
    if (m_features.zoom.isMagnified() && !isAtOuterEdge(m_book, position) && !m_book.leaves().isMoving())
        m_features.zoom.pressHand(position);
}

void PointerInput::dragPaper(QPointF position)
{
    const double now = m_features.frames.now();
    if (m_features.edge.isPressed()) {
        m_features.edge.drag(position);
    } else if (m_features.zoom.isHandPressed()) {
        if (m_drag.wasClick(position, now))
            return;
        m_drag.drop(); // it is no turn any more
        m_features.zoom.dragHand(position);
        m_view.setCursor(Qt::ClosedHandCursor);
    } else if (m_drag.move(position, now)) {
        m_features.corner.drop();
        m_features.frames.begin();
    }
}

void PointerInput::releasePaper(QPointF position)
{
    if (m_features.edge.isPressed()) {
        m_features.edge.release();
        hover(position);
        return;
    }
    const double now = m_features.frames.now();
    const bool wasClick = m_drag.wasClick(position, now);
    const bool wasPanning = m_features.zoom.isHandPressed() && !wasClick;
    m_features.zoom.releaseHand();
    const SpreadNumber open = m_book.leaves().open();
    m_drag.release(now);
    if (m_book.leaves().open() != open)
        m_features.zoom.panToReadingStart();
    Q_EMIT dragReleased();
    if (wasClick) {
        if (!activateLinkAt(position) && !activateMarkAt(position))
            click(position);
        return;
    }
    if (const int turn = wasPanning ? m_features.zoom.throwBook() : 0)
        Q_EMIT turnWanted(turn);
    m_features.frames.ask();
    if (m_book.leaves().isMoving())
        m_features.frames.begin();
    hover(position);
}

bool PointerInput::activateLinkAt(QPointF position)
{
    const Link *link = linkAt(position);
    if (!link)
        return false;
    const Link copy = *link; // whoever follows it may bring other links
    Q_EMIT linkActivated(copy);
    return true;
}

bool PointerInput::activateMarkAt(QPointF position)
{
    const ReaderMark *mark = markAt(position);
    if (!mark)
        return false;
    const QString id = mark->id; // whoever is told may bring other marks
    Q_EMIT markActivated(id, position);
    return true;
}

// The outer thirds of the book turn, and so does the background beside it; nothing of a magnified book does.
void PointerInput::click(QPointF position)
{
    if (m_features.zoom.isMagnified())
        return;
    const QRect sheets = openSheets(m_book);
    const double share = (position.x() - sheets.left()) / sheets.width();
    if (share > 1.0 / 3 && share < 2.0 / 3)
        return;
    const bool isLeft = share < 0.5;
    Q_EMIT turnWanted(isLeft == (m_book.sideBefore() == SheetSide::Left) ? -1 : 1);
}

void PointerInput::wheel(QPoint delta, Qt::ScrollPhase phase)
{
    if (m_features.zoom.isMagnified()) {
        if (const int direction = m_features.zoom.scrollByWheel(delta, phase))
            Q_EMIT readingWanted(direction);
        return;
    }
    const bool isUpright = std::abs(delta.y()) >= std::abs(delta.x());
    const int right = m_book.sideBefore() == SheetSide::Left ? 1 : -1;
    Q_EMIT turnWanted(m_wheel.turns(isUpright ? delta.y() : right * delta.x(), phase));
}

void PointerInput::linger()
{
    if (m_drag.linger(m_features.frames.now()))
        m_features.corner.drop();
}

void PointerInput::reset()
{
    cancelDrag();
    m_wheel = {};
    m_links.clear();
    m_marks.clear();
}

} // namespace fanye::flip
