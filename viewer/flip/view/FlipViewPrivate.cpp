// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/FlipViewPrivate.h"

#include "flip/book/AutomaticSides.h"
#include "flip/state/RoomColours.h"

#include <algorithm>
#include <utility>

namespace fanye::flip {
namespace {

constexpr int changeRest = 40; // milliseconds of quiet before pages are asked for in a new size
constexpr int thumbRest = 70; // milliseconds without a new leaf before pages are asked for sharply

} // namespace

FlipView::Private::Private(FlipView &view, Clock clock)
    : q(view)
    , frames(
          view, book, painter, [this](double seconds) { return advance(seconds); }, std::move(clock))
    , flight(book)
    , zoom(view, book, frames)
    , thumb(book, frames)
    , edge(view, book, frames, zoom, thumb)
    , selecting(book, frames, zoom)
    , corner(book, frames)
    , pointer(view, book, {frames, zoom, edge, selecting, corner})
    , keys(book, zoom, thumb)
    , magnifier(view, book, frames, painter)
    , notices(
          view, book, [this](PageNumber page) { return noticeWords(pagePainter, page); },
          [this](PageNumber page, pages::Resolution resolution) {
              if (pagePainter)
                  pagePainter->paintAgain(page, resolution);
          })
    , accessible(view, book, {frames, pointer, selecting, zoom})
{
    connectFrames();
    connectTurns();
    connectInput();
}

void FlipView::Private::connectFrames()
{
    QObject::connect(&frames, &FrameLoop::sceneShown, &q, [this] { notices.show(); });
    QObject::connect(&frames, &FrameLoop::rested, &q, [this] {
        selecting.bookLanded();
        Q_EMIT q.landed();
    });
    QObject::connect(&flight, &LeafFlight::passed, &q, &FlipView::leafPassed);
    QObject::connect(&flight, &LeafFlight::landed, &q, [this] {
        if (!thumb.isActive())
            frames.noteLanding();
    });
    QObject::connect(&zoom, &ZoomAndPan::zoomed, &q, [this] {
        corner.drop();
        frames.askAfter(changeRest);
        frames.show();
        Q_EMIT q.zoomChanged(zoom.zoom());
    });
}

void FlipView::Private::connectTurns()
{
    QObject::connect(&thumb, &ThumbThroughTurn::beginning, &q, [this] {
        pointer.cancelDrag();
        corner.drop();
    });
    QObject::connect(&thumb, &ThumbThroughTurn::jumpedTo, &q, [this] {
        zoom.centre();
        zoom.updateViewport();
        frames.show();
    });
    QObject::connect(&thumb, &ThumbThroughTurn::turned, &q, [this] {
        frames.askAfter(thumbRest);
        noticeSpread();
    });
    QObject::connect(&thumb, &ThumbThroughTurn::turnWanted, &q, [this](SpreadNumber spread) { turnTo(spread); });
    QObject::connect(&thumb, &ThumbThroughTurn::landed, &frames, &FrameLoop::noteLanding);
    QObject::connect(&thumb, &ThumbThroughTurn::released, &q, &FlipView::jumped);
    QObject::connect(&thumb, &ThumbThroughTurn::cancelled, &q, &FlipView::thumbThroughCancelled);
    QObject::connect(&edge, &PageEdgeInput::pageClicked, &q, [this](PageNumber page) { jumpTo(page); });
}

void FlipView::Private::connectInput()
{
    QObject::connect(&selecting, &TextSelecting::selectionChanged, &q, &FlipView::selectionChanged);
    const auto turn = [this](int spreads) { turnBy(spreads); };
    const auto read = [this](int direction) { readOn(direction); };
    QObject::connect(&selecting, &TextSelecting::turnWanted, &q, turn);
    QObject::connect(&pointer, &PointerInput::turnWanted, &q, turn);
    QObject::connect(&pointer, &PointerInput::readingWanted, &q, read);
    QObject::connect(&pointer, &PointerInput::dragReleased, &q, [this] { noticeSpread(); });
    QObject::connect(&pointer, &PointerInput::linkActivated, &q, &FlipView::linkActivated);
    QObject::connect(&pointer, &PointerInput::markActivated, &q, [this](const QString &id, QPointF position) {
        Q_EMIT q.readerMarkActivated(id, (position / q.devicePixelRatioF()).toPoint());
    });
    QObject::connect(&accessible, &AccessibleSpread::linkActivated, &q, &FlipView::linkActivated);
    QObject::connect(&accessible, &AccessibleSpread::pageWanted, &q, [this](PageNumber page) { jumpTo(page); });
    QObject::connect(&keys, &KeyInput::turnWanted, &q, turn);
    QObject::connect(&keys, &KeyInput::spreadWanted, &q, [this](SpreadNumber spread) { turnTo(spread); });
    QObject::connect(&keys, &KeyInput::readingWanted, &q, read);
    QObject::connect(&touch, &TouchInput::pressed, &pointer, &PointerInput::pressPaper);
    QObject::connect(&touch, &TouchInput::moved, &pointer, &PointerInput::dragPaper);
    QObject::connect(&touch, &TouchInput::released, &pointer, &PointerInput::releasePaper);
    QObject::connect(&touch, &TouchInput::pinched, &zoom, &ZoomAndPan::pinch);
    QObject::connect(&touch, &TouchInput::ended, &pointer, &PointerInput::leave); // the finger is nowhere now
    QObject::connect(&touch, &TouchInput::cancelled, &q, [this] {
        if (thumb.isHeld())
            thumb.cancel();
        edge.dropPress();
        pointer.cancelDrag();
        zoom.releaseHand();
    });
}

Motion FlipView::Private::advance(double seconds)
{
    pointer.linger();
    const bool areThumbed = thumb.advance();
    const bool areFlying = flight.advance(seconds), isPanning = zoom.advance(seconds),
               isLifting = corner.advance(seconds);
    if (!areThumbed && !areFlying && !isPanning && !isLifting)
        return Motion::None;
    return thumb.isActive() ? Motion::ThumbThrough : Motion::Book;
}

void FlipView::Private::applyStyle()
{
    // Reduced motion: cross-fade.
    book.setStyle(isReduced && style != TurnStyle::None ? TurnStyle::Fade : style);
}

void FlipView::Private::applyPalette()
{
    const QPalette palette = q.palette();
    book.setBackground(roomBackground(palette));
    book.setEdgeColours(roomEdgeColours(palette));
    book.setSelectionColour(palette.color(QPalette::Highlight));
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
    pointer.cancelDrag();
    thumb.drop();
    corner.drop();
    book.turnTo(spread);
    book.setPush({});
    zoom.panToReadingStart();
    const bool isStill = book.style() == TurnStyle::None || !q.isVisible() || needsOtherSheet(book);
    isStill ? settle() : frames.beginAtOnce(); // the first frame before everything else
    frames.ask();
    noticeSpread();
    if (!isStill)
        return;
    frames.show();
    frames.prepareSoon();
}

void FlipView::Private::jumpTo(PageNumber page)
{
    const PageNumber from = book.page();
    turnTo(book.spreads().of(page));
    if (book.page() != from)
        Q_EMIT q.jumped(from);
}

void FlipView::Private::readOn(int direction)
{
    const ReadingStep next = zoom.readingStep(direction);
    turnBy(next.turn);
    zoom.readOnTo(next.pan, direction);
}

void FlipView::Private::noticeSpread()
{
    const PageNumber page = book.page();
    const Spread spread = book.spread();
    const bool isOther = page != std::exchange(noticed, page);
    if (!isOther && spread == noticedSpread)
        return;
    noticedSpread = spread;
    accessible.spreadChanged();
    if (isOther)
        Q_EMIT q.pageChanged(page);
    Q_EMIT q.spreadChanged();
}

void FlipView::Private::chooseSides()
{
    if (!book.hasIssue())
        return;
    const Sides sides = chosenSides.value_or(automaticSides(book.facts(), book.viewport().view));
    if (sides == book.sides())
        return;
    pointer.cancelDrag();
    thumb.drop();
    book.setPairs(sides, book.imposition().pairing());
    zoom.centre();
}

void FlipView::Private::settle()
{
    pointer.cancelDrag();
    thumb.drop();
    corner.drop();
    book.layOpen(book.leaves().open());
    zoom.settle();
    frames.stop();
}

void FlipView::Private::rebuild()
{
    settle();
    frames.ask();
    frames.show();
    q.update();
    noticeSpread();
    frames.prepareSoon();
}

// Leaves in the air fly on in the new size.
void FlipView::Private::resized()
{
    edge.hidePreview();
    const bool wasAtStart = zoom.isAtReadingStart();
    zoom.updateViewport();
    chooseSides();
    if (!frames.isRunning())
        zoom.centre();
    zoom.updateViewport();
    if (wasAtStart)
        zoom.jumpToReadingStart();
    frames.askAfter(changeRest);
    frames.showAll();
    noticeSpread();
}

void FlipView::Private::dropGestures()
{
    selecting.dropPress();
    edge.drop();
    thumb.drop();
    pointer.reset();
    zoom.reset();
    touch.cancel();
    corner.stopWaiting();
    magnifier.drop();
    q.unsetCursor();
}

void FlipView::Private::pictureChanged(PageNumber page)
{
    book.pictureChanged(page);
    thumb.follow();
    edge.pictureChanged(page);
    const bool isRunning = frames.isRunning(); // then the next frame shows it
    if (!isRunning)
        frames.show();
    if (magnifier.isHeld())
        magnifier.show();
    if (!isRunning)
        frames.prepareSoon();
}

void FlipView::Private::holdMagnifier(QPointF position)
{
    if (!book.hasIssue())
        return;
    corner.drop();
    magnifier.holdAt(position);
}

void FlipView::Private::putMagnifierAway()
{
    if (!magnifier.isHeld())
        return;
    magnifier.putAway();
    pointer.hover(pointer.position());
}

} // namespace fanye::flip
