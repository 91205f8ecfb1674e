// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageThumbnailDelegate.h"

#include "app/pages/PagesModel.h"
#include "pages/PagePainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace fanye::app {

using namespace pages;

namespace {

constexpr int margin = 8;
constexpr int highestPicture = 142;

QRect paperRect(const QRect &cell, const PageGeometry &geometry, int pictureHeight)
{
    const QSize room(cell.width() - 2 * margin, pictureHeight);
    QRect paper(QPoint(), geometry.size.scaled(room, Qt::KeepAspectRatio).toSize());
    paper.moveCenter({cell.center().x(), cell.top() + margin + pictureHeight / 2});
    return paper;
}

// The picture at this size in device pixels. Each source pixel counts: a painter that scales takes four of them, which
// leaves ragged print of a picture that is many times as large.
QPixmap reduced(const QImage &picture, QSize size)
{
    const QString key
        = QStringLiteral("fanye-page-%1-%2x%3").arg(picture.cacheKey()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap::fromImage(picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawPaper(QPainter *painter, const QRect &paper, const QImage &picture, const QPalette &palette)
{
    painter->fillRect(paper, Qt::white);
    if (!picture.isNull())
        painter->drawPixmap(paper, reduced(picture, paper.size() * painter->device()->devicePixelRatioF()));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawRect(paper.adjusted(-1, -1, 0, 0));
}

void drawChosen(QPainter *painter, const QRect &paper, const QColor &colour)
{
    painter->setPen(QPen(colour, 2));
    painter->drawRoundedRect(QRectF(paper).adjusted(-3, -3, 3, 3), 3, 3);
}

void drawRibbon(QPainter *painter, const QRect &paper, const QColor &colour)
{
    const QPointF top(paper.right() - 16, paper.top());
    const QPolygonF ribbon{
        {top, top + QPointF(9, 0), top + QPointF(9, 18), top + QPointF(4.5, 13.5), top + QPointF(0, 18)}};
    QPainterPath path;
    path.addPolygon(ribbon);
    painter->fillPath(path, colour);
}

// The printed number in the text colour, then the page of the PDF in a fainter one.
void drawNumbers(QPainter *painter, const QRect &line, const QString &folio, const QString &number,
                 const QPalette &palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString gap = folio.isEmpty() ? QString() : QStringLiteral("  ");
    const int width = metrics.horizontalAdvance(folio + gap + number);
    QRect rest(line.left() + (line.width() - width) / 2, line.top(), width, line.height());
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, folio);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(folio + gap));
    painter->setPen(folio.isEmpty() ? palette.color(QPalette::Text) : palette.color(QPalette::PlaceholderText));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, number);
}

} // namespace

void PageThumbnailDelegate::fitCells(int width, const std::vector<PageGeometry> &pages)
{
    m_cellWidth = width;
    double slenderest = 1e6; // width by height
    for (const PageGeometry &page : pages)
        slenderest = std::min(slenderest, page.aspect());
    m_pictureHeight = std::clamp(int(std::lround((width - 2 * margin) / slenderest)), 1, highestPicture);
}

void PageThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PagesModel *>(index.model());
    const PagePainter *pages = model->painter();
    if (!pages)
        return;
    const auto page = PageNumber::fromIndex(index.row());
    const QRect paper = paperRect(option.rect, pages->facts().geometry(page), m_pictureHeight);
    const QSize devicePixels = paper.size() * painter->device()->devicePixelRatioF();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawPaper(painter, paper, pages->best(page, devicePixels).image, option.palette);
    const QColor accent = option.palette.color(QPalette::Link);
    if (option.state & QStyle::State_Selected)
        drawChosen(painter, paper, accent);
    if (index.data(PagesModel::BookmarkedRole).toBool())
        drawRibbon(painter, paper, accent);
    const QRect line(option.rect.left(), paper.bottom() + 5, option.rect.width(), option.fontMetrics.height() + 2);
    painter->setFont(option.font);
    drawNumbers(painter, line, index.data(PagesModel::FolioRole).toString(), index.data().toString(), option.palette);
    painter->restore();
}

QSize PageThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {m_cellWidth, m_pictureHeight + 2 * margin + option.fontMetrics.height() + 8};
}

} // namespace fanye::app
