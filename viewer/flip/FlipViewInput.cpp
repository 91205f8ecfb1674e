// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/FlipViewPrivate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace fanye {
namespace {

constexpr int cornerRestTime = 120; // milliseconds a pointer rests before the corner lifts
constexpr std::size_t mostAtHeldKey = 3; // leaves in the air before a held key waits

} // namespace

void FlipView::Private::turnBy(int spreads)
{
    if (!stage.hasIssue())
        return;
    const int last = stage.spreads().count() - 1;
    turnTo(SpreadNumber::fromIndex(std::clamp(stage.leaves().open().index() + spreads, 0, last)));
}

void FlipView::Private::turnTo(SpreadNumber spread)
{
    if (!stage.hasIssue() || spread == stage.leaves().open())
        return;
    hand.cancel();
    corner.reset();
    stage.setCornerLift(std::nullopt);
    stage.leaves().turnTo(spread);
    const bool isStill = style == TurnStyle::None || isReduced || !q.isVisible() || stage.needsOtherSheet();
    if (isStill)
        settle();
    askForPictures();
    noticePage();
    if (isStill)
        showScene();
    else
        begin();
}

void FlipView::Private::noticePage()
{
    const PageNumber page = stage.page();
    if (page == noticed)
        return;
    noticed = page;
    Q_EMIT q.pageChanged(page);
}

void FlipView::Private::chooseSides()
{
    if (!stage.hasIssue())
        return;
    const Sides sides = chosenSides.value_or(sidesFor(stage.uprightSheetPoints(), stage.looking().view));
    if (sides == stage.sides())
        return;
    hand.cancel();
    stage.setPairs(sides, stage.pairing());
    shift = {stage.restingShift(), 0};
}

// Something else is open, or the same in another way: what moved has landed.
void FlipView::Private::rebuild()
{
    settle();
    askForPictures();
    showScene();
    q.update();
    noticePage();
}

void FlipView::Private::resized()
{
    relook();
    chooseSides();
    if (!clock.isActive())
        shift = {stage.restingShift(), 0};
    relook();
    pictureRest.start(70);
    shown = stage.scene();
    q.update();
    noticePage();
}

const Link *FlipView::Private::linkAt(QPointF view) const
{
    const auto spot = stage.pageAt(view);
    if (!spot)
        return nullptr;
    const auto found = std::find_if(links.begin(), links.end(), [&](const Link &link) {
        return link.page == spot->page && link.rect.contains(spot->point);
    });
    return found == links.end() ? nullptr : &*found;
}

// The outer thirds of the book turn, and so does the ground beside it.
void FlipView::Private::click(QPointF view)
{
    const BookLayout &layout = stage.layout();
    QRect book = layout.side(SheetSide::Left) | layout.side(SheetSide::Right);
    if (stage.sides() == Sides::One)
        book = layout.side(opposite(stage.sideBefore()));
    const double share = (view.x() - book.left()) / book.width();
    if (share > 1.0 / 3 && share < 2.0 / 3)
        return;
    const bool isLeft = share < 0.5;
    turnBy(isLeft == (stage.sideBefore() == SheetSide::Left) ? -1 : 1);
}

void FlipView::Private::press(QPointF view)
{
    cornerRest.stop();
    hand.press(view, now());
    if (stage.leaves().isMoving())
        return;
    if (magnification.isMagnified())
        panFrom = view;
}

void FlipView::Private::lead(QPointF view)
{
    if (panFrom) {
        if (hand.wasClick(view, hand.isPressed() ? 0 : now()))
            return;
        magnification.panBy(view - *panFrom);
        panFrom = view;
        relook();
        showScene();
        return;
    }
    if (!hand.move(view, now()))
        return;
    corner.reset();
    stage.setCornerLift(std::nullopt);
    begin();
}

void FlipView::Private::letGo(QPointF view)
{
    const bool wasClick = hand.wasClick(view, now());
    const bool wasPan = panFrom.has_value() && !wasClick;
    panFrom.reset();
    hand.release(now());
    noticePage();
    if (!wasClick || wasPan) {
        askForPictures();
        if (stage.leaves().isMoving())
            begin();
        return;
    }
    if (const Link *link = linkAt(view)) {
        const Link copy = *link;
        Q_EMIT q.linkActivated(copy);
    } else {
        click(view);
    }
}

void FlipView::Private::hover(QPointF view)
{
    q.setCursor(linkAt(view)                      ? Qt::PointingHandCursor
                    : magnification.isMagnified() ? Qt::OpenHandCursor
                                                  : Qt::ArrowCursor);
}

void FlipView::Private::zoomTo(double zoom, QPointF about)
{
    if (!stage.hasIssue())
        return;
    magnification.setZoom(zoom, about, stage.layout(), stage.looking());
    zoomed();
}

void FlipView::Private::zoomed()
{
    relook();
    pictureRest.start(70);
    showScene();
    Q_EMIT q.zoomChanged(magnification.zoom());
}

bool FlipView::Private::keyTurn(int key, bool isShifted, bool isRepeat)
{
    // A held key turns as fast as leaves can be seen, and never further than pages are known.
    if (isRepeat && (stage.leaves().leaves().size() >= mostAtHeldKey || stage.blankFaces() > 0))
        return true;
    const int right = stage.sideBefore() == SheetSide::Left ? 1 : -1;
    switch (key) {
    case Qt::Key_PageDown:
        turnBy(1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turnBy(-1);
        return true;
    case Qt::Key_Space:
        turnBy(isShifted ? -1 : 1);
        return true;
    case Qt::Key_Right:
        turnBy(right);
        return true;
    case Qt::Key_Left:
        turnBy(-right);
        return true;
    case Qt::Key_Home:
        turnTo(SpreadNumber::fromIndex(0));
        return true;
    case Qt::Key_End:
        turnTo(SpreadNumber::fromIndex(stage.spreads().count() - 1));
        return true;
    default:
        return false;
    }
}

void FlipView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (!d->stage.hasIssue() || !isPlain
        || !d->keyTurn(event->key(), event->modifiers() & Qt::ShiftModifier, event->isAutoRepeat()))
        QWidget::keyPressEvent(event);
}

void FlipView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && d->stage.hasIssue())
        d->press(d->onView(event->position()));
    else
        QWidget::mousePressEvent(event);
}

void FlipView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = d->onView(event->position());
    if (event->buttons() & Qt::LeftButton)
        d->lead(at);
    else
        d->hover(at);
}

void FlipView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && d->hand.isPressed())
        d->letGo(d->onView(event->position()));
    else
        QWidget::mouseReleaseEvent(event);
}

void FlipView::leaveEvent(QEvent *)
{
    d->cornerRest.stop();
}

void FlipView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const int strongest = std::abs(delta.y()) >= std::abs(delta.x()) ? delta.y() : delta.x();
    event->accept();
    if (event->modifiers() & Qt::ControlModifier) {
        d->zoomTo(zoom() * std::pow(1.25, strongest / 120.0), d->onView(event->position()));
        return;
    }
    if (d->magnification.isMagnified()) {
        d->magnification.panBy(QPointF(delta) * 0.5 * d->scale());
        d->relook();
        d->showScene();
        return;
    }
    d->turnBy(d->wheel.turns(strongest, event->phase()));
}

} // namespace fanye
