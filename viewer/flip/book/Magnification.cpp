// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/Magnification.h"

#include <algorithm>

namespace fanye::flip {

void Magnification::fitSpread()
{
    m_fit = Fit::Spread;
    m_zoom = 1;
    m_pan = {};
}

void Magnification::fitContent(const QRectF &content)
{
    m_fit = Fit::Content;
    m_content = content;
}

void Magnification::setZoom(double zoom, QPointF about, const BookLayout &layout, const Viewport &viewport)
{
    const double kept = std::clamp(zoom, smallestZoom, m_largest);
    const double growth = kept / m_zoom;
    // From the middle of the view to the middle of the book, as it lies now.
    const QPointF view(viewport.view.width() / 2.0, viewport.view.height() / 2.0);
    const QPointF book = m_pan + QPointF(viewport.shift * layout.sheet.width(), 0);
    const QPointF grown = (about - view) - ((about - view) - book) * growth;
    m_pan = grown - QPointF(viewport.shift * layout.sheet.width() * growth, 0);
    m_zoom = kept;
    m_fit = Fit::Free;
}

Viewport Magnification::viewport(QSizeF sheetPoints, Sides sides, Viewport viewport)
{
    m_largest = largestZoom * std::max(1.0, viewport.actualScale / fitScale(sheetPoints, sides, viewport));
    const auto within = [this](double zoom) { return std::clamp(zoom, smallestZoom, m_largest); };
    if (m_fit == Fit::Spread)
        m_zoom = 1;
    if (m_fit == Fit::Page)
        m_zoom = within(zoomForPage(sheetPoints, sides, viewport));
    if (m_fit == Fit::Width)
        m_zoom = within(zoomForWidth(sheetPoints, sides, viewport));
    if (m_fit == Fit::Content)
        m_zoom = within(zoomForContent(m_content, sheetPoints, sides, viewport));
    viewport.zoom = m_zoom;
    viewport.pan = m_pan;
    m_pan = boundedPan(sheetPoints, sides, viewport);
    viewport.pan = m_pan;
    return viewport;
}

double zoomForPage(QSizeF sheetPoints, Sides sides, const Viewport &viewport)
{
    return fitScale(sheetPoints, Sides::One, viewport) / fitScale(sheetPoints, sides, viewport);
}

double zoomForContent(const QRectF &content, QSizeF sheetPoints, Sides sides, const Viewport &viewport)
{
    if (content.isEmpty())
        return 1;
    return fitScale(content.size(), Sides::One, viewport) / fitScale(sheetPoints, sides, viewport);
}

QPointF panToContent(const QRectF &content, QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport)
{
    const double scale = fitScale(sheetPoints, sides, viewport) * viewport.zoom;
    const double halfPage = binding == Binding::Left ? sheetPoints.width() / 2 : -sheetPoints.width() / 2;
    const QPointF book(sides == Sides::Two ? 0 : halfPage, sheetPoints.height() / 2);
    return (book - content.center()) * scale - QPointF(viewport.shift * sheetPoints.width() * scale, 0);
}

} // namespace fanye::flip
