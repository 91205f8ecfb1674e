// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/BookZoom.h"

#include "flip/view/FrameLoop.h"
#include "flip/view/ZoomAndPan.h"

namespace fanye::flip {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

BookZoom::BookZoom(ZoomAndPan &zoom, FrameLoop &frames)
    : m_zoom(zoom)
    , m_frames(frames)
{
}

double BookZoom::zoom() const
{
    return m_zoom.zoom();
}

Fit BookZoom::fit() const
{
    return m_zoom.fit();
}

const Magnification &BookZoom::magnification() const
{
    return m_zoom.magnification();
}

void BookZoom::restore(const Magnification &magnification)
{
    m_zoom.restore(magnification);
    m_frames.show();
}

void BookZoom::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void BookZoom::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void BookZoom::setZoom(double zoom)
{
    m_zoom.zoomTo(zoom);
}

void BookZoom::magnify(double zoom)
{
    setZoom(zoom);
    m_zoom.jumpToReadingStart();
    m_frames.show();
}

void BookZoom::fitSpread()
{
    m_zoom.fitSpread();
}

void BookZoom::fitPage()
{
    m_zoom.fitPage();
}

void BookZoom::fitWidth()
{
    m_zoom.fitWidth();
}

void BookZoom::fitContent()
{
    m_zoom.fitContent();
}

void BookZoom::bringInView(PageNumber page, const QRectF &part)
{
    m_zoom.bringInView(page, part);
}

void BookZoom::actualSize()
{
    m_zoom.zoomToActualSize();
}

} // namespace fanye::flip
