// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/FlipViewPrivate.h"

#include <QEvent>

#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace fanye::flip {

using namespace pages;

namespace {

// A warm grey under paper in a light room, nearly black in a dark one.
QColor backgroundFor(const QPalette &palette)
{
    return isDark(palette) ? QColor(27, 26, 25) : QColor(219, 215, 208);
}

// Pictures of pages are large and short-lived. Each is to have memory of its own that returns to the system with it: by
// itself the library would, once one has gone, keep all later ones in the heap, where they leave holes behind.
void keepPicturesOutOfTheHeap()
{
#ifdef __GLIBC__
    static const int done = mallopt(M_MMAP_THRESHOLD, 1 << 20);
    Q_UNUSED(done)
#endif
}

} // namespace

FlipView::FlipView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this))
{
    keepPicturesOutOfTheHeap();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(160, 120);
    setAccessibleName(tr("Magazine"));
    d->stage.setBackground(backgroundFor(palette()));
    d->stage.edges().setColours(edgeColoursFor(palette()));
    d->stage.faces().lit().setHighlight(palette().color(QPalette::Highlight));
    setAttribute(Qt::WA_AcceptTouchEvents);
}

FlipView::~FlipView() = default;

void FlipView::setIssue(const IssueFacts &facts, PagePainter &painter, PageNumber start)
{
    PagePainter *pages = &painter;
    const Pictures pictures{[pages](PageNumber page, QSize size) { return pages->best(page, size); },
                            [pages](const ViewState &state) { pages->show(state); },
                            [pages](PageNumber page, QSize whole) { return pages->tilesOf(page, whole); },
                            [pages](PageNumber page) { return pages->isMarked(page); },
                            [pages](PageNumber page) { return pages->isHeavy(page); }};
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
    d->links.clear();
    setText(nullptr);
    d->magnification.fitSpread();
    d->stage.setIssue(facts, std::move(pictures), start);
    d->chooseSides();
    d->noticed = d->stage.page();
    d->noticedSpread = d->stage.spread();
    d->describe();
    d->settle();
    d->askForPictures();
    d->showScene();
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
    return d->stage.page();
}

Spread FlipView::spread() const
{
    return d->stage.spread();
}

std::vector<PageNumber> FlipView::pages() const
{
    return d->stage.spread().inReadingOrder(d->stage.facts().binding);
}

bool FlipView::isMoving() const
{
    return d->stage.leaves().isMoving();
}

void FlipView::setLinks(std::vector<Link> links)
{
    d->links = std::move(links);
}

void FlipView::setHighlights(std::vector<PageHighlights> highlights)
{
    HighlightedPages &lit = d->stage.faces().lit();
    lit.clearHits();
    for (PageHighlights &page : highlights)
        lit.setHits(page.page, {std::move(page.hits), std::move(page.current)});
    d->showScene();
}

void FlipView::setEdgeMarks(std::vector<EdgeMark> marks)
{
    d->stage.edges().setEdgeMarks(std::move(marks));
    d->showScene();
}

void FlipView::setMarks(std::vector<PageHighlights> highlights, std::vector<EdgeMark> edgeMarks)
{
    d->stage.edges().setEdgeMarks(std::move(edgeMarks));
    setHighlights(std::move(highlights));
}

void FlipView::setPreviewCaptions(std::function<PreviewCaption(PageNumber)> captions)
{
    d->previewCaptions = std::move(captions);
}

void FlipView::setTurnStyle(TurnStyle style)
{
    d->style = style;
    d->stage.setStyle(d->styleNow());
}

Cover FlipView::cover() const
{
    return d->stage.cover();
}

void FlipView::setCover(Cover cover)
{
    d->stage.setCover(cover);
    d->showScene();
}

void FlipView::setReducedMotion(bool reduced)
{
    d->isReduced = reduced;
    d->stage.setStyle(d->styleNow());
}

TurnStyle FlipView::turnStyle() const
{
    return d->styleNow();
}

void FlipView::setPace(double pace)
{
    d->stage.leaves().setPace(pace);
}

void FlipView::setPairing(Pairing pairing)
{
    d->hand.cancel();
    d->stage.setPairs(d->stage.sides(), pairing);
    d->rebuild();
}

void FlipView::setSidesAutomatic()
{
    d->chosenSides.reset();
    d->chooseSides();
    d->rebuild();
}

void FlipView::setSides(Sides sides)
{
    d->chosenSides = sides;
    d->chooseSides();
    d->rebuild();
}

void FlipView::setPaper(Paper paper)
{
    d->stage.faces().setPaper(paper);
    d->rebuild();
}

PaperWeight FlipView::paperWeight() const
{
    return d->stage.weight();
}

void FlipView::setPaperWeight(PaperWeight weight)
{
    d->stage.setWeight(weight);
    d->showScene(); // leaves in the air stay there
}

void FlipView::startMeter()
{
    d->meter.start();
}

bool FlipView::isSharp() const
{
    return d->stage.isSharp();
}

FrameFigures FlipView::frameFigures() const
{
    return d->meter.figures();
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
    if (d->stage.hasIssue())
        d->turnTo(d->stage.spreads().of(page));
}

void FlipView::beginThumbThrough()
{
    if (d->stage.hasIssue())
        d->beginThumbThrough(1, ThumbThrough::Grip::Place, {d->stage.leaves().open(), 0});
}

void FlipView::thumbThroughTo(PageNumber page)
{
    if (d->thumbThrough.isHeld())
        d->moveThumbThrough({d->stage.spreads().of(page), 0});
}

void FlipView::endThumbThrough()
{
    if (d->thumbThrough.isHeld())
        d->endThumbThrough();
}

void FlipView::pictureChanged(PageNumber page)
{
    d->stage.faces().pictureChanged(page);
    d->thumbThroughOn();
    if (d->pointed && d->pointed->page == page && d->preview.isVisible() && !d->preview.hasPicture())
        d->showPreview();
    if (!d->clock.isActive()) // the next frame of a motion shows it anyway
        d->showScene();
    if (d->magnifier.isHeld())
        d->showMagnifier();
    if (!d->clock.isActive())
        d->preparing.start(0);
}

void FlipView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        d->stage.setBackground(backgroundFor(palette()));
        d->stage.edges().setColours(edgeColoursFor(palette()));
        d->stage.faces().lit().setHighlight(palette().color(QPalette::Highlight));
        d->showScene();
    }
    QWidget::changeEvent(event);
}

} // namespace fanye::flip
