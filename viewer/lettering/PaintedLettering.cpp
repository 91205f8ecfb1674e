// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/PaintedLettering.h"

#include <QPainter>
#include <QPainterPath>

namespace fanye::lettering {
namespace {

std::vector<QPainterPath> pathsOf(const std::vector<LetterShape> &shapes)
{
    std::vector<QPainterPath> paths;
    paths.reserve(shapes.size());
    for (const LetterShape &shape : shapes)
        paths.push_back(pathOf(shape));
    return paths;
}

} // namespace

QPainterPath pathOf(const LetterShape &shape)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    auto point = shape.points.begin();
    for (const LetterShape::Step step : shape.steps) {
        if (shape.points.end() - point < pointsOf(step))
            break;
        switch (step) {
        case LetterShape::Step::Move:
            path.moveTo(point[0]);
            break;
        case LetterShape::Step::Line:
            path.lineTo(point[0]);
            break;
        case LetterShape::Step::Curve:
            path.cubicTo(point[0], point[1], point[2]);
            break;
        case LetterShape::Step::Close:
            path.closeSubpath();
            break;
        }
        point += pointsOf(step);
    }
    return path;
}

void paintLettering(QImage &picture, const Lettering &lettering, const QRectF &shown, const std::stop_token &stop)
{
    const std::vector<QPainterPath> paths = pathsOf(lettering.shapes);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.scale(picture.width() / shown.width(), picture.height() / shown.height());
    painter.translate(-shown.topLeft());
    painter.scale(1.0 / letterUnitsPerPoint, 1.0 / letterUnitsPerPoint);
    for (const Letter &letter : lettering.letters) {
        if (stop.stop_requested())
            return;
        if (letter.shape >= paths.size())
            continue;
        painter.translate(letter.origin);
        painter.fillPath(paths[letter.shape], QColor::fromRgba(letter.colour));
        painter.translate(-letter.origin);
    }
}

} // namespace fanye::lettering
