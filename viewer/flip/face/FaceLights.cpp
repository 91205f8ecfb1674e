// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/Face.h"
#include "flip/face/FaceLights.h"

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

void light(QImage &pixels, const FaceRecipe &recipe, QSize texels, const QRectF &part)
{
    if (recipe.lights.isEmpty())
        return;
    const QRectF page = QRectF(pageOnSheet(recipe)).translated(-part.topLeft());
    const double dx = texels.width() / part.width(), dy = texels.height() / part.height();
    const double sx = page.width() / recipe.pagePoints.width(), sy = page.height() / recipe.pagePoints.height();
    QPainter painter(&pixels);
    painter.setClipRect(QRect(QPoint(), texels));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isNight = recipe.paper == Paper::Night;
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
    mark(recipe.lights.hits, isNight ? QColor(70, 62, 8) : QColor(255, 240, 130));
    mark(recipe.lights.current, isNight ? QColor(128, 70, 0) : QColor(255, 186, 84));
    QRegion selected; // lines that touch are not marked twice where they do
    for (const QRectF &rect : recipe.lights.selected)
        selected += onFace(rect).toRect().adjusted(-1, -1, 1, 1);
    for (const QRect &rect : selected)
        painter.fillRect(rect, recipe.selection);
}

QRectF litOtherwise(const FaceLights &a, const FaceLights &b)
{
    QRectF all;
    for (const auto &lights : {&FaceLights::hits, &FaceLights::current, &FaceLights::selected})
        all |= bounds(a.*lights, b.*lights) | bounds(b.*lights, a.*lights);
    return all;
}

void LitPages::clear()
{
    m_hits.clear();
    m_selected.clear();
}

void LitPages::light(FaceRecipe &recipe, PageNumber page) const
{
    for (const auto &[lit, lights] : m_hits)
        if (lit == page)
            recipe.lights = lights;
    for (const auto &[lit, rects] : m_selected)
        if (lit == page) {
            recipe.lights.selected = rects;
            recipe.selection = selectionInk(m_highlight, recipe.paper);
        }
}

} // namespace fanye::flip
