// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbing through: leaves follow a hand on the edge of the block, or a slider.
#include "flip/motion/FanLeaves.h"
#include "flip/view/FlipViewPrivate.h"

namespace fanye::flip {
namespace {

constexpr int quietMs = 70; // without a new leaf before pages are asked for sharply

} // namespace

void FlipView::Private::beginFan(int away, Fan::Grip grip, FanHand fanning)
{
    hand.cancel();
    hidePreview();
    corner.drop();
    stage.setCornerLift(std::nullopt);
    stage.edges().setPointed(std::nullopt);
    pointed.reset();
    fan.begin(stage.leaves().open(), stage.spreads().count(), away, grip, fanning, now());
}

void FlipView::Private::moveFan(FanHand fanning)
{
    fan.move(fanning, now());
    fanOn();
}

// The clock is only wound up when there is something to follow.
void FlipView::Private::fanOn()
{
    if (!fan.isActive())
        return;
    const bool isRunning = followFan();
    if (isRunning || stage.leaves().isMoving())
        begin();
}

void FlipView::Private::endFan()
{
    fan.release(now());
    stage.edges().setPointed(std::nullopt);
    const bool hasMoved = fan.wanted() != fan.origin();
    const PageNumber from = stage.spreads().at(fan.origin()).firstRead(stage.facts().binding);
    landFan();
    if (hasMoved)
        Q_EMIT q.jumped(from);
}

void FlipView::Private::cancelFan()
{
    fan.cancel();
    edgePress.reset();
    stage.edges().setPointed(std::nullopt);
    landFan();
    Q_EMIT q.fanCancelled();
}

// Nothing holds the leaves any more: pages that are not known yet are waited for as in any turn.
void FlipView::Private::landFan()
{
    const SpreadNumber wanted = fan.wanted();
    if (!stage.isKnown(wanted)) {
        dropFan();
        turnTo(wanted);
        return;
    }
    followFan();
    if (!stage.leaves().isMoving() && !fan.isActive())
        noteLanding();
    askForPictures();
    begin();
}

void FlipView::Private::dropFan()
{
    fan.end();
    edgePress.reset();
    stage.seek(std::nullopt);
    stage.edges().setPointed(pointed);
}

bool FlipView::Private::followFan()
{
    if (!fan.isActive())
        return false;
    fan.advance(now());
    if (const auto next = nextFanned(stage.leaves(), fan.wanted()))
        fanTo(*next);
    if (!fan.isHeld() && stage.leaves().open() == fan.wanted())
        dropFan();
    return fan.isRunning();
}

// From a spread beyond the leaves in the air back towards them, the first that can be shown.
SpreadNumber FlipView::Private::nearestKnown(SpreadNumber spread) const
{
    const SpreadNumber read = stage.leaves().readPile(), coming = stage.leaves().comingPile();
    while ((spread < read || coming < spread) && !stage.isKnown(spread))
        spread = SpreadNumber::fromIndex(spread.index() + (spread < read ? 1 : -1));
    return spread;
}

// Never a blank face: what is not even known as a thumbnail is asked for, and waited for without a frame being drawn.
void FlipView::Private::fanTo(SpreadNumber spread)
{
    const bool isBending = styleNow() == TurnStyle::Curl;
    const SpreadNumber wished = isBending ? spread : fan.wanted(), next = nearestKnown(wished);
    stage.seek(next == wished ? std::nullopt : std::optional(wished));
    if (next != wished)
        askForPictures();
    if (next == stage.leaves().open())
        return;
    stage.leaves().fanTo(next);
    if (!isBending || stage.needsOtherSheet()) {
        stage.leaves().reset(nearestKnown(fan.wanted()));
        shift = {stage.restingShift(), 0};
        relook();
        showScene();
    }
    pictureRest.start(quietMs);
    noticePage();
}

} // namespace fanye::flip
