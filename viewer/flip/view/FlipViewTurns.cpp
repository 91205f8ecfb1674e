// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/ReadingPan.h"
#include "flip/view/FlipViewPrivate.h"

#include <QScreen>

#include <algorithm>
#include <cmath>
#include <utility>

namespace fanye::flip {
namespace {

constexpr int changeRest = 40; // milliseconds of quiet before pages are asked for in a new size

}

TurnStyle FlipView::Private::styleNow() const
{
    // Whom motion troubles sees one picture turn into the other.
    return isReduced && style != TurnStyle::None ? TurnStyle::Fade : style;
}

void FlipView::Private::turnBy(int spreads)
{
    if (!book.hasIssue())
        return;
    const int last = book.spreads().count() - 1;
    turnTo(SpreadNumber::fromIndex(std::clamp(book.leaves().open().index() + spreads, 0, last)));
}

void FlipView::Private::turnTo(SpreadNumber spread)
{
    if (!book.hasIssue() || spread == book.leaves().open())
        return;
    hand.cancel();
    dropThumbThrough();
    corner.drop();
    book.setCornerLift(std::nullopt);
    book.turnTo(spread);
    book.setPush({});
    panToReadingStart();
    const bool isStill = styleNow() == TurnStyle::None || !q.isVisible() || needsOtherSheet(book);
    isStill ? settle() : beginAtOnce(); // the first frame before everything else
    askForPictures();
    noticePage();
    if (!isStill)
        return;
    showScene();
    preparing.start(0);
}

void FlipView::Private::readOn(int direction)
{
    const auto step = direction > 0 ? fanye::flip::readOn : fanye::flip::readBack;
    Viewport viewport = book.viewport();
    if (panGoal)
        viewport.pan = panGoal->goal;
    const ReadingStep next = step(book.sheetPoints(), book.sides(), book.facts().binding, viewport);
    turnBy(next.turn);
    panTo(next.pan);
    book.setPush({0, -1.0 * direction}); // down a page one goes on
    askForPictures();
    begin();
}

void FlipView::Private::noticePage()
{
    const PageNumber page = book.page();
    const Spread spread = book.spread();
    const bool isOther = page != std::exchange(noticed, page);
    if (!isOther && spread == noticedSpread)
        return;
    noticedSpread = spread;
    describe();
    if (isOther)
        Q_EMIT q.pageChanged(page);
    Q_EMIT q.spreadChanged();
}

void FlipView::Private::describe()
{
    const std::vector<PageNumber> pages = q.pages();
    const int count = book.facts().pageCount();
    QString words;
    if (pages.size() == 1)
        words = FlipView::tr("Page %1 of %2").arg(pages.front().number()).arg(count);
    else if (!pages.empty())
        words = FlipView::tr("Pages %1 and %2 of %3").arg(pages.front().number()).arg(pages.back().number()).arg(count);
    q.setAccessibleDescription(words);
}

void FlipView::Private::chooseSides()
{
    if (!book.hasIssue())
        return;
    const Sides sides = chosenSides.value_or(sidesFor(fanye::flip::sheetPoints(book.facts(), {}, Sides::Two), book.viewport().view));
    if (sides == book.sides())
        return;
    hand.cancel();
    dropThumbThrough();
    book.setPairs(sides, book.imposition().pairing());
    shift = {book.imposition().restingShift(book.leaves().open()), 0};
}

void FlipView::Private::rebuild()
{
    settle();
    askForPictures();
    showScene();
    q.update();
    noticePage();
    preparing.start(0);
}

// Leaves in the air fly on in the new size.
void FlipView::Private::resized()
{
    hidePreview();
    const bool wasAtStart = isAtReadingStart();
    relook();
    chooseSides();
    if (!clock.isActive())
        shift = {book.imposition().restingShift(book.leaves().open()), 0};
    relook();
    if (wasAtStart)
        jumpToReadingStart();
    pictureRest.start(changeRest);
    shown = book.scene();
    q.update();
    showNotices();
    noticePage();
}

void FlipView::Private::relook()
{
    Viewport viewport;
    viewport.view = {int(std::lround(q.width() * scale())), int(std::lround(q.height() * scale()))};
    viewport.scale = scale();
    viewport.shift = shift.value;
    viewport.actualScale = actualScale();
    if (book.hasIssue() && !viewport.view.isEmpty())
        viewport = magnification.viewport(book.sheetPoints(), book.sides(), viewport);
    book.setViewport(viewport);
}

void FlipView::Private::zoomTo(double zoom, QPointF about)
{
    if (!book.hasIssue())
        return;
    panGoal.reset();
    book.setPush({});
    magnification.setZoom(zoom, about, book.layout(), book.viewport());
    zoomed();
}

void FlipView::Private::zoomed()
{
    corner.drop();
    book.setCornerLift(std::nullopt);
    relook();
    pictureRest.start(changeRest);
    showScene();
    Q_EMIT q.zoomChanged(magnification.zoom());
}

QPointF FlipView::Private::panBy(QPointF way)
{
    panGoal.reset();
    const QPointF before = magnification.pan();
    magnification.panBy(way);
    relook();
    book.setPush(magnification.pan() - before);
    askForPictures();
    showScene();
    return magnification.pan() - before;
}

void FlipView::Private::panTo(QPointF pan)
{
    const QPointF from = magnification.pan();
    panGoal = PanGoal{{from.x(), 0}, {from.y(), 0}, pan, panStiffness};
}

void FlipView::Private::glide(QPointF velocity)
{
    const QPointF from = magnification.pan();
    Viewport far = book.viewport();
    far.pan = from + velocity / glideStiffness;
    const QPointF goal = boundedPan(book.sheetPoints(), book.sides(), far);
    book.setPush(goal - from);
    panGoal = PanGoal{{from.x(), velocity.x()}, {from.y(), velocity.y()}, goal, glideStiffness};
    askForPictures();
    begin();
}

void FlipView::Private::panToReadingStart()
{
    if (!isMagnified())
        return;
    const QSizeF points = book.sheetPoints();
    const Binding binding = book.facts().binding;
    if (magnification.fit() == Fit::Content)
        panTo(panToContent(book.printedArea(), points, book.sides(), binding, book.viewport()));
    else
        panTo(panToStart(points, book.sides(), binding, book.viewport()));
}

bool FlipView::Private::isAtReadingStart() const
{
    if (!book.hasIssue() || !isMagnified() || panGoal || magnification.fit() == Fit::Content)
        return false;
    const QPointF start = panToStart(book.sheetPoints(), book.sides(), book.facts().binding, book.viewport());
    return (magnification.pan() - start).manhattanLength() < 1;
}

void FlipView::Private::jumpToReadingStart()
{
    panToReadingStart();
    if (!panGoal)
        return;
    magnification.panTo(panGoal->goal);
    panGoal.reset();
    relook();
}

void FlipView::Private::fitContent()
{
    if (!book.hasIssue())
        return;
    panGoal.reset();
    const QRectF printed = book.printedArea();
    magnification.fitContent(printed);
    relook();
    magnification.panTo(
        panToContent(printed, book.sheetPoints(), book.sides(), book.facts().binding, book.viewport()));
    zoomed();
}

double FlipView::Private::actualScale() const
{
    return q.screen() ? q.screen()->logicalDotsPerInch() / 72 * scale() : 0;
}

void FlipView::Private::askForPictures()
{
    if (!book.hasIssue())
        return;
    book.setPanGoal(panGoal ? std::optional(panGoal->goal) : std::nullopt);
    book.ask();
}

} // namespace fanye::flip
