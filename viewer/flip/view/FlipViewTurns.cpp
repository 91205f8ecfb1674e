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
    dropThumbThrough();
    corner.drop();
    stage.setCornerLift(std::nullopt);
    stage.leaves().turnTo(spread);
    stage.setPush({});
    panToReadingStart();
    const bool isStill = styleNow() == TurnStyle::None || !q.isVisible() || stage.needsOtherSheet();
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
    Viewport viewport = stage.viewport();
    if (panGoal)
        viewport.pan = panGoal->goal;
    const ReadingStep next = step(stage.sheetPoints(), stage.sides(), stage.facts().binding, viewport);
    turnBy(next.turn);
    panTo(next.pan);
    stage.setPush({0, -1.0 * direction}); // down a page one goes on
    askForPictures();
    begin();
}

void FlipView::Private::noticePage()
{
    const PageNumber page = stage.page();
    const Spread spread = stage.spread();
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
    const int count = stage.facts().pageCount();
    QString words;
    if (pages.size() == 1)
        words = FlipView::tr("Page %1 of %2").arg(pages.front().number()).arg(count);
    else if (!pages.empty())
        words = FlipView::tr("Pages %1 and %2 of %3").arg(pages.front().number()).arg(pages.back().number()).arg(count);
    q.setAccessibleDescription(words);
}

void FlipView::Private::chooseSides()
{
    if (!stage.hasIssue())
        return;
    const Sides sides = chosenSides.value_or(sidesFor(stage.uprightSheetPoints(), stage.viewport().view));
    if (sides == stage.sides())
        return;
    hand.cancel();
    dropThumbThrough();
    stage.setPairs(sides, stage.pairing());
    shift = {stage.restingShift(), 0};
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
        shift = {stage.restingShift(), 0};
    relook();
    if (wasAtStart)
        jumpToReadingStart();
    pictureRest.start(changeRest);
    shown = stage.scene();
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
    if (stage.hasIssue() && !viewport.view.isEmpty())
        viewport = magnification.viewport(stage.sheetPoints(), stage.sides(), viewport);
    stage.setViewport(viewport);
}

void FlipView::Private::zoomTo(double zoom, QPointF about)
{
    if (!stage.hasIssue())
        return;
    panGoal.reset();
    stage.setPush({});
    magnification.setZoom(zoom, about, stage.layout(), stage.viewport());
    zoomed();
}

void FlipView::Private::zoomed()
{
    corner.drop();
    stage.setCornerLift(std::nullopt);
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
    stage.setPush(magnification.pan() - before);
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
    Viewport far = stage.viewport();
    far.pan = from + velocity / glideStiffness;
    const QPointF goal = boundedPan(stage.sheetPoints(), stage.sides(), far);
    stage.setPush(goal - from);
    panGoal = PanGoal{{from.x(), velocity.x()}, {from.y(), velocity.y()}, goal, glideStiffness};
    askForPictures();
    begin();
}

void FlipView::Private::panToReadingStart()
{
    if (!isMagnified())
        return;
    const QSizeF points = stage.sheetPoints();
    const Binding binding = stage.facts().binding;
    if (magnification.fit() == Fit::Content)
        panTo(panToContent(stage.printedArea(), points, stage.sides(), binding, stage.viewport()));
    else
        panTo(panToStart(points, stage.sides(), binding, stage.viewport()));
}

bool FlipView::Private::isAtReadingStart() const
{
    if (!stage.hasIssue() || !isMagnified() || panGoal || magnification.fit() == Fit::Content)
        return false;
    const QPointF start = panToStart(stage.sheetPoints(), stage.sides(), stage.facts().binding, stage.viewport());
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
    if (!stage.hasIssue())
        return;
    panGoal.reset();
    const QRectF printed = stage.printedArea();
    magnification.fitContent(printed);
    relook();
    magnification.panTo(
        panToContent(printed, stage.sheetPoints(), stage.sides(), stage.facts().binding, stage.viewport()));
    zoomed();
}

double FlipView::Private::actualScale() const
{
    return q.screen() ? q.screen()->logicalDotsPerInch() / 72 * scale() : 0;
}

void FlipView::Private::askForPictures()
{
    if (!stage.hasIssue())
        return;
    const Viewport now = stage.viewport();
    Viewport soon = now; // where a motion leads is painted while it lasts
    soon.pan = panGoal ? panGoal->goal : now.pan;
    stage.setViewport(soon);
    stage.ask();
    stage.setViewport(now);
}

} // namespace fanye::flip
