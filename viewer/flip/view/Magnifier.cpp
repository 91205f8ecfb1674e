// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/Magnifier.h"

#include <QPainter>
#include <QRadialGradient>

#include <cmath>

namespace fanye::flip {
namespace {

constexpr int shadowReach = 14; // desktop pixels beyond the glass

int inPixels(int desktop, double scale)
{
    return int(std::lround(desktop * scale));
}

// Darkest at the rim, transparent at its end; a little below the glass, as the light comes from above.
void paintShadow(QPainter &painter, const QRectF &glass, double scale)
{
    const double reach = shadowReach * scale, radius = glass.width() / 2 + reach;
    const QPointF middle = glass.center() + QPointF(0, 0.25 * reach);
    QRadialGradient shade(middle, radius);
    const double rim = (radius - 1.25 * reach) / radius;
    shade.setColorAt(rim, QColor(0, 0, 0, 110));
    shade.setColorAt((1 + rim) / 2, QColor(0, 0, 0, 34));
    shade.setColorAt(1, QColor(0, 0, 0, 0));
    painter.setBrush(shade);
    painter.drawEllipse(middle, radius, radius);
}

// A dark line that is seen on light paper, and a light one within it that is seen on dark pictures.
void paintRim(QPainter &painter, const QRectF &glass, double scale)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 190), 1.5 * scale));
    painter.drawEllipse(glass.adjusted(scale, scale, -scale, -scale));
    painter.setPen(QPen(QColor(30, 30, 30, 170), scale));
    painter.drawEllipse(glass);
}

} // namespace

QRect Magnifier::glass(double scale) const
{
    if (!m_at)
        return {};
    const int side = inPixels(diameter, scale);
    return {m_at->x() - side / 2, m_at->y() - side / 2, side, side};
}

QRect Magnifier::reach(double scale) const
{
    const int shadow = inPixels(shadowReach + 5, scale);
    return m_at ? glass(scale).adjusted(-shadow, -shadow, shadow, shadow) : QRect();
}

BookLayout Magnifier::enlarged(const BookLayout &book) const
{
    if (!m_at)
        return book;
    const QPointF fromPointer = QPointF(book.spine - *m_at) * power;
    BookLayout large = book;
    large.sheet = {int(std::lround(book.sheet.width() * power)), int(std::lround(book.sheet.height() * power))};
    large.spine = *m_at + fromPointer.toPoint();
    return large;
}

QImage Magnifier::picture(const BookPainter &painter, BookScene seen, double scale) const
{
    const QRect glass = this->glass(scale), reach = this->reach(scale);
    seen.background.layout.spine -= glass.topLeft();
    seen.background.view = glass.size();
    QImage book(glass.size(), QImage::Format_RGB32);
    painter.paint({reinterpret_cast<quint32 *>(book.bits()), book.bytesPerLine() / 4, book.size()}, book.rect(), seen);
    QImage picture(reach.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter onPicture(&picture);
    onPicture.setRenderHint(QPainter::Antialiasing);
    onPicture.setPen(Qt::NoPen);
    const QRectF round = QRectF(glass).translated(-reach.topLeft());
    paintShadow(onPicture, round, scale);
    onPicture.setBrush(book);
    onPicture.setBrushOrigin(round.topLeft());
    onPicture.drawEllipse(round);
    paintRim(onPicture, round, scale);
    return picture;
}

} // namespace fanye::flip
