// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/FlipViewPrivate.h"

#include <QNativeGestureEvent>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr std::size_t mostAtHeldKey = 3; // leaves in the air before a held key waits
constexpr double wheelScroll = 0.8; // desktop pixels for an eighth of a degree
constexpr double turningPull = 90; // desktop pixels that a magnified book is pulled past its edge to turn
constexpr double surePull = 8; // desktop pixels past the edge from which a throw counts as one that turns
constexpr double slowestGlide = 120; // desktop pixels a second

} // namespace

bool FlipView::Private::isMagnified() const
{
    const QSize view = book.viewport().view, sheet = book.layout().sheet;
    const int across = book.sides() == Sides::Two ? 2 * sheet.width() : sheet.width();
    return across > view.width() || sheet.height() > view.height();
}

const Link *FlipView::Private::linkAt(QPointF view) const
{
    const auto spot = book.pageAt(view);
    if (!spot)
        return nullptr;
    const auto found = std::find_if(links.begin(), links.end(), [&](const Link &link) {
        return link.page == spot->page && link.rect.contains(spot->point);
    });
    return found == links.end() ? nullptr : &*found;
}

// The outer thirds of the book turn, and so does the background beside it. In a magnified book a click is no wish to turn.
void FlipView::Private::click(QPointF view)
{
    if (isMagnified())
        return;
    const QRect sheets = openSheets(book);
    const double share = (view.x() - sheets.left()) / sheets.width();
    if (share > 1.0 / 3 && share < 2.0 / 3)
        return;
    const bool isLeft = share < 0.5;
    turnBy(isLeft == (book.sideBefore() == SheetSide::Left) ? -1 : 1);
}

void FlipView::Private::press(QPointF view)
{
    if (pressEdge(view))
        return;
    cornerRest.stop();
    hand.press(view, now());
    panGoal.reset();
    if (isMagnified() && !isAtOuterEdge(book, view) && !book.leaves().isMoving())
        panHand.begin(view, now());
}

