// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What FlipView says of zoom and of selected text, handed to the features that know.
#include "flip/view/FlipViewPrivate.h"

namespace fanye::flip {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

double FlipView::zoom() const
{
    return d->zoom.zoom();
}

Fit FlipView::fit() const
{
    return d->zoom.fit();
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
    d->zoom.zoomTo(zoom);
}

void FlipView::magnify(double zoom)
{
    setZoom(zoom);
    d->zoom.jumpToReadingStart();
    d->frames.show();
}

void FlipView::fitSpread()
{
    d->zoom.fitSpread();
}

void FlipView::fitPage()
{
    d->zoom.fitPage();
}

void FlipView::fitWidth()
{
    d->zoom.fitWidth();
}

void FlipView::fitContent()
{
    d->zoom.fitContent();
}

void FlipView::actualSize()
{
    d->zoom.zoomToActualSize();
}

void FlipView::setText(std::shared_ptr<const text::IssueText> text)
{
    d->selecting.setText(std::move(text));
}

void FlipView::setTool(Tool tool)
{
    d->selecting.setTool(tool);
    d->pointer.hover(d->pointer.position());
}

Tool FlipView::tool() const
{
    return d->selecting.tool();
}

std::optional<text::TextSpan> FlipView::selection() const
{
    return d->selecting.span();
}

QString FlipView::selectedText() const
{
    return d->selecting.selectedText();
}

void FlipView::selectAll()
{
    d->selecting.selectAll();
}

void FlipView::clearSelection()
{
    d->selecting.clear();
}

} // namespace fanye::flip
