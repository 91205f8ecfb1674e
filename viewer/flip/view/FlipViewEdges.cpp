// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of the block: pointing at a page, a look at it, a click that turns there, a hand that thumbs from there.
#include "flip/face/DarkPaper.h"
#include "flip/motion/PressDistance.h"
#include "flip/view/FlipViewPrivate.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr int previewRestMs = 180; // that the pointer rests on the edge before a page is shown
constexpr int pictureHeight = 200; // desktop pixels

QImage dressed(QImage picture, Paper paper)
{
    if (picture.isNull() || paper == Paper::White)
        return picture;
    picture = picture.convertToFormat(QImage::Format_RGB32);
    if (paper == Paper::Night) {
        turnToNight(picture);
        return picture;
    }
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(picture.rect(), paperColour(paper));
    return picture;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 110;
}

// Seen on white paper and on a dark ground alike.
EdgeColours edgeColoursFor(const QPalette &palette)
{
    const bool dark = isDark(palette);
    return {dark ? QColor(158, 150, 140) : QColor(112, 103, 92), QColor(242, 169, 42),
            dark ? QColor(214, 116, 84) : QColor(169, 71, 47), palette.color(QPalette::Link)};
}

bool FlipView::Private::hoverEdge(QPointF view)
{
    std::optional<PageEdges::Spot> spot;
    if (!isMagnified() && !thumbThrough.isActive() && !isOnBentLeaf(book, view))
        spot = book.edges().spotAt(shown.background, view);
    pointer = view;
    if (spot != pointed) {
        pointed = spot;
        book.setPointed(spot);
        showScene();
    }
    if (!spot)
        hidePreview();
    else if (preview.isVisible())
        showPreview();
    else if (!edgeRest.isActive() && !wasEdgeUsed)
        edgeRest.start(previewRestMs);
    wasEdgeUsed &= spot.has_value();
    return spot.has_value();
}

void FlipView::Private::leaveEdge()
{
    hidePreview();
    wasEdgeUsed = false;
    pointed.reset();
    book.setPointed(std::nullopt);
    showScene();
}

void FlipView::Private::hidePreview()
{
    edgeRest.stop();
    preview.hide();
}

void FlipView::Private::showPreview()
{
    if (!pointed || !book.facts().has(pointed->page))
        return;
    const QSizeF points = book.facts().geometry(pointed->page).size;
    const QSize wished = points.scaled(4 * pictureHeight, pictureHeight, Qt::KeepAspectRatio).toSize() * scale();
    const Paper paper = book.faces().paper();
    PagePreview page{book.faces().picture(pointed->page, wished).image, points, paperColour(paper), {}};
    if (page.picture.height() > 1.5 * wished.height())
        page.picture = page.picture.scaled(wished, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    page.picture = dressed(page.picture, paper);
    if (previewCaptions)
        page.caption = previewCaptions(pointed->page);
    preview.setPreview(page);
    const QRectF zone = edgeZone(shown.background, pointed->side);
    const double edge = (pointed->side == SheetSide::Right ? zone.left() : zone.right()) / scale();
    preview.setGeometry(previewPlace(preview.sizeHint(), q.size(), pointed->side, edge, pointer.y() / scale()));
    preview.show();
}

bool FlipView::Private::pressEdge(QPointF view)
{
    if (isMagnified() || isOnBentLeaf(book, view))
        return false;
    const auto spot = book.edges().spotAt(shown.background, view);
    if (!spot)
        return false;
    hidePreview();
    cornerRest.stop();
    wasEdgeUsed = true;
    edgePress = EdgePress{*spot, view};
    return true;
}

// What the hand on the edge points at, and how far it pulls the block over the page.
ThumbThroughHand FlipView::Private::thumbThroughHand(QPointF view) const
{
    const double inward = edgePress->spot.side == SheetSide::Right ? edgePress->at.x() - view.x()
                                                                   : view.x() - edgePress->at.x();
    return {book.spreads().of(book.edges().pageAt(shown.background, view.y())), std::max(0.0, inward / scale())};
}

void FlipView::Private::leadEdge(QPointF view)
{
    if (!thumbThrough.isHeld()) {
        const QPointF way = view - edgePress->at;
        if (std::hypot(way.x(), way.y()) < pressDistance * scale())
            return;
        const ThumbThroughHand hand = thumbThroughHand(view);
        const bool isPull = hand.pull * scale() > std::abs(way.y());
        const int away = edgePress->spot.side == book.sideBefore() ? -1 : 1;
        beginThumbThrough(away, isPull ? ThumbThrough::Grip::Pull : ThumbThrough::Grip::Place, hand);
    }
    const PageEdges::Spot spot{edgePress->spot.side, book.edges().pageAt(shown.background, view.y())};
    book.setPointed(thumbThrough.isRunning() ? std::nullopt : std::optional(spot));
    moveThumbThrough(thumbThroughHand(view));
    if (!clock.isActive()) // else the next frame shows it
        showScene();
}

void FlipView::Private::letGoEdge(QPointF view)
{
    const EdgePress press = *edgePress;
    edgePress.reset();
    if (thumbThrough.isHeld())
        endThumbThrough();
    else
        jumpTo(press.spot.page);
    hover(view);
}

void FlipView::Private::jumpTo(PageNumber page)
{
    const PageNumber from = book.page();
    turnTo(book.spreads().of(page));
    if (book.page() != from)
        Q_EMIT q.jumped(from);
}

} // namespace fanye::flip
