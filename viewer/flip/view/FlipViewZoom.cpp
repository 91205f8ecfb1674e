// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/FlipViewPrivate.h"

#include <QScreen>

namespace fanye::flip {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

double FlipView::zoom() const
{
    return d->magnification.zoom();
}

Fit FlipView::fit() const
{
    return d->magnification.fit();
}

void FlipView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void FlipView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void FlipView::setZoom(double zoom)
{
    const QSize view = d->book.viewport().view;
    d->zoomTo(zoom, {view.width() / 2.0, view.height() / 2.0});
}

void FlipView::magnify(double zoom)
{
    setZoom(zoom);
    d->jumpToReadingStart();
    d->showScene();
}

void FlipView::fitSpread()
{
    d->magnification.fitSpread();
    d->zoomed();
}

void FlipView::fitPage()
{
    d->magnification.fitPage();
    d->zoomed();
}

void FlipView::fitWidth()
{
    d->magnification.fitWidth();
    d->zoomed();
}

void FlipView::fitContent()
{
    d->fitContent();
}

void FlipView::actualSize()
{
    if (!d->book.hasIssue() || !screen())
        return;
    setZoom(d->actualScale() / fitScale(d->book.sheetPoints(), d->book.sides(), d->book.viewport()));
}

} // namespace fanye::flip
