// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarkColours.h"

#include <QPainter>

namespace fanye::app {

using namespace marks;

QIcon iconOf(MarkColour colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colourOf(colour));
    painter.setPen(QPen(colourOf(colour).darker(150), 2));
    painter.drawEllipse(4, 4, 24, 24);
    return pixmap;
}

QString nameOf(MarkColour colour)
{
    switch (colour) {
    case MarkColour::Green:
        return MarkColours::tr("Green");
    case MarkColour::Blue:
        return MarkColours::tr("Blue");
    case MarkColour::Pink:
        return MarkColours::tr("Pink");
    default:
        return MarkColours::tr("Yellow");
    }
}

} // namespace fanye::app
