// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ElidedLabel.h"

#include "app/desktop/PlainTip.h"

#include <QPainter>

namespace fanye::app {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString &plainText)
{
    if (plainText == text())
        return;
    setText(plainText);
    setToolTip(plainTip(plainText));
}

void ElidedLabel::setRoom(int width)
{
    m_room = width;
    updateGeometry();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace fanye::app
