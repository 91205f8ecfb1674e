// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Looks.h"

#include <QPainter>

namespace fanye {
namespace {

constexpr QSize square(9, 9);

} // namespace

void printMark(QImage &image, double x, double y)
{
    QPainter painter(&image);
    painter.fillRect(image.rect(), Qt::white);
    const QRectF mark(x * image.width() - square.width() / 2.0, y * image.height() - square.height() / 2.0,
                      square.width(), square.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(mark, QColor(255, 0, 0));
}

std::optional<QPointF> markIn(const QImage &image)
{
    double weight = 0, x = 0, y = 0;
    for (int row = 0; row < image.height(); ++row)
        for (int column = 0; column < image.width(); ++column) {
            const QRgb p = image.pixel(column, row);
            const double red = qRed(p) - qGreen(p);
            if (red < 60)
                continue;
            weight += red;
            x += red * (column + 0.5);
            y += red * (row + 0.5);
        }
    return weight > 0 ? std::optional(QPointF(x / weight, y / weight)) : std::nullopt;
}

int differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y);
    return count;
}

} // namespace fanye
