// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/MagnifierOverlay.h"

#include "flip/state/BookFrames.h"
#include "flip/state/BookState.h"
#include "flip/view/WindowPixels.h"

#include <QPainter>
#include <QWidget>

namespace fanye::flip {

MagnifierOverlay::MagnifierOverlay(QWidget &view, BookState &book, BookFrames &frames, const BookPainter &painter)
    : m_view(view)
    , m_book(book)
    , m_frames(frames)
    , m_painter(painter)
{
}

double MagnifierOverlay::scale() const
{
    return m_view.devicePixelRatioF();
}

void MagnifierOverlay::holdAt(QPointF position)
{
    m_magnifier.holdAt(position);
    m_view.setCursor(Qt::BlankCursor);
    show();
}

void MagnifierOverlay::putAway()
{
    m_magnifier.putAway();
    m_book.setGlass(std::nullopt);
    show();
}

void MagnifierOverlay::drop()
{
    m_magnifier.putAway();
    m_book.setGlass(std::nullopt);
    m_shown = {};
}

void MagnifierOverlay::show()
{
    const QRect now = m_magnifier.reach(scale());
    if (now.isEmpty() && m_shown.isEmpty())
        return;
    if (isHeld())
        m_book.setGlass(Glass{m_magnifier.enlarged(m_book.layout()), m_magnifier.glass(scale())});
    m_frames.ask();
    const QRegion region = QRegion(now) | m_shown;
    m_shown = now;
    m_view.repaint(inDesktopPixels(region, scale()));
}

void MagnifierOverlay::paint(QPainter &onWindow, const QRegion &region) const
{
    if (!isHeld() || !region.intersects(inDesktopPixels(m_shown, scale())))
        return;
    QImage picture = m_magnifier.picture(m_painter, m_book.glassScene(), scale());
    picture.setDevicePixelRatio(scale());
    onWindow.drawImage(QPointF(m_magnifier.reach(scale()).topLeft()) / scale(), picture);
}

} // namespace fanye::flip
