// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/AutoplayOverlay.h"

#include "app/desktop/Announcement.h"

#include <QPainter>

namespace fanye::app {
namespace {

constexpr int padding = 10;
constexpr int symbolSide = 10;
constexpr int gap = 8;

const QColor background(30, 29, 28, 150);
const QColor ink(250, 248, 244, 220);

} // namespace

AutoplayOverlay::AutoplayOverlay(QWidget *book)
    : CornerOverlay(Qt::BottomRightCorner, book)
{
    setObjectName(QStringLiteral("autoplaySign"));
    setAccessibleName(tr("Auto-turn"));
}

void AutoplayOverlay::setState(State state, int seconds)
{
    const bool hasBegun = m_state == State::Hidden && state != State::Hidden;
    m_state = state;
    m_words = tr("%1 s").arg(seconds);
    setVisible(state != State::Hidden);
    takePlace();
    update();
    if (hasBegun)
        announce(*this, tr("Auto-turn"));
}

QSize AutoplayOverlay::sizeHint() const
{
    return {2 * padding + symbolSide + gap + fontMetrics().horizontalAdvance(m_words),
            fontMetrics().height() + padding};
}

void AutoplayOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setBrush(ink);
    const QRectF symbol(padding + 2, (height() - symbolSide) / 2.0, symbolSide, symbolSide);
    if (m_state == State::Playing) {
        const QPointF point(symbol.right(), symbol.center().y());
        painter.drawConvexPolygon(QPolygonF{symbol.topLeft(), point, symbol.bottomLeft()});
    } else {
        painter.drawRect(QRectF(symbol.left(), symbol.top(), symbolSide * 0.32, symbolSide));
        painter.drawRect(QRectF(symbol.right() - symbolSide * 0.32, symbol.top(), symbolSide * 0.32, symbolSide));
    }
    painter.setPen(ink);
    painter.drawText(rect().adjusted(padding + symbolSide + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace fanye::app
