// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/Magnification.h"

#include <algorithm>

namespace fanye {

void Magnification::fitSpread()
{
    m_fit = Fit::Spread;
    m_zoom = 1;
    m_pan = {};
}

void Magnification::setZoom(double zoom, QPointF about, const BookLayout &layout, const Looking &looking)
{
    const double kept = std::clamp(zoom, smallestZoom, largestZoom);
    const double growth = kept / m_zoom;
    // From the middle of the view to the middle of the book, as it lies now.
    const QPointF view(looking.view.width() / 2.0, looking.view.height() / 2.0);
    const QPointF book = m_pan + QPointF(looking.shift * layout.sheet.width(), 0);
    const QPointF grown = (about - view) - ((about - view) - book) * growth;
    m_pan = grown - QPointF(looking.shift * layout.sheet.width() * growth, 0);
    m_zoom = kept;
    m_fit = Fit::Free;
}

Looking Magnification::looking(QSizeF sheetPoints, Sides sides, Looking looking)
{
    if (m_fit == Fit::Spread)
        m_zoom = 1;
    if (m_fit == Fit::Width)
        m_zoom = std::clamp(zoomForWidth(sheetPoints, sides, looking), smallestZoom, largestZoom);
    looking.zoom = m_zoom;
    looking.pan = m_pan;
    m_pan = boundedPan(sheetPoints, sides, looking);
    looking.pan = m_pan;
    return looking;
}

} // namespace fanye
