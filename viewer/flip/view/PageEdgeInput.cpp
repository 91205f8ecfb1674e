// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageEdgeInput.h"

#include "flip/face/DarkPaper.h"
#include "flip/motion/PressDistance.h"
#include "flip/view/FrameLoop.h"
#include "flip/view/ThumbThroughTurn.h"
#include "flip/view/ZoomAndPan.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr int previewRestMs = 180; // that the pointer rests on the edge before a page is shown
constexpr int pictureHeight = 200; // desktop pixels

QImage onPaper(QImage picture, Paper paper, const DarkTones &dark)
{
    if (picture.isNull() || paper == Paper::White)
        return picture;
    picture = picture.convertToFormat(QImage::Format_RGB32);
    if (paper == Paper::Night) {
        turnToNight(picture, dark);
        return picture;
    }
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(picture.rect(), paperColour(paper, dark));
    return picture;
}

} // namespace

PageEdgeInput::PageEdgeInput(QWidget &view, BookState &book, FrameLoop &frames, const ZoomAndPan &zoom,
                             ThumbThroughTurn &thumb)
    : m_view(view)
    , m_book(book)
    , m_frames(frames)
    , m_zoom(zoom)
    , m_thumb(thumb)
    , m_preview(&view)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PageEdgeInput::showPreview);
    connect(&thumb, &ThumbThroughTurn::beginning, this, [this] {
        hidePreview();
        m_book.setPointed(std::nullopt);
        m_pointed.reset();
    });
    connect(&thumb, &ThumbThroughTurn::cancelled, this, &PageEdgeInput::dropPress);
    connect(&thumb, &ThumbThroughTurn::dropped, this, [this] {
        dropPress();
        m_book.setPointed(m_pointed);
    });
}

void PageEdgeInput::pictureChanged(PageNumber page)
{
    if (m_pointed && m_pointed->page == page && m_preview.isVisible() && !m_preview.hasPicture())
        showPreview();
}

bool PageEdgeInput::canUse(QPointF position) const
{
    return !m_zoom.isMagnified() && !isOnBentLeaf(m_book, position);
}

std::optional<PageEdges::Spot> PageEdgeInput::spotAt(QPointF position) const
{
    return m_book.edges().spotAt(m_frames.shown().background, position);
}

PageNumber PageEdgeInput::pageAt(QPointF position) const
{
    return m_book.edges().pageAt(m_frames.shown().background, position.y());
}

bool PageEdgeInput::hover(QPointF position)
{
    std::optional<PageEdges::Spot> spot;
    if (!m_thumb.isActive() && canUse(position))
        spot = spotAt(position);
    m_pointer = position;
    if (spot != m_pointed) {
        m_pointed = spot;
        m_book.setPointed(spot);
        m_frames.show();
    }
    if (!spot)
        hidePreview();
    else if (m_preview.isVisible())
        showPreview();
    else if (!m_rest.isActive() && !m_wasUsed)
        m_rest.start(previewRestMs);
    m_wasUsed &= spot.has_value();
    return spot.has_value();
}

void PageEdgeInput::leave()
{
    hidePreview();
    m_wasUsed = false;
    m_pointed.reset();
    m_book.setPointed(std::nullopt);
    m_frames.show();
}

bool PageEdgeInput::press(QPointF position)
{
    const auto spot = canUse(position) ? spotAt(position) : std::nullopt;
    if (!spot)
        return false;
    hidePreview();
    m_wasUsed = true;
    m_press = Press{*spot, position};
    return true;
}

// What the hand points at, and how far it pulls the block of pages over the page.
ThumbThroughHand PageEdgeInput::handAt(QPointF position) const
{
    const double across = m_press->at.x() - position.x();
    const double inward = m_press->spot.side == SheetSide::Right ? across : -across;
    return {m_book.spreads().of(pageAt(position)), std::max(0.0, inward / m_view.devicePixelRatioF())};
}

void PageEdgeInput::beginThumbThrough(QPointF position)
{
    const ThumbThroughHand hand = handAt(position);
    const double along = std::abs(position.y() - m_press->at.y());
    const bool isPull = hand.pull * m_view.devicePixelRatioF() > along;
    const int away = m_press->spot.side == m_book.sideBefore() ? -1 : 1;
    m_thumb.begin(away, isPull ? ThumbThrough::Grip::Pull : ThumbThrough::Grip::Place, hand);
}

void PageEdgeInput::drag(QPointF position)
{
    if (!m_thumb.isHeld()) {
        const QPointF way = position - m_press->at;
        if (std::hypot(way.x(), way.y()) < pressDistance * m_view.devicePixelRatioF())
            return;
        beginThumbThrough(position);
    }
    const PageEdges::Spot spot{m_press->spot.side, pageAt(position)};
    m_book.setPointed(m_thumb.isRunning() ? std::nullopt : std::optional(spot));
    m_thumb.move(handAt(position));
    if (!m_frames.isRunning()) // else the next frame shows it
        m_frames.show();
}

void PageEdgeInput::release()
{
    const Press press = *m_press;
    m_press.reset();
    if (m_thumb.isHeld())
        m_thumb.release();
    else
        Q_EMIT pageClicked(press.spot.page);
}

void PageEdgeInput::dropPress()
{
    m_press.reset();
}

void PageEdgeInput::drop()
{
    dropPress();
    m_pointed.reset();
    hidePreview();
}

void PageEdgeInput::hidePreview()
{
    m_rest.stop();
    m_preview.hide();
}

PagePreview PageEdgeInput::previewOf(PageNumber page) const
{
    const QSizeF points = m_book.facts().geometry(page).size;
    const QSize wished
        = points.scaled(4 * pictureHeight, pictureHeight, Qt::KeepAspectRatio).toSize() * m_view.devicePixelRatioF();
    PagePreview preview{m_book.faces().picture(page, wished).image, points, m_book.paperColour(), {}};
    if (preview.picture.height() > 1.5 * wished.height())
        preview.picture = preview.picture.scaled(wished, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    preview.picture = onPaper(preview.picture, m_book.faces().paper(), m_book.lighting().face.dark);
    if (m_captions)
        preview.caption = m_captions(page);
    return preview;
}

void PageEdgeInput::showPreview()
{
    if (!m_pointed || !m_book.facts().has(m_pointed->page))
        return;
    m_preview.setPreview(previewOf(m_pointed->page));
    const double scale = m_view.devicePixelRatioF();
    const QRectF zone = edgeZone(m_frames.shown().background, m_pointed->side);
    const double edge = (m_pointed->side == SheetSide::Right ? zone.left() : zone.right()) / scale;
    m_preview.setGeometry(
        previewPlace(m_preview.sizeHint(), m_view.size(), m_pointed->side, edge, m_pointer.y() / scale));
    m_preview.show();
}

} // namespace fanye::flip
