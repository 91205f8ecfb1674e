// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/FlipViewPrivate.h"

#include <QPainter>

namespace fanye::flip {

void FlipView::Private::holdMagnifier(QPointF view)
{
    if (!book.hasIssue())
        return;
    corner.drop();
    book.setCornerLift(std::nullopt);
    magnifier.holdAt(view);
    q.setCursor(Qt::BlankCursor);
    showMagnifier();
}

void FlipView::Private::putMagnifierAway()
{
    if (!magnifier.isHeld())
        return;
    magnifier.putAway();
    book.setGlass(std::nullopt);
    showMagnifier();
    hover(pointer);
}

void FlipView::Private::showMagnifier()
{
    const QRect now = magnifier.reach(scale());
    if (now.isEmpty() && glassShown.isEmpty())
        return;
    if (magnifier.isHeld())
        book.setGlass(Glass{magnifier.enlarged(book.layout()), magnifier.glass(scale())});
    askForPictures();
    const QRegion region = QRegion(now) | glassShown;
    glassShown = now;
    q.repaint(inDesktopPixels(region, scale()));
}

void FlipView::Private::paintMagnifier(QPainter &onWindow)
{
    if (!magnifier.isHeld())
        return;
    QImage picture = magnifier.picture(painter, book.glassScene(), scale());
    picture.setDevicePixelRatio(scale());
    onWindow.drawImage(QPointF(magnifier.reach(scale()).topLeft()) / scale(), picture);
}

} // namespace fanye::flip
