// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbing through: leaves follow a hand on the edge of the block, or a slider.
#include "flip/motion/ThumbedLeaves.h"
#include "flip/view/FlipViewPrivate.h"

namespace fanye::flip {
namespace {

constexpr int quietMs = 70; // without a new leaf before pages are asked for sharply

} // namespace

void FlipView::Private::beginThumbThrough(int away, ThumbThrough::Grip grip, ThumbThroughHand thumbing)
{
    hand.cancel();
    hidePreview();
    corner.drop();
    book.setCornerLift(std::nullopt);
    book.setPointed(std::nullopt);
    pointed.reset();
    thumbThrough.begin(book.leaves().open(), book.spreads().count(), away, grip, thumbing, now());
}

void FlipView::Private::moveThumbThrough(ThumbThroughHand thumbing)
{
    thumbThrough.move(thumbing, now());
    thumbThroughOn();
}

// The clock is only wound up when there is something to follow.
void FlipView::Private::thumbThroughOn()
{
    if (!thumbThrough.isActive())
        return;
    const bool isRunning = followThumbThrough();
    if (isRunning || book.leaves().isMoving())
        begin();
}

void FlipView::Private::endThumbThrough()
{
    thumbThrough.release(now());
    book.setPointed(std::nullopt);
    const bool hasMoved = thumbThrough.wanted() != thumbThrough.origin();
    const PageNumber from = book.spreads().at(thumbThrough.origin()).firstRead(book.facts().binding);
    landThumbThrough();
    if (hasMoved)
        Q_EMIT q.jumped(from);
}

void FlipView::Private::cancelThumbThrough()
{
    thumbThrough.cancel();
    edgePress.reset();
    book.setPointed(std::nullopt);
    landThumbThrough();
    Q_EMIT q.thumbThroughCancelled();
}

// Nothing holds the leaves any more: pages that are not known yet are waited for as in any turn.
void FlipView::Private::landThumbThrough()
{
    const SpreadNumber wanted = thumbThrough.wanted();
    if (!book.isKnown(wanted)) {
        dropThumbThrough();
        turnTo(wanted);
        return;
    }
    followThumbThrough();
    if (!book.leaves().isMoving() && !thumbThrough.isActive())
        noteLanding();
    askForPictures();
    begin();
}

void FlipView::Private::dropThumbThrough()
{
    thumbThrough.end();
    edgePress.reset();
    book.seek(std::nullopt);
    book.setPointed(pointed);
}

bool FlipView::Private::followThumbThrough()
{
    if (!thumbThrough.isActive())
        return false;
    thumbThrough.advance(now());
    if (const auto next = nextThumbed(book.leaves(), thumbThrough.wanted()))
        thumbThroughTo(*next);
    if (!thumbThrough.isHeld() && book.leaves().open() == thumbThrough.wanted())
        dropThumbThrough();
    return thumbThrough.isRunning();
}

// From a spread beyond the leaves in the air back towards them, the first that can be shown.
SpreadNumber FlipView::Private::nearestKnown(SpreadNumber spread) const
{
    const SpreadNumber read = book.leaves().readPile(), coming = book.leaves().comingPile();
    while ((spread < read || coming < spread) && !book.isKnown(spread))
        spread = SpreadNumber::fromIndex(spread.index() + (spread < read ? 1 : -1));
    return spread;
}

// Never a blank face: what is not even known as a thumbnail is asked for, and waited for without a frame being drawn.
void FlipView::Private::thumbThroughTo(SpreadNumber spread)
{
    const bool isBending = styleNow() == TurnStyle::Curl;
    const SpreadNumber wished = isBending ? spread : thumbThrough.wanted(), next = nearestKnown(wished);
    book.seek(next == wished ? std::nullopt : std::optional(wished));
    if (next != wished)
        askForPictures();
    if (next == book.leaves().open())
        return;
    book.thumbThroughTo(next);
    if (!isBending || needsOtherSheet(book)) {
        book.layOpen(nearestKnown(thumbThrough.wanted()));
        shift = {book.imposition().restingShift(book.leaves().open()), 0};
        relook();
        showScene();
    }
    pictureRest.start(quietMs);
    noticePage();
}

} // namespace fanye::flip
