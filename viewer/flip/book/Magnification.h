// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"

#include <QRectF>

namespace fanye::flip {

enum class Fit { Spread, Page, Width, Content, Free };

constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 8; // times the fitting spread, or the page's own size where that is more

// How large the book is shown and which part of it: the zoom, what it follows, and the pan. Pure.
class Magnification
{
public:
    double zoom() const { return m_zoom; }
    QPointF pan() const { return m_pan; }
    Fit fit() const { return m_fit; }
    bool isMagnified() const { return m_zoom > 1.001; } // there may be more than the view shows

    void fitSpread();
    void fitPage() { m_fit = Fit::Page; }
    void fitWidth() { m_fit = Fit::Width; }
    // `content`: what is printed, without the margins; points from the upper end of the spine.
    void fitContent(const QRectF &content);
    // The point of the book under `about` (device pixels of the view) stays there.
    void setZoom(double zoom, QPointF about, const BookLayout &layout, const Viewport &viewport);
    void panBy(QPointF way) { m_pan += way; }
    void panTo(QPointF pan) { m_pan = pan; }

    // This viewport with the zoom and the pan that result for this book; brings the pan within its bounds.
    Viewport viewport(QSizeF sheetPoints, Sides sides, Viewport viewport);

private:
    Fit m_fit = Fit::Spread;
    double m_zoom = 1;
    QPointF m_pan;
    QRectF m_content;
    double m_largest = largestZoom;
};

// The zoom at which one page fits the view.
double zoomForPage(QSizeF sheetPoints, Sides sides, const Viewport &viewport);
double zoomForContent(const QRectF &content, QSizeF sheetPoints, Sides sides, const Viewport &viewport);
// The pan that brings the middle of what is printed to that of the view.
QPointF panToContent(const QRectF &content, QSizeF sheetPoints, Sides sides, Binding binding, const Viewport &viewport);

} // namespace fanye::flip
