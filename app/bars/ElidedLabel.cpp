// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bars/ElidedLabel.h"

#include <QPainter>

namespace fanye {

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
    // A tag around it, or words that look like HTML would be taken for HTML.
    setToolTip(plainText.isEmpty() ? QString()
                                   : QString(QStringLiteral("<span>") + plainText.toHtmlEscaped() + QStringLiteral("</span>")));
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

} // namespace fanye
