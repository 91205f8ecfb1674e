// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/FaceHighlights.h"
#include "flip/face/Face.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>

namespace fanye::flip {
namespace {

QRectF bounds(const std::vector<QRectF> &rects, const std::vector<QRectF> &others)
{
    QRectF all;
    for (const QRectF &rect : rects)
        if (std::find(others.begin(), others.end(), rect) == others.end())
            all |= rect;
    return all;
}

} // namespace

QColor selectionInk(QColor highlight, Paper paper)
{
    const int hue = highlight.hslHue(), saturation = std::max(110, highlight.hslSaturation());
    return QColor::fromHsl(std::max(0, hue), hue < 0 ? 0 : saturation, paper == Paper::Night ? 64 : 205);
}

QColor hitInk(Paper paper)
{
    return paper == Paper::Night ? QColor(70, 62, 8) : QColor(255, 240, 130);
}

QColor currentHitInk(Paper paper)
{
    return paper == Paper::Night ? QColor(128, 70, 0) : QColor(255, 186, 84);
}

void drawHighlights(QImage &pixels, const FaceParameters &parameters, QSize texels, const QRectF &part)
{
    if (parameters.highlights.isEmpty())
        return;
    const QRectF page = QRectF(pageOnSheet(parameters)).translated(-part.topLeft());
    const double dx = texels.width() / part.width(), dy = texels.height() / part.height();
    const double sx = page.width() / parameters.pagePoints.width(), sy = page.height() / parameters.pagePoints.height();
    QPainter painter(&pixels);
    painter.setClipRect(QRect(QPoint(), texels));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isNight = parameters.paper == Paper::Night;
    painter.setCompositionMode(isNight ? QPainter::CompositionMode_Screen : QPainter::CompositionMode_Multiply);
    const auto onFace = [&](const QRectF &rect) {
        return QRectF((page.x() + rect.x() * sx) * dx, (page.y() + rect.y() * sy) * dy, rect.width() * sx * dx,
                      rect.height() * sy * dy);
    };
    const auto mark = [&](const std::vector<QRectF> &rects, QColor colour) {
        painter.setBrush(colour);
        for (const QRectF &rect : rects)
            painter.drawRoundedRect(onFace(rect).adjusted(-1, -1, 1, 1), 2, 2);
    };
    mark(parameters.highlights.hits, hitInk(parameters.paper));
    mark(parameters.highlights.current, currentHitInk(parameters.paper));
    QRegion selected; // lines that touch are not marked twice where they do
    for (const QRectF &rect : parameters.highlights.selected)
        selected += onFace(rect).toRect().adjusted(-1, -1, 1, 1);
    for (const QRect &rect : selected)
        painter.fillRect(rect, parameters.selection);
}

QRectF differingArea(const FaceHighlights &a, const FaceHighlights &b)
{
    QRectF all;
    for (const auto &highlights : {&FaceHighlights::hits, &FaceHighlights::current, &FaceHighlights::selected})
        all |= bounds(a.*highlights, b.*highlights) | bounds(b.*highlights, a.*highlights);
    return all;
}

void HighlightedPages::clear()
{
    m_hits.clear();
    m_selected.clear();
}

FaceHighlights HighlightedPages::on(PageNumber page) const
{
    FaceParameters parameters;
    addTo(parameters, page);
    return parameters.highlights;
}

void HighlightedPages::addTo(FaceParameters &parameters, PageNumber page) const
{
    for (const auto &[highlighted, highlights] : m_hits)
        if (highlighted == page)
            parameters.highlights = highlights;
    for (const auto &[highlighted, rects] : m_selected)
        if (highlighted == page) {
            parameters.highlights.selected = rects;
            parameters.selection = selectionInk(m_highlight, parameters.paper);
        }
}

} // namespace fanye::flip
