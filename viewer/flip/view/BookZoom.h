// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Magnification.h"
#include "issue/PageNumber.h"

#include <QObject>
#include <QRectF>

namespace fanye::flip {

class FrameLoop;
class ZoomAndPan;

// The zoom of a FlipView as menus and keys change it. A QObject, so that actions can be connected to it. GUI thread.
class BookZoom : public QObject
{
public:
    BookZoom(ZoomAndPan &zoom, FrameLoop &frames);

    double zoom() const; // 1 = fit spread
    Fit fit() const;
    const Magnification &magnification() const;
    void restore(const Magnification &magnification); // as it was in an earlier version of the issue
    void zoomIn();
    void zoomOut();
    void setZoom(double zoom); // about the middle
    void magnify(double zoom); // the same, and shows where reading begins
    void fitSpread();
    void fitPage();
    void fitWidth();
    void fitContent(); // what is printed, without the margins
    void bringInView(PageNumber page, const QRectF &part); // points of an open page, if the book is magnified
    void actualSize(); // 100 %: a point of the page is 1/72 inch of the screen

private:
    ZoomAndPan &m_zoom;
    FrameLoop &m_frames;
};

} // namespace fanye::flip
