// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace fanye::engine {

// A page's crop box, or its trim box where it is shown trimmed, in the file's coordinates and its rotation: what is
// needed to convert points of the file to points of the displayed page, and back.
//
//   file, y upwards              displayed, /Rotate 90 (clockwise)
//   ┌───────────────┐            ┌──────────┐
//   │  ┌──crop──┐   │            │ ┌──────┐ │  origin top left,
//   │  │ A      │   │     ──►    │ │    A │ │  y downwards,
//   │  └────────┘   │            │ │      │ │  only the crop box
//   └───────────────┘            └─┴──────┴─┘
struct PageFrame
{
    QRectF crop{0, 0, 595.276, 841.89}; // x and y of its lower left corner in the file's coordinates; normalised
    int quarterTurns = 0; // clockwise, 0 to 3

    QSizeF displayedSize() const;
    QPointF toDisplayed(QPointF inFile) const;
    QRectF toDisplayed(const QRectF &inFile) const;
    QPointF toFile(QPointF displayed) const;
    // The same page, of which only this part is displayed; in points of the page as displayed now.
    PageFrame cutTo(const QRectF &part) const;

    friend bool operator==(const PageFrame &, const PageFrame &) = default;
};

// The frame in which poppler displays a page: the crop box cut to the media box, the media box where nothing is left of
// it, A4 where that is no box either. A crop box that is longer than the media box counts as the media box in that
// direction. A /Rotate that is no multiple of 90 counts as none.
PageFrame pageFrame(const QRectF &mediaBox, const QRectF &cropBox, long long rotate);

} // namespace fanye::engine
