// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/AccessibleBook.h"
#include "flip/view/FlipViewPrivate.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>
#include <utility>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace fanye::flip {

using namespace pages;

namespace {

// Pictures of pages are large and short-lived. Each gets a mapping of its own that returns to the system with it. Left
// to itself, the library raises its threshold when the first one is freed and keeps later ones in the heap, fragmenting
// it.
void keepPicturesOutOfTheHeap()
{
#ifdef __GLIBC__
    static const int done = mallopt(M_MMAP_THRESHOLD, 1 << 20);
    Q_UNUSED(done)
#endif
}

Clock steadyClock()
{
    QElapsedTimer time;
    time.start();
    return [time] { return double(time.nsecsElapsed()) * 1e-9; };
}

} // namespace

FlipView::FlipView(QWidget *parent)
    : FlipView(steadyClock(), parent)
{
}

FlipView::FlipView(Clock clock, QWidget *parent)
    : QWidget(parent)
{
    d = std::make_unique<Private>(*this, std::move(clock));
    keepPicturesOutOfTheHeap();
    AccessibleBook::install();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Magazine"));
    d->applyPalette();
    setAttribute(Qt::WA_AcceptTouchEvents);
}

FlipView::~FlipView()
{
    AccessibleBook::remove(*this);
    d.reset(); // null for the events that its widgets still send
}

void FlipView::setIssue(const IssueFacts &facts, PagePainter &painter, PageNumber start)
{
    PagePainter *pages = &painter;
    const Pictures pictures{[pages](PageNumber page, QSize size) { return pages->best(page, size); },
                            [pages](const ViewState &state) { pages->show(state); },
                            [pages](PageNumber page, QSize whole) { return pages->tilesOf(page, whole); },
                            [pages](PageNumber page) { return pages->isMarked(page); },
                            [pages](PageNumber page) { return pages->paintState(page) != PaintState::Usual; }};
    setIssue(facts, pictures, start);
    d->pagePainter = pages;
    connect(pages, &PagePainter::pictureChanged, this, &FlipView::pictureChanged);
    connect(pages, &QObject::destroyed, this, [this, pages] {
        if (!d->pagePainter || d->pagePainter == pages)
            clear();
    });
}

void FlipView::setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start)
{
    if (d->pagePainter)
        d->pagePainter->disconnect(this);
    d->pagePainter.clear();
    d->dropGestures();
    d->book.setIssue(facts, std::move(pictures), start);
    d->chooseSides();
    d->noticed = d->book.page();
    d->noticedSpread = d->book.spread();
    d->accessible.spreadChanged();
    d->settle();
    selecting().setText(nullptr); // shows the book: not before it is the new one
    d->frames.ask();
    d->frames.show();
    update();
    Q_EMIT pageChanged(page());
    Q_EMIT spreadChanged();
}

void FlipView::clear()
{
    setIssue({}, Pictures(), {});
}

PageNumber FlipView::page() const
{
    return d->book.page();
}

Spread FlipView::spread() const
{
    return d->book.spread();
}

std::vector<PageNumber> FlipView::pages() const
{
    return d->book.spread().inReadingOrder(d->book.facts().binding);
}

bool FlipView::isMoving() const
{
    return d->book.leaves().isMoving();
}

void FlipView::setLinks(std::vector<Link> links)
{
    d->pointer.setLinks(std::move(links));
    d->accessible.elementsChanged();
}

void FlipView::setHighlights(std::vector<PageHighlights> highlights)
{
    std::vector<std::pair<PageNumber, FaceHighlights>> hits;
    for (PageHighlights &page : highlights)
        hits.push_back({page.page, {std::move(page.hits), std::move(page.current)}});
    d->book.setHits(std::move(hits));
    d->accessible.elementsChanged();
    d->frames.show();
}

void FlipView::setEdgeMarks(std::vector<EdgeMark> marks)
{
    d->book.setEdgeMarks(std::move(marks));
    d->accessible.elementsChanged();
    d->frames.show();
}

void FlipView::setMarks(std::vector<PageHighlights> highlights, std::vector<EdgeMark> edgeMarks)
{
    d->book.setEdgeMarks(std::move(edgeMarks));
    setHighlights(std::move(highlights));
}

void FlipView::setReaderMarks(std::vector<ReaderMark> marks)
{
    std::vector<std::pair<PageNumber, FaceMark>> looks;
    for (const ReaderMark &mark : marks)
        looks.emplace_back(mark.page, mark.look);
    d->pointer.setMarks(std::move(marks));
    d->book.setMarks(std::move(looks));
    d->frames.show();
}

void FlipView::setBookmarked(std::vector<PageNumber> pages)
{
    d->book.setBookmarked(std::move(pages));
    d->frames.show();
}

void FlipView::setSpoken(const text::IssueText &text, const text::TextSpan &span)
{
    HighlightedPages::Rects rects;
    for (const text::PageText &page : text.pages)
        if (!span.isEmpty() && page.page >= span.first.page && page.page <= span.last.page)
            rects.emplace_back(page.page, text::spanRects(page, span));
    d->book.setSpoken(std::move(rects));
    d->frames.show();
}

QString FlipView::readerMarkAt(QPoint at) const
{
    const ReaderMark *mark = d->pointer.markAt(d->inView(at));
    return mark ? mark->id : QString();
}

std::optional<PageSpot> FlipView::spotAt(QPoint at) const
{
    const auto spot = d->book.pageAt(d->inView(at));
    return spot ? std::optional(PageSpot{spot->page, spot->point}) : std::nullopt;
}

void FlipView::setPreviewCaptions(std::function<PreviewCaption(PageNumber)> captions)
{
    d->edge.setCaptions(std::move(captions));
}

BookOptions &FlipView::options() const
{
    return d->options;
}

BookZoom &FlipView::zooming() const
{
    return d->zooming;
}

BookSelection &FlipView::selecting() const
{
    return d->selection;
}

AccessibleSpread &FlipView::accessible() const
{
    return d->accessible;
}

void FlipView::startMeter()
{
    d->frames.startMeter();
}

bool FlipView::isSharp() const
{
    return d->book.isSharp();
}

FrameFigures FlipView::frameFigures() const
{
    return d->frames.figures();
}

void FlipView::turnForward()
{
    d->turnBy(1);
}

void FlipView::turnBackward()
{
    d->turnBy(-1);
}

void FlipView::goTo(PageNumber page)
{
    if (d->book.hasIssue())
        d->turnTo(d->book.spreads().of(page));
}

void FlipView::beginThumbThrough()
{
    if (d->book.hasIssue())
        d->thumb.begin(1, ThumbThrough::Grip::Place, {d->book.leaves().open(), 0});
}

void FlipView::thumbThroughTo(PageNumber page)
{
    if (d->thumb.isHeld())
        d->thumb.move({d->book.spreads().of(page), 0});
}

void FlipView::endThumbThrough()
{
    if (d->thumb.isHeld())
        d->thumb.release();
}

void FlipView::pictureChanged(PageNumber page)
{
    d->pictureChanged(page);
}

std::optional<PageNumber> FlipView::pageAt(QPoint at) const
{
    const auto spot = d->book.pageAt(d->inView(at));
    return spot ? std::optional(spot->page) : std::nullopt;
}

const Link *FlipView::linkAt(QPoint at) const
{
    return d->pointer.linkAt(d->inView(at));
}

} // namespace fanye::flip
