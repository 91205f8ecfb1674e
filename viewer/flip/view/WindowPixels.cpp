// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/WindowPixels.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace fanye::flip {
namespace {

// Null: the painter does not paint on an image in memory.
const QImage *paintedImage(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine || engine->type() != QPaintEngine::Raster || !engine->paintDevice()
        || engine->paintDevice()->devType() != QInternal::Image)
        return nullptr;
    return static_cast<const QImage *>(engine->paintDevice());
}

} // namespace

QRegion inDevicePixels(const QRegion &region, double scale)
{
    QRegion result;
    for (const QRect &rect : region)
        result
            += QRectF(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale).toAlignedRect();
    return result;
}

QRegion inDesktopPixels(const QRegion &region, double scale)
{
    QRegion result;
    for (const QRect &rect : region)
        result
            += QRectF(rect.x() / scale, rect.y() / scale, rect.width() / scale, rect.height() / scale).toAlignedRect();
    return result;
}

QRect onScreen(const QWidget &view, const QRectF &box)
{
    const double scale = view.devicePixelRatioF();
    const QRectF desktop(box.topLeft() / scale, box.size() / scale);
    return box.isNull() ? QRect() : desktop.toAlignedRect().translated(view.mapToGlobal(QPoint()));
}

Canvas windowPixels(const QPainter &painter, QSize view)
{
    const QImage *image = paintedImage(painter);
    if (!image)
        return {};
    const QTransform transform = painter.deviceTransform();
    const QPoint origin(int(std::lround(transform.dx())), int(std::lround(transform.dy())));
    const bool isWhole = std::abs(transform.dx() - origin.x()) < 1e-6 && std::abs(transform.dy() - origin.y()) < 1e-6;
    const bool isKnown
        = image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    if (!isWhole || !isKnown || transform.type() > QTransform::TxScale || origin.x() < 0 || origin.y() < 0)
        return {};
    Canvas canvas;
    canvas.stride = image->bytesPerLine() / 4;
    canvas.size = view.boundedTo(image->size() - QSize(origin.x(), origin.y()));
    // The engine holds these very pixels; asking for writable ones could hand out a copy.
    auto *pixels = const_cast<quint32 *>(reinterpret_cast<const quint32 *>(image->constBits()));
    canvas.pixels = pixels + origin.y() * canvas.stride + origin.x();
    return canvas;
}

} // namespace fanye::flip
