// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

namespace fanye {

// Print, a tint and something like a photograph.
inline QImage printedPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = size.height() / 2; y < size.height() * 3 / 4; ++y)
        for (int x = size.width() / 8; x < size.width() * 7 / 8; ++x)
            image.setPixel(x, y, qRgb(40 + (x * 3 + y) % 160, 60 + (x + y * 5) % 120, 50 + x % 140));
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width(), size.height() / 10, QColor(120, 30, 30));
    for (int y = size.height() / 8; y < size.height() / 2; y += 9)
        painter.fillRect(size.width() / 10, y, size.width() * 8 / 10, 4, Qt::black);
    return image;
}

} // namespace fanye