void FlipView::Private::lead(QPointF view)
{
    if (edgePress) {
        leadEdge(view);
        return;
    }
    const double time = now();
    if (panHand.isActive()) {
        if (hand.wasClick(view, time))
            return;
        hand.drop(); // it is no turn any more
        const QPointF wished = panHand.moved(view, time);
        panHand.met(wished, panBy(wished));
        q.setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (!hand.move(view, time))
        return;
    corner.drop();
    book.setCornerLift(std::nullopt);
    begin();
}

void FlipView::Private::letGo(QPointF view)
{
    if (edgePress) {
        letGoEdge(view);
        return;
    }
    const bool wasClick = hand.wasClick(view, now());
    const bool wasPanning = panHand.isActive() && !wasClick;
    panHand.end();
    const SpreadNumber open = book.leaves().open();
    hand.release(now());
    if (book.leaves().open() != open)
        panToReadingStart();
    noticePage();
    if (wasClick) {
        if (const Link *link = linkAt(view)) {
            const Link copy = *link;
            Q_EMIT q.linkActivated(copy);
        } else {
            click(view);
        }
        return;
    }
    if (wasPanning)
        throwBook();
    askForPictures();
    if (book.leaves().isMoving())
        begin();
    hover(view);
}

// A pull or a throw past the book's edge turns; else the book glides on as it was pushed.
void FlipView::Private::throwBook()
{
    const double pixel = scale(), pulled = panHand.beyond();
    const QPointF velocity = panHand.velocity(now());
    const double thrown = std::abs(pulled) > surePull * pixel ? pulled + velocity.x() / glideStiffness : 0;
    if (std::max(std::abs(pulled), std::abs(thrown)) > turningPull * pixel)
        turnBy((pulled < 0) == (book.sideBefore() == SheetSide::Left) ? 1 : -1);
    else if (std::hypot(velocity.x(), velocity.y()) > slowestGlide * pixel)
        glide(velocity);
}

void FlipView::Private::hover(QPointF view)
{
    const bool isOnEdge = hoverEdge(view);
    const bool isOverLink = isOnEdge || linkAt(view) != nullptr;
    q.setCursor(isOverLink      ? Qt::PointingHandCursor
                    : textAt(view)  ? Qt::IBeamCursor
                    : isMagnified() ? Qt::OpenHandCursor
                                    : Qt::ArrowCursor);
    const bool mayLift = !isOverLink && !isMagnified() && styleNow() == TurnStyle::Curl && !book.leaves().isMoving()
        && book.hasIssue();
    corner.over(mayLift ? cornerAt(book, view) : std::nullopt, now());
    if (corner.isWaiting(now())) {
        if (!cornerRest.isActive())
            cornerRest.start(int(1000 * hoverRest) + 5);
    } else if (corner.lift()) {
        begin();
    }
}

void FlipView::Private::leave()
{
    leaveEdge();
    cornerRest.stop();
    corner.over(std::nullopt, now());
    if (corner.lift())
        begin();
}

bool FlipView::Private::keyTurn(int key, bool isShifted, bool isRepeat)
{
    if (thumbThrough.isHeld() && key == Qt::Key_Escape) {
        cancelThumbThrough();
        return true;
    }
    // A held key turns as fast as leaves can be seen, and never further than pages are known.
    if (isRepeat && (book.leaves().leaves().size() >= mostAtHeldKey || book.blankFaces() > 0))
        return true;
    const int right = book.sideBefore() == SheetSide::Left ? 1 : -1;
    const auto step = [this](int direction) { isMagnified() ? readOn(direction) : turnBy(direction); };
    const auto scroll = [this](QPointF way) { // true: there was something to see there
        const QPointF wished = QPointF(book.viewport().view.width(), book.viewport().view.height()) * 0.12;
        const QPointF possible = isMagnified() ? panBy({wished.x() * way.x(), wished.y() * way.y()}) : QPointF();
        return std::abs(possible.x()) + std::abs(possible.y()) > 1;
    };
    switch (key) {
    case Qt::Key_PageDown:
        step(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        step(-1);
        return true;
    case Qt::Key_Space:
        step(isShifted ? -1 : 1);
        return true;
    case Qt::Key_Right:
        if (!scroll({-1, 0}))
            turnBy(right);
        return true;
    case Qt::Key_Left:
        if (!scroll({1, 0}))
            turnBy(-right);
        return true;
    case Qt::Key_Down:
        return scroll({0, -1});
    case Qt::Key_Up:
        return scroll({0, 1});
    case Qt::Key_Home:
        turnTo(SpreadNumber::fromIndex(0));
        return true;
    case Qt::Key_End:
        turnTo(SpreadNumber::fromIndex(book.spreads().count() - 1));
        return true;
    default:
        return false;
    }
}

void FlipView::Private::wheelTurned(QPoint delta, Qt::ScrollPhase phase)
{
    if (isMagnified()) {
        const QPointF possible = panBy(QPointF(delta) * wheelScroll * scale());
        const bool isStuck = std::abs(possible.y()) < 0.5 && std::abs(possible.x()) < 0.5;
        // At the end of a page a further notch reads on; a swipe that has scrolled first has to be made anew.
        if (const int step = wheelAtEnd.turns(delta.y(), phase, isStuck))
            readOn(step);
        return;
    }
    const bool isUpright = std::abs(delta.y()) >= std::abs(delta.x());
    const int right = book.sideBefore() == SheetSide::Left ? 1 : -1;
    turnBy(wheel.turns(isUpright ? delta.y() : right * delta.x(), phase));
}

bool FlipView::Private::pinched(QNativeGestureEvent &gesture)
{
    if (gesture.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomTo(magnification.zoom() * (1 + gesture.value()), onView(gesture.position()));
    return true;
}

// One finger is a pointer; two zoom about their middle and pan with it. All of a touch is taken from its first finger on:
// otherwise those that come after it would never be heard of. What is left of several fingers means nothing.
bool FlipView::Private::touched(QTouchEvent &touch)
{
    if (!book.hasIssue() || touch.points().empty())
        return false;
    const bool isFirst = touch.type() == QEvent::TouchBegin, isLast = touch.type() == QEvent::TouchEnd;
    if (isFirst)
        fingers = Fingers::None;
    if (touch.points().size() > 1)
        spread(touch);
    else if (isFirst)
        fingers = Fingers::One;
    if (fingers == Fingers::One) {
        const QPointF at = onView(touch.points().front().position());
        isFirst ? press(at) : isLast ? letGo(at) : lead(at);
    }
    if (isLast)
        leave(); // a finger that has gone points at nothing
    return true;
}

void FlipView::Private::spread(const QTouchEvent &touch)
{
    const auto &points = touch.points();
    const QPointF a = onView(points[0].position()), b = onView(points[1].position());
    const double distance = std::max(1.0, std::hypot(a.x() - b.x(), a.y() - b.y()));
    if (fingers != Fingers::Several) {
        dropTouch();
        fingers = Fingers::Several;
    } else if (points.size() == 2 && pinchDistance > 0) {
        const QPointF before = onView(points[0].lastPosition() + points[1].lastPosition()) / 2;
        magnification.panBy((a + b) / 2 - before);
        zoomTo(magnification.zoom() * distance / pinchDistance, (a + b) / 2);
    }
    pinchDistance = points.size() == 2 ? distance : 0;
}

// What one finger had begun was no turn, no pan and no thumbing.
void FlipView::Private::dropTouch()
{
    if (thumbThrough.isHeld())
        cancelThumbThrough();
    edgePress.reset();
    hand.cancel();
    panHand.end();
    fingers = Fingers::None;
}

} // namespace fanye::flip
